package org.folkmoot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left where only that stays which was forced to the device. */
class PowerLossTest {

  private static final int LENGTH = 60;
  private static final LogOptions SYNCED = StreamScript.OPTIONS.withSyncEveryAdd(true);

  private final StreamScript script = new StreamScript(31, LENGTH);

  @TempDir Path folder;

  @Test
  void whereEveryAddIsSyncedNothingAcknowledgedIsLost() throws IOException {
    long steps = HaltingStore.measure(folder.resolve("whole"), SYNCED, script::runAll);
    for (long count = 30; count <= steps; count += steps / 100) {
      UnpoweredDisk disk = new UnpoweredDisk(CountedDisk.stopping(count));
      int done = run(disk, folder.resolve("lost" + count));
      int begun = Math.min(done + 1, LENGTH);
      assertThat(rest(disk, "rest" + count))
          .as("lost at %s", count)
          .isIn(script.state(done), script.state(begun));
    }
  }

  @Test
  void whatWasSyncedStaysAndWhatWasAddedSinceMayBeLost() throws IOException {
    UnpoweredDisk disk = new UnpoweredDisk(CountedDisk.endless());
    try (LogStore store = LogStore.open(folder.resolve("lost"), StreamScript.OPTIONS, disk)) {
      for (int i = 0; i < LENGTH; i++) {
        script.run(i, store);
        store.sync();
        assertThat(rest(disk, "rest" + i)).isEqualTo(script.state(i + 1));
      }
      store.add(new RandomComments(1).next(-1));
      assertThat(rest(disk, "rest")).isEqualTo(script.state(LENGTH));
    }
  }

  private int run(Disk disk, Path lost) {
    int done = 0;
    try (LogStore store = LogStore.open(lost, SYNCED, disk)) {
      for (; done < LENGTH; done++) {
        script.run(done, store);
      }
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageContaining("stopped");
    }
    return done;
  }

  private SortedMap<Integer, RememberedComment> rest(UnpoweredDisk disk, String name)
      throws IOException {
    disk.writeRest(folder.resolve(name));
    return Folders.reopened(folder.resolve(name));
  }
}
