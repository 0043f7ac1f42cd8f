package org.folkmoot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log whose bytes are not those that were written. */
class LogDamageTest {

  private static final int COMMENTS = 14;

  @TempDir Path folder;

  private final SortedMap<Integer, RememberedComment> written = new TreeMap<>();
  private final List<Long> ends = new ArrayList<>();

  /** Three files, of which the last holds several comments; one of them is removed. */
  @BeforeEach
  void write() throws IOException {
    RandomComments comments = new RandomComments(5);
    LogOptions options = LogOptions.STANDARD.withSegmentBytes(900);
    try (LogStore store = LogStore.open(folder, options, CountedDisk.endless())) {
      for (int i = 0; i < COMMENTS || Files.size(last()) < 700; i++) {
        written.put(i, comments.next("c" + i, -1));
        store.add(written.get(i));
      }
      store.remove(1);
      written.remove(1);
    }
    assertThat(Folders.segments(folder)).hasSizeGreaterThan(2);
    findEnds();
  }

  /** Where each record of the last file ends, by its lengths. */
  private void findEnds() {
    ByteBuffer bytes = ByteBuffer.wrap(Folders.read(last()));
    int at = SegmentFormat.HEADER_BYTES;
    while (at < bytes.capacity()) {
      at += SegmentFormat.HEAD_BYTES + bytes.getInt(at);
      ends.add((long) at);
    }
    assertThat(ends).hasSizeGreaterThan(2);
  }

  @Test
  void everyCutOfTheLastFileLeavesAllWholeRecords() throws IOException {
    byte[] bytes = Folders.read(last());
    for (int size = SegmentFormat.HEADER_BYTES; size < bytes.length; size++) {
      Files.write(last(), Arrays.copyOf(bytes, size));
      int cut = size;
      long lost = ends.stream().filter(end -> end > cut).count();
      assertThat(Folders.reopened(folder)).as("cut at %s", size).isEqualTo(withoutLast(lost));
      assertThat(Files.size(last())).isEqualTo(wholeBelow(size));
    }
  }

  private long wholeBelow(int size) {
    return ends.stream()
        .filter(end -> end <= size)
        .reduce((first, second) -> second)
        .orElse((long) SegmentFormat.HEADER_BYTES);
  }

  @Test
  void aCutHeaderIsNoUnfinishedRecord() throws IOException {
    byte[] bytes = Folders.read(last());
    for (int size = 0; size < SegmentFormat.HEADER_BYTES; size++) {
      Files.write(last(), Arrays.copyOf(bytes, size));
      refuses(last() + ": byte 0: expected a header of 20 bytes, found " + size + " bytes");
    }
  }

  @Test
  void everyCutOfAnotherFileIsNoticed() throws IOException {
    Path first = Folders.segments(folder).get(0);
    byte[] bytes = Folders.read(first);
    for (int size = 0; size < bytes.length; size++) {
      Files.write(first, Arrays.copyOf(bytes, size));
      refuses(first + ": byte ");
    }
  }

  @Test
  void everyFlippedByteIsNoticed() throws IOException {
    for (Path file : Folders.segments(folder)) {
      byte[] bytes = Folders.read(file);
      for (int at = 0; at < bytes.length; at++) {
        for (int mask : new int[] {0x01, 0x80, 0xFF, bytes[at]}) {
          noticesFlip(file, bytes, at, mask);
        }
      }
      Files.write(file, bytes);
    }
  }

  private void noticesFlip(Path file, byte[] bytes, int at, int mask) throws IOException {
    if (mask == 0) {
      return;
    }
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) mask;
    Files.write(file, flipped);
    try {
      assertThat(Folders.reopened(folder)).as("%s, byte %s", file, at).isEqualTo(withoutLast(1));
      assertThat(file).isEqualTo(last());
      assertThat(at).isGreaterThanOrEqualTo(ends.get(ends.size() - 2).intValue());
    } catch (StoreException e) {
      assertThat(e).hasMessageStartingWith(file + ": byte ").hasMessageContaining(": expected ");
    }
  }

  @Test
  void aByteThatIsFlippedWhileTheStoreIsOpenIsNoticed() throws IOException {
    Path first = Folders.segments(folder).get(0);
    try (LogStore store = Folders.open(folder)) {
      byte[] bytes = Folders.read(first);
      bytes[SegmentFormat.HEADER_BYTES + SegmentFormat.HEAD_BYTES + 9] ^= 1;
      Files.write(first, bytes);
      assertThatThrownBy(() -> store.get(0))
          .isInstanceOf(StoreException.class)
          .hasMessage(
              first + ": byte 20: expected comment 0 with its checksums, found other bytes");
      assertThat(store.get(3)).contains(written.get(3));
    }
  }

  @Test
  void zerosThatALossOfPowerLeavesAreCutOff() throws IOException {
    byte[] bytes = Folders.read(last());
    for (int zeros : new int[] {1, 15, 16, 17, 5_000}) {
      Files.write(last(), Arrays.copyOf(bytes, bytes.length + zeros));
      try (LogStore store = Folders.open(folder)) {
        assertThat(Folders.contents(store)).isEqualTo(written);
        assertThat(store.cutBytes()).isEqualTo(zeros);
      }
    }
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] bytes = Folders.read(last());
    bytes[7] = 2;
    Files.write(last(), bytes);
    refuses(last() + ": byte 4: expected version 1 of the format, found version 2");
  }

  @Test
  void anotherKindOfFileIsRefused() throws IOException {
    Files.writeString(last(), "Dear diary, today I was renamed.");
    refuses(last() + ": byte 0: expected a comment log of Folkmoot, found another kind of file");
  }

  @Test
  void aMissingFileIsNoticedWhereverItStood() throws IOException {
    List<Path> files = Folders.segments(folder);
    for (Path file : files) {
      byte[] bytes = Folders.read(file);
      Files.delete(file);
      refuses(file.getFileName() + (file.equals(last(files)) ? ": expected this file" : ", found"));
      Files.write(file, bytes);
    }
  }

  @Test
  void aFileInAnothersPlaceIsNoticed() throws IOException {
    List<Path> files = Folders.segments(folder);
    Files.write(files.get(1), Folders.read(files.get(0)));
    refuses(files.get(1) + ": byte 8: expected the number of segment 2, found number 1");
  }

  private void refuses(String message) {
    assertThatThrownBy(() -> Folders.reopened(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(message);
  }

  private SortedMap<Integer, RememberedComment> withoutLast(long lost) {
    SortedMap<Integer, RememberedComment> rest = new TreeMap<>(written);
    for (long i = 0; i < lost; i++) {
      rest.remove(rest.lastKey());
    }
    return rest;
  }

  private Path last() {
    return last(Folders.segments(folder));
  }

  private static Path last(List<Path> files) {
    return files.get(files.size() - 1);
  }
}
