package org.folkmoot.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.folkmoot.memory.Disk.OpenFile;

/** Reads one segment from its first byte to its last and checks all of it, in linear time. */
final class SegmentScan {

  private final OpenFile file;
  private final Path path;
  private final int segment;
  private final Places places;
  private final long size;
  private final Window window;
  private long at;
  private boolean ended;
  private int records;

  private SegmentScan(OpenFile file, Path path, int segment, Places places) throws IOException {
    this.file = file;
    this.path = path;
    this.segment = segment;
    this.places = places;
    this.size = file.size();
    this.window = new Window(file);
  }

  /**
   * What was found.
   *
   * @param given how many numbers were given, by all that was read so far
   * @param end the byte after the last whole record
   * @param size of the file; what lies between is a record that was not written to its end
   * @param ended whether the end mark is there
   * @param records how many, without the end mark
   */
  record Found(int given, long end, long size, boolean ended, int records) {}

  /**
   * Puts the places of all records into {@code places}.
   *
   * @throws StoreException where anything does not check that a kill does not explain
   */
  static Found scan(OpenFile file, Path path, int segment, Places places) throws IOException {
    return new SegmentScan(file, path, segment, places).scan();
  }

  private Found scan() throws IOException {
    int given = header();
    at = SegmentFormat.HEADER_BYTES;
    boolean whole = true;
    while (whole && !ended && at < size) {
      whole = record();
    }
    if (ended && at < size) {
      throw broken(at, "nothing after the end mark", (size - at) + " bytes");
    }
    return new Found(Math.max(given, places.size()), at, size, ended, records);
  }

  /** How many numbers were given when it was written. */
  private int header() throws IOException {
    if (size < SegmentFormat.HEADER_BYTES) {
      throw broken(0, "a header of " + SegmentFormat.HEADER_BYTES + " bytes", size + " bytes");
    }
    window.show(0, SegmentFormat.HEADER_BYTES);
    ByteBuffer header = ByteBuffer.wrap(window.bytes, 0, SegmentFormat.HEADER_BYTES);
    checkKind(header.getInt(), header.getInt(), header.getInt());
    int given = header.getInt();
    int sum = SegmentFormat.sum(window.bytes, 0, SegmentFormat.HEADER_BYTES - 4);
    check(given >= 0 && sum == header.getInt(), 12, "a header with its checksum", "other bytes");
    return given;
  }

  private void checkKind(int magic, int version, int number) {
    check(magic == SegmentFormat.MAGIC, 0, "a comment log of Folkmoot", "another kind of file");
    String known = "version " + SegmentFormat.VERSION + " of the format";
    check(version == SegmentFormat.VERSION, 4, known, "version " + version);
    check(number == segment, 8, "the number of segment " + segment, "number " + number);
  }

  /** Whether there was a whole one. */
  private boolean record() throws IOException {
    if (size - at < SegmentFormat.HEAD_BYTES) {
      return false;
    }
    int head = window.show(at, SegmentFormat.HEAD_BYTES);
    if (!SegmentFormat.headChecks(window.bytes, head)) {
      return unfinished(at + SegmentFormat.HEAD_BYTES, "a record's head with its checksum");
    }
    int payload = SegmentFormat.payloadLength(window.bytes, head);
    long end = at + SegmentFormat.HEAD_BYTES + payload;
    return end <= size && record(end, payload + SegmentFormat.HEAD_BYTES);
  }

  private boolean record(long end, int length) throws IOException {
    int from = window.show(at, length);
    if (!SegmentFormat.payloadChecks(window.bytes, from)) {
      return unfinished(end, "a record of " + length + " bytes with its checksum");
    }
    int number = SegmentFormat.number(window.bytes, from);
    String expected = "a number that rises, at least " + places.size();
    check(number >= places.size(), at, expected, "number " + number);
    accept(number, length);
    at = end;
    return true;
  }

  private void accept(int number, int length) {
    if (length == SegmentFormat.HEAD_BYTES) {
      ended = true;
      places.giveUpTo(number);
    } else {
      records++;
      places.set(number, Places.of(segment, at, length));
    }
  }

  /**
   * A loss of power may leave a file that has grown and was not filled: then nothing but zeros
   * follows, from the last byte of what does not check at the latest.
   *
   * @return false, which ends the scan
   */
  private boolean unfinished(long end, String expected) throws IOException {
    for (long i = end - 1; i < size; i++) {
      int shown = window.show(i, 1);
      check(window.bytes[shown] == 0, at, expected, "other bytes");
    }
    return false;
  }

  private void check(boolean holds, long place, String expected, String found) {
    if (!holds) {
      throw broken(place, expected, found);
    }
  }

  private StoreException broken(long place, String expected, String found) {
    return new StoreException(path, place, expected, found);
  }

  /** A part of the file in memory, moved on as it is read. */
  private static final class Window {

    private static final int CHUNK = 1 << 16;

    private final OpenFile file;
    private byte[] bytes = new byte[CHUNK];
    private long start;
    private int filled;

    Window(OpenFile file) {
      this.file = file;
    }

    /** Where in {@link #bytes} the file's bytes from {@code at} on begin, all of them in it. */
    int show(long at, int length) throws IOException {
      if (at < start || at + length > start + filled) {
        fill(at, length);
      }
      return (int) (at - start);
    }

    private void fill(long at, int length) throws IOException {
      if (length > bytes.length) {
        bytes = new byte[length];
      }
      start = at;
      filled = file.read(at, bytes, bytes.length);
      if (filled < length) {
        throw new IOException("the file became shorter while it was read");
      }
    }
  }
}
