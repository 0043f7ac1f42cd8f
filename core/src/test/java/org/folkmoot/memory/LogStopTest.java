package org.folkmoot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One operation, stopped after every byte and step that it does to the disk, or out of room. */
class LogStopTest {

  private static final LogOptions OPTIONS = LogOptions.STANDARD.withSegmentBytes(500);
  private static final int COMMENTS = 7;

  @TempDir Path folder;

  private Path base;
  private final SortedMap<Integer, RememberedComment> before = new TreeMap<>();

  /** An operation on a store of {@link #COMMENTS} in three files, and on the map beside it. */
  private record Operation(String name, int number, int length) {

    void runOn(CommentStore store) {
      if (number == COMMENTS) {
        store.add(comment(number, length));
      } else if (length < 0) {
        store.remove(number);
      } else {
        store.replace(number, comment(number, length));
      }
    }

    void runOn(SortedMap<Integer, RememberedComment> map) {
      map.remove(number);
      if (length >= 0) {
        map.put(number, comment(number, length));
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Operation> operations() {
    return Stream.of(
        new Operation("add to the last file", COMMENTS, 40),
        new Operation("add and go on in the next file", COMMENTS, 450),
        new Operation("replace in the first file", 0, 160),
        new Operation("replace by less", 1, 0),
        new Operation("replace the last", COMMENTS - 1, 300),
        new Operation("remove the first", 0, -1),
        new Operation("remove in the middle", 3, -1),
        new Operation("remove the last", COMMENTS - 1, -1));
  }

  @BeforeEach
  void write() {
    base = folder.resolve("base");
    try (LogStore store = LogStore.open(base, OPTIONS, CountedDisk.endless())) {
      for (int i = 0; i < COMMENTS; i++) {
        before.put(i, comment(i, 110));
        store.add(before.get(i));
      }
    }
    assertThat(Folders.segments(base)).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isFoundDoneOrNotDone(Operation operation) {
    SortedMap<Integer, RememberedComment> after = after(operation);
    long steps = steps(operation);
    for (long count = 1; count <= steps; count++) {
      Path stopped = Folders.copy(base, folder.resolve("stopped"));
      runStopping(operation, stopped, count);
      assertThat(Folders.reopened(stopped)).as("stopped at %s", count).isIn(before, after);
    }
  }

  /** What opening mends it may be stopped at, too: at every step. */
  @ParameterizedTest
  @MethodSource("operations")
  void isFoundDoneOrNotDoneAlsoWhenMendingIsStopped(Operation operation) {
    SortedMap<Integer, RememberedComment> after = after(operation);
    for (long count = 1; count <= steps(operation); count += 3) {
      Path stopped = Folders.copy(base, folder.resolve("stopped"));
      runStopping(operation, stopped, count);
      boolean mended = false;
      for (int mending = 1; !mended; mending++) {
        Path again = Folders.copy(stopped, folder.resolve("again"));
        mended = opens(again, mending);
        assertThat(Folders.reopened(again)).as("at %s, %s", count, mending).isIn(before, after);
      }
    }
  }

  private static boolean opens(Path folder, int count) {
    try (LogStore store = LogStore.open(folder, OPTIONS, CountedDisk.stopping(count))) {
      return store.nextNumber() > 0;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whereTheDiskIsFullNothingIsChangedUntilThereIsRoom(Operation operation) {
    long steps = steps(operation);
    boolean fits = false;
    for (long room = 0; !fits; room++) {
      assertThat(room).isLessThanOrEqualTo(steps);
      Path full = Folders.copy(base, folder.resolve("full"));
      CountedDisk disk = CountedDisk.full(room);
      try (LogStore store = LogStore.open(full, OPTIONS, disk)) {
        fits = fits(operation, store);
        assertThat(Folders.contents(store)).isEqualTo(fits ? after(operation) : before);
        disk.setRoom(Long.MAX_VALUE);
        if (!fits) {
          operation.runOn(store);
        }
        assertThat(Folders.contents(store)).isEqualTo(after(operation));
      }
      assertThat(Folders.reopened(full)).isEqualTo(after(operation));
    }
  }

  /** Or it is closed first, and opened when there is room. */
  @ParameterizedTest
  @MethodSource("operations")
  void whereTheDiskIsFullAllIsFoundLater(Operation operation) {
    for (long room = 0; room < steps(operation); room += 5) {
      Path full = Folders.copy(base, folder.resolve("full"));
      boolean fits;
      try (LogStore store = LogStore.open(full, OPTIONS, CountedDisk.full(room))) {
        fits = fits(operation, store);
      }
      assertThat(Folders.reopened(full)).isEqualTo(fits ? after(operation) : before);
    }
  }

  /** A failed step into the next file, then comments that still fit into the last one. */
  @Test
  void goesOnInTheSameFileWhereTheNextCouldNotBeBegun() {
    Operation large = new Operation("large", COMMENTS, 450);
    for (long room = 0; room < 40; room++) {
      Path full = Folders.copy(base, folder.resolve("full"));
      CountedDisk disk = CountedDisk.full(room);
      try (LogStore store = LogStore.open(full, OPTIONS, disk)) {
        assertThat(fits(large, store)).isFalse();
        disk.setRoom(Long.MAX_VALUE);
        store.remove(COMMENTS - 1);
        store.add(comment(COMMENTS, 10));
      }
      SortedMap<Integer, RememberedComment> expected = new TreeMap<>(before);
      expected.remove(COMMENTS - 1);
      expected.put(COMMENTS, comment(COMMENTS, 10));
      try (LogStore store = LogStore.open(full, OPTIONS, CountedDisk.endless())) {
        assertThat(Folders.contents(store)).isEqualTo(expected);
        assertThat(store.add(comment(COMMENTS + 1, 450))).isEqualTo(COMMENTS + 1);
      }
      assertThat(Folders.reopened(full)).hasSize(COMMENTS + 1);
    }
  }

  /** Whether the half of it can be cut off at once or only later. */
  @Test
  void aShortCommentIsWholeAfterALongOneThatIsNot() {
    for (CountedDisk disk : List.of(CountedDisk.full(200), CountedDisk.stopping(200))) {
      Path full = Folders.copy(base, folder.resolve("full"));
      try (LogStore store = LogStore.open(full, OPTIONS, disk)) {
        assertThatThrownBy(() -> store.add(comment(COMMENTS, 250)))
            .isInstanceOf(UncheckedIOException.class);
        assertThat(store.nextNumber()).isEqualTo(COMMENTS);
        disk.setRoom(Long.MAX_VALUE);
        store.add(comment(COMMENTS, 0));
      }
      assertThat(Folders.reopened(full)).isEqualTo(after(new Operation("short", COMMENTS, 0)));
    }
  }

  @Test
  void saysWhatWasNotWritten() {
    CountedDisk disk = CountedDisk.full(10);
    try (LogStore store = LogStore.open(base, OPTIONS, disk)) {
      assertThatThrownBy(() -> store.add(comment(COMMENTS, 0)))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              base + ": comment 7 was not written; all before it are: No space left on device");
      assertThatThrownBy(() -> store.remove(2))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              base + ": comment 2 was not removed; it stands as it was: No space left on device");
    }
    assertThat(Folders.files(base)).hasSize(4);
  }

  @Test
  void aWholeStreamStoppedAnywhereIsFoundUpToTheOperationUnderWay() {
    StreamScript script = new StreamScript(21, 60);
    long steps =
        HaltingStore.measure(folder.resolve("whole"), StreamScript.OPTIONS, script::runAll);
    for (long count = 1; count <= steps; count += steps / 300) {
      Path stopped = folder.resolve("stopped" + count);
      int done = runStopping(script, stopped, count);
      List<SortedMap<Integer, RememberedComment>> either =
          List.of(script.state(done), script.state(Math.min(done + 1, script.length())));
      assertThat(Folders.reopened(stopped)).as("stopped at %s", count).isIn(either);
    }
  }

  private static int runStopping(StreamScript script, Path folder, long count) {
    int done = 0;
    try (LogStore store =
        LogStore.open(folder, StreamScript.OPTIONS, CountedDisk.stopping(count))) {
      for (; done < script.length(); done++) {
        script.run(done, store);
      }
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageContaining("stopped");
    }
    return done;
  }

  private static void runStopping(Operation operation, Path folder, long count) {
    try (LogStore store = LogStore.open(folder, OPTIONS, CountedDisk.stopping(count))) {
      operation.runOn(store);
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageContaining("stopped");
    }
  }

  private static boolean fits(Operation operation, LogStore store) {
    try {
      operation.runOn(store);
      return true;
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageContaining("No space left on device");
      return false;
    }
  }

  private SortedMap<Integer, RememberedComment> after(Operation operation) {
    SortedMap<Integer, RememberedComment> after = new TreeMap<>(before);
    operation.runOn(after);
    return after;
  }

  private long steps(Operation operation) {
    Path whole = Folders.copy(base, folder.resolve("whole"));
    return HaltingStore.measure(whole, OPTIONS, operation::runOn);
  }

  private static RememberedComment comment(int number, int length) {
    return new RememberedComment("c" + number, "t", null, null, null, "x".repeat(length), -1);
  }
}
