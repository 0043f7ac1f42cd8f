package org.folkmoot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.folkmoot.memory.Kills.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are really killed, anywhere in a stream, and what is found afterwards. */
class LogKillTest {

  private static final long SEED = 77;
  private static final int LENGTH = 80;

  private final StreamScript script = new StreamScript(SEED, LENGTH);

  @TempDir Path folder;

  @Test
  void fiftyKillsLoseNothingThatWasAcknowledged() throws Exception {
    kill(50);
  }

  @Test
  @Tag("slow")
  void twoHundredKillsLoseNothingThatWasAcknowledged() throws Exception {
    kill(200);
  }

  @Test
  void aRunThatIsNotKilledIsWhole() throws Exception {
    Run run = run(folder.resolve("whole"), Long.MAX_VALUE);
    assertThat(run.exit()).isZero();
    assertThat(run.lines()).hasSize(LENGTH);
    assertThat(Folders.reopened(folder.resolve("whole"))).isEqualTo(script.state(LENGTH));
  }

  @Test
  void anotherProcessIsToldThatTheFolderIsInUse() throws Exception {
    try (LogStore store = LogStore.open(folder.resolve("used"))) {
      Run run = run(folder.resolve("used"), Long.MAX_VALUE);
      assertThat(run.lines())
          .singleElement()
          .asString()
          .endsWith("expected a store that is not in use, found one that another process uses");
      assertThat(run.exit()).isEqualTo(KilledStream.REFUSED);
      script.run(0, store);
    }
  }

  /** Spread evenly over all that a whole run does to the disk. */
  private void kill(int times) throws Exception {
    long all = HaltingStore.measure(folder.resolve("all"), StreamScript.OPTIONS, script::runAll);
    Kills.spread(all, times, this::killAt);
  }

  private void killAt(long count) throws IOException, InterruptedException {
    Path killed = folder.resolve("killed" + count);
    Run run = run(killed, count);
    assertThat(run.exit())
        .as("killed at %s: %s", count, run.lines())
        .isEqualTo(StreamScript.HALTED);
    int done = run.lines().size();
    int begun = Math.min(done + 1, LENGTH);
    assertTraces(killed, done, begun);
    SortedMap<Integer, RememberedComment> found = Folders.reopened(killed);
    assertThat(found).as("killed at %s", count).isIn(script.state(done), script.state(begun));
    assertTraces(killed, done, begun);
    goOn(killed, found.equals(script.state(begun)) ? begun : done);
  }

  /** What was removed or replaced with acknowledgement is in no file, before it is opened too. */
  private void assertTraces(Path killed, int done, int begun) {
    String bytes = Folders.bytes(killed);
    for (int i = 0; i < LENGTH; i++) {
      String mark = "<mark " + i + ">";
      if (bytes.contains(mark)) {
        assertThat(stands(mark, done) || stands(mark, begun)).as("trace of %s", mark).isTrue();
      }
    }
  }

  private boolean stands(String mark, int done) {
    return script.state(done).values().stream().map(StreamScript::mark).anyMatch(mark::equals);
  }

  /** The rest of the stream, on what is left. */
  private void goOn(Path killed, int done) {
    try (LogStore store = Folders.open(killed)) {
      for (int i = done; i < LENGTH; i++) {
        script.run(i, store);
      }
    }
    assertThat(Folders.reopened(killed)).isEqualTo(script.state(LENGTH));
  }

  private static Run run(Path own, long count) throws IOException, InterruptedException {
    return Kills.run(KilledStream.class, own, SEED, LENGTH, count);
  }
}
