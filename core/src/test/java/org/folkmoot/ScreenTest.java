package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.folkmoot.copypasta.CopypastaOptions;
import org.folkmoot.copypasta.KnownText;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.Flag;
import org.folkmoot.memory.HaltingStore;
import org.folkmoot.memory.LogOptions;
import org.folkmoot.memory.LogStore;
import org.folkmoot.memory.StoreException;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {

  private static final String PASTE =
      "Those islands were promised to the fishermen of the northern harbour in writing, and every"
          + " minister since then has sworn that the promise would be kept, until today.";

  private static final LogOptions LOG = LogOptions.STANDARD.withSegmentBytes(100_000);

  @TempDir Path folder;

  private static Comment paste(String id) {
    return Comment.of(id, "author of " + id, PASTE);
  }

  @Test
  void findsACopyInAnotherThread() {
    try (Screen screen = Screen.builder().options(CopypastaOptions.defaults()).build()) {
      assertThat(screen.judge("t1", paste("a")).flags()).isEmpty();
      Screening found = screen.judge("t2", paste("b"));
      assertThat(found.comment()).isEqualTo("b");
      assertThat(found.flags())
          .singleElement()
          .isInstanceOfSatisfying(
              Copypasta.class, copy -> assertThat(copy.cluster().first().comment()).isEqualTo("a"));
      assertThat(screen.delete("a")).isTrue();
      assertThat(screen.again("b").flags()).isEmpty();
      assertThat(screen.remembers("a")).isFalse();
    }
  }

  @Test
  void findsWhatACommentRepeatsInItself() {
    try (Screen screen = Screen.builder().build()) {
      String again = "Nobody in this town has ever read the plan. ".repeat(6);
      assertThat(screen.judge(Comment.of("a", null, again)).flags())
          .extracting(Flag::kind)
          .containsExactly("self-repetition");
    }
  }

  @Test
  void knowsTextsAndAllowsTexts() {
    List<KnownText> texts = List.of(new KnownText("promise", null, PASTE));
    try (Screen knowing = Screen.builder().known(texts).build();
        Screen allowing = Screen.builder().allowed(texts).build()) {
      assertThat(knowing.judge(paste("a")).flags()).hasSize(1);
      allowing.judge(paste("a"));
      assertThat(allowing.judge(paste("b")).flags()).isEmpty();
    }
  }

  @Test
  void goesOnInItsFolder() {
    try (Screen screen = Screen.builder().folder(folder).build()) {
      screen.judge("t1", paste("a"));
      screen.judge("t2", paste("b"));
      screen.sync();
      assertThatThrownBy(() -> Screen.builder().folder(folder).build())
          .isInstanceOf(StoreException.class);
      assertThatThrownBy(() -> screen.judge("t2", paste("b")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'b'");
    }
    try (Screen screen = Screen.builder().folder(folder).build()) {
      assertThat(screen.judge("t2", paste("b")).flags()).hasSize(1);
      assertThatThrownBy(() -> screen.judge("t9", paste("b")))
          .isInstanceOf(IllegalArgumentException.class);
      Copypasta copy = (Copypasta) screen.judge("t3", paste("c")).flags().get(0);
      assertThat(copy.cluster().size()).isEqualTo(3);
    }
  }

  @Test
  void whatIsDeletedIsInNoFile() throws Exception {
    try (Screen screen = Screen.builder().folder(folder).build()) {
      screen.judge("t1", Comment.of("gone", "Nobody", "An xylophone, says the quokka."));
      screen.judge("t1", paste("b"));
      screen.delete("gone");
    }
    try (LogStore store = LogStore.open(folder)) {
      List<String> left = new ArrayList<>();
      store.forEach((comment, number) -> left.add(comment.id()));
      assertThat(left).containsExactly("b");
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasAnswered() {
    ScreenScript script = new ScreenScript(9, 40);
    List<String> undisturbed = new ArrayList<>();
    try (Screen screen = Screen.builder().build()) {
      for (int i = 0; i < script.length(); i++) {
        undisturbed.add(script.run(i, screen));
      }
    }
    for (int room = 500; room < 10_000; room += 1_357) {
      assertThat(despiteAFullDisk(script, room)).as("room for %s", room).isEqualTo(undisturbed);
    }
  }

  private List<String> despiteAFullDisk(ScreenScript script, int room) {
    Path full = folder.resolve("full" + room);
    List<String> answers = new ArrayList<>();
    assertThatThrownBy(() -> run(script, HaltingStore.onFullDisk(full, LOG, room), answers))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left on device");
    assertThat(answers).hasSizeLessThan(script.length());
    run(script, LogStore.open(full, LOG), answers);
    return answers;
  }

  private static void run(ScreenScript script, LogStore store, List<String> answers) {
    try (Screen screen = Screen.builder().store(store).build()) {
      while (answers.size() < script.length()) {
        answers.add(script.run(answers.size(), screen));
      }
    }
  }

  @Test
  void manyThreadsLoseNoComment() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try (Screen screen = Screen.builder().build()) {
      List<Future<Screening>> found = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String id = "c" + i;
        found.add(pool.submit(() -> screen.judge("t" + id, paste(id))));
      }
      int flagged = 0;
      for (Future<Screening> future : found) {
        flagged += future.get().flags().size();
      }
      assertThat(flagged).isEqualTo(199);
      Copypasta copy = (Copypasta) screen.judge("t", paste("last")).flags().get(0);
      assertThat(copy.cluster().size()).isEqualTo(201);
    } finally {
      pool.shutdownNow();
    }
  }
}
