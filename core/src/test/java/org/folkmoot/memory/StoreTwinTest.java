package org.folkmoot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both stores beside a sorted map, under random operations. */
class StoreTwinTest {

  private static final int LENGTH = 300;

  @Test
  void theStoreInMemoryHoldsWhatTheMapHolds() {
    for (long seed = 0; seed < 30; seed++) {
      StreamScript script = new StreamScript(seed, LENGTH);
      try (CommentStore store = CommentStore.inMemory()) {
        for (int i = 0; i < LENGTH; i++) {
          script.run(i, store);
          compare(seed, i + 1, script, store);
        }
      }
    }
  }

  @Test
  void theStoreOnDiskHoldsWhatTheMapHoldsAlsoWhenOpenedAgain(@TempDir Path folder) {
    for (long seed = 0; seed < 15; seed++) {
      Random random = new Random(seed);
      StreamScript script = new StreamScript(seed, LENGTH);
      Path own = folder.resolve("seed" + seed);
      LogStore store = Folders.open(own);
      for (int i = 0; i < LENGTH; i++) {
        script.run(i, store);
        if (random.nextInt(10) == 0) {
          store.close();
          store = Folders.open(own);
          assertThat(store.cutBytes()).isZero();
        }
        if (random.nextInt(4) == 0) {
          compare(seed, i + 1, script, store);
        }
      }
      compare(seed, LENGTH, script, store);
      store.close();
    }
  }

  private static void compare(long seed, int done, StreamScript script, CommentStore store) {
    assertThat(Folders.contents(store))
        .as("seed %s, after %s operations", seed, done)
        .isEqualTo(script.state(done));
  }
}
