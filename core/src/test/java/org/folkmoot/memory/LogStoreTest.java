package org.folkmoot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogStoreTest {

  @TempDir Path folder;

  @Test
  void createsItsFolder() {
    Path deep = folder.resolve("a/b");
    try (LogStore store = LogStore.open(deep)) {
      store.add(comment("c1"));
      store.sync();
      assertThat(store.nextNumber()).isEqualTo(1);
    }
    assertThat(Folders.segments(deep)).hasSize(1);
  }

  @Test
  void endsAFileBeforeItGrowsTooLarge() throws IOException {
    try (LogStore store = Folders.open(folder)) {
      for (int i = 0; i < 100; i++) {
        store.add(comment("c" + i));
      }
    }
    List<Path> files = Folders.segments(folder);
    assertThat(files.get(0)).hasFileName("0000000001.log");
    assertThat(files).hasSizeGreaterThan(3);
    for (Path file : files) {
      assertThat(Files.size(file)).isLessThan(StreamScript.OPTIONS.segmentBytes() + 17);
    }
  }

  @Test
  void readsFromMoreFilesThanAreHeldOpen() {
    LogOptions options = LogOptions.STANDARD.withSegmentBytes(1);
    StreamScript script = new StreamScript(4, 260);
    try (LogStore store = LogStore.open(folder, options, CountedDisk.endless())) {
      script.runAll(store);
      assertThat(Folders.segments(folder)).hasSizeGreaterThan(100);
      assertThat(Folders.contents(store)).isEqualTo(script.state(260));
      assertThat(Folders.contents(store)).isEqualTo(script.state(260));
    }
  }

  @Test
  void neverGivesANumberTwice() {
    try (LogStore store = Folders.open(folder)) {
      store.add(comment("a"));
      store.add(comment("b"));
      store.remove(1);
      store.remove(0);
    }
    try (LogStore store = Folders.open(folder)) {
      assertThat(store.nextNumber()).isEqualTo(2);
      assertThat(store.get(1)).isEmpty();
      assertThat(store.add(comment("c"))).isEqualTo(2);
    }
  }

  @Test
  void aRemovedOrReplacedCommentLeavesNoTrace() {
    StreamScript script = new StreamScript(11, 150);
    try (LogStore store = Folders.open(folder)) {
      for (int i = 0; i < script.length(); i++) {
        script.run(i, store);
        assertTraces(script, i + 1);
      }
    }
  }

  private void assertTraces(StreamScript script, int done) {
    String bytes = Folders.bytes(folder);
    List<String> standing = script.state(done).values().stream().map(StreamScript::mark).toList();
    for (int i = 0; i < done; i++) {
      String mark = "<mark " + i + ">";
      assertThat(bytes.contains(mark))
          .as("%s after %s", mark, done)
          .isEqualTo(standing.contains(mark));
    }
  }

  @Test
  void holdsCommentsOfAnyLength() {
    LogOptions options = StreamScript.OPTIONS.withLongestRecord(40_000_000);
    List<RememberedComment> comments = new ArrayList<>();
    for (int length : new int[] {0, 100, 70_000, 262_000, 263_000, 5_000_000, 1, 19_000_000}) {
      comments.add(comment("c" + length, "\uD800".repeat(length)));
    }
    try (LogStore store = LogStore.open(folder, options)) {
      comments.forEach(store::add);
      assertThat(Folders.contents(store).values()).containsExactlyElementsOf(comments);
    }
    try (LogStore store = LogStore.open(folder, options)) {
      assertThat(Folders.contents(store).values()).containsExactlyElementsOf(comments);
    }
  }

  @Test
  void refusesACommentAboveTheLimitAndGoesOn() {
    LogOptions options = LogOptions.STANDARD.withLongestRecord(1_000);
    try (LogStore store = LogStore.open(folder, options)) {
      store.add(comment("a"));
      RememberedComment large = comment("b", "x".repeat(1_000));
      assertThatThrownBy(() -> store.add(large))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must not take more than 1000 bytes");
      assertThatThrownBy(() -> store.replace(0, large))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(store.get(0)).contains(comment("a"));
      assertThat(store.add(comment("c"))).isEqualTo(1);
    }
  }

  @Test
  void refusesNumbersThatAreNotThere() {
    for (CommentStore store : List.of(CommentStore.inMemory(), Folders.open(folder))) {
      store.add(comment("a"));
      store.remove(0);
      assertThatThrownBy(() -> store.get(1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("number 1 must be in [0,1), those given");
      assertThatThrownBy(() -> store.replace(-1, comment("b")))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> store.replace(0, comment("b")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("comment 0 is removed");
      assertThatThrownBy(() -> store.remove(0)).isInstanceOf(IllegalArgumentException.class);
      store.close();
      store.close();
      assertThatThrownBy(store::nextNumber).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> store.get(0)).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> store.remove(0)).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(store::sync).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void isOpenOnceInAProcess() {
    try (LogStore store = LogStore.open(folder)) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> LogStore.open(folder.resolve("../" + folder.getFileName())))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining(
                "expected a store that is not in use, found one that this process");
      }
      store.add(comment("a"));
    }
    assertThat(Folders.reopened(folder)).hasSize(1);
  }

  @Test
  void aFolderThatCannotBeOpenedIsNotLeftLocked() throws IOException {
    Path first = folder.resolve("0000000001.log");
    Files.writeString(first, "no log");
    assertThatThrownBy(() -> LogStore.open(folder)).isInstanceOf(StoreException.class);
    Files.delete(first);
    assertThat(Folders.reopened(folder)).isEmpty();
  }

  @Test
  void saysThatAFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> LogStore.open(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith(file + ": the store could not be opened: ");
  }

  @Test
  void deletesWhatAnInterruptedEditLeft() throws IOException {
    Path left = folder.resolve("0000000001.log.new");
    Files.writeString(left, "half");
    Path others = Files.writeString(folder.resolve("notes.txt"), "not ours");
    LogStore.open(folder).close();
    assertThat(left).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void worksForAThreadThatIsInterrupted() {
    StreamScript script = new StreamScript(3, 40);
    try (LogStore store = LogStore.open(folder, StreamScript.OPTIONS)) {
      Thread.currentThread().interrupt();
      script.runAll(store);
      assertThat(Folders.contents(store)).isEqualTo(script.state(40));
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void readersReadWhileOneWrites() {
    AtomicBoolean done = new AtomicBoolean();
    try (LogStore store = Folders.open(folder)) {
      store.add(numbered(0, 0));
      List<CompletableFuture<Void>> readers = new ArrayList<>();
      for (int seed = 0; seed < 2; seed++) {
        Random random = new Random(seed);
        readers.add(CompletableFuture.runAsync(() -> readUntil(done, store, random)));
      }
      write(store);
      done.set(true);
      readers.forEach(CompletableFuture::join);
    }
  }

  private static void write(LogStore store) {
    Random random = new Random(9);
    for (int i = 1; i < 600; i++) {
      store.add(numbered(i, 0));
      int number = random.nextInt(i);
      if (i % 4 == 0 && store.get(number).isPresent()) {
        store.replace(number, numbered(number, random.nextInt(80)));
      } else if (i % 9 == 0 && store.get(number).isPresent()) {
        store.remove(number);
      }
    }
  }

  private static void readUntil(AtomicBoolean done, LogStore store, Random random) {
    while (!done.get()) {
      int number = random.nextInt(store.nextNumber());
      store.get(number).ifPresent(found -> assertThat(found.id()).isEqualTo("c" + number));
    }
  }

  private static RememberedComment numbered(int number, int length) {
    return comment("c" + number, "x".repeat(length));
  }

  private static RememberedComment comment(String id) {
    return comment(id, "The ferry should stay.");
  }

  private static RememberedComment comment(String id, String text) {
    return new RememberedComment(id, "t1", "ada", null, null, text, -1);
  }
}
