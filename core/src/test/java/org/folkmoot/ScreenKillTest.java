package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.memory.HaltingStore;
import org.folkmoot.memory.Kills;
import org.folkmoot.memory.Kills.Run;
import org.folkmoot.memory.LogOptions;
import org.folkmoot.memory.LogStore;
import org.folkmoot.text.Hashes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed anywhere in a stream: what was answered is found, and it goes on. */
class ScreenKillTest {

  static final LogOptions LOG = LogOptions.STANDARD.withSegmentBytes(4_000);

  private static final long SEED = 5;
  private static final int LENGTH = 60;
  private static final int HALTED = 86;

  private final ScreenScript script = new ScreenScript(SEED, LENGTH);
  private final List<String> answers = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void fiftyKillsLoseNothingThatWasAnswered() throws Exception {
    kill(50);
  }

  @Test
  @Tag("slow")
  void aThousandKillsLoseNothingThatWasAnswered() throws Exception {
    kill(1_000);
  }

  /** Spread evenly over all that a whole run does to the disk. */
  private void kill(int times) throws Exception {
    long all = HaltingStore.measure(folder.resolve("all"), LOG, this::undisturbed);
    assertThat(answers).anyMatch(answer -> answer.contains("Copypasta"));
    Kills.spread(all, times, this::killAt);
  }

  private void undisturbed(LogStore store) {
    try (Screen screen = Screen.builder().store(store).build()) {
      for (int i = 0; i < LENGTH; i++) {
        answers.add(script.run(i, screen));
      }
    }
  }

  private void killAt(long count) throws IOException, InterruptedException {
    Path killed = folder.resolve("killed" + count);
    List<String> answered = answeredBefore(count, killed);
    int done = answered.size();
    for (int i = 0; i < done; i++) {
      assertThat(answered.get(i)).isEqualTo(String.valueOf(Hashes.of(answers.get(i))));
    }
    try (Screen screen = Screen.builder().folder(killed).build()) {
      int begun = Math.min(done + 1, LENGTH);
      for (String id : script.standing(done)) {
        assertThat(screen.remembers(id) || !script.standing(begun).contains(id))
            .as("%s after a kill at %s", id, count)
            .isTrue();
      }
      for (int i = done; i < LENGTH; i++) {
        assertThat(script.run(i, screen))
            .as("step %s after a kill at %s", i, count)
            .isEqualTo(answers.get(i));
      }
    }
  }

  private static List<String> answeredBefore(long count, Path killed)
      throws IOException, InterruptedException {
    Run run = Kills.run(KilledScreen.class, killed, SEED, LENGTH, count);
    assertThat(run.exit()).as("killed at %s: %s", count, run.lines()).isEqualTo(HALTED);
    return run.lines();
  }
}
