package org.folkmoot.memory;

import java.io.IOException;
import java.nio.file.Path;
import org.folkmoot.memory.Disk.OpenFile;
import org.folkmoot.memory.SegmentScan.Found;
import org.jspecify.annotations.Nullable;

/**
 * Brings a folder that may have been left at any moment back into order. All segments are read and
 * checked; only what a kill explains is mended: files that were not published, a record that was
 * not written to its end, an end mark that was to be written next.
 */
final class LogOpening {

  private final Segments segments;
  private final Places places;
  private @Nullable Found before;
  private long cutBytes;

  private LogOpening(Segments segments, Places places) {
    this.segments = segments;
    this.places = places;
  }

  /** Where to go on, and how many bytes of an unfinished record were cut off. */
  record Opened(int segment, long end, long cutBytes) {}

  static Opened open(Segments segments, Places places) throws IOException {
    return new LogOpening(segments, places).open();
  }

  private Opened open() throws IOException {
    segments.clear();
    int last = segments.last();
    return last == 0 ? begin() : scan(last);
  }

  private Opened begin() throws IOException {
    byte[] header = SegmentFormat.header(1, 0);
    segments.prepare(1, file -> file.write(0, header, header.length));
    segments.publish(1);
    segments.forceNames();
    return new Opened(1, header.length, 0);
  }

  private Opened scan(int last) throws IOException {
    int given = 0;
    Found found = scanOne(1);
    for (int segment = 1; segment < last; segment++) {
      given = Math.max(given, found.given());
      Found next = scanOne(segment + 1);
      if (!found.ended()) {
        endLate(segment, found, next, last);
      }
      found = next;
    }
    places.giveUpTo(Math.max(given, found.given()));
    checkLast(last, found);
    cut(last, found);
    return new Opened(last, found.end(), cutBytes);
  }

  private Found scanOne(int segment) throws IOException {
    try (OpenFile file = segments.open(segment)) {
      return SegmentScan.scan(file, segments.path(segment), segment, places);
    }
  }

  /** A kill may come after the next segment is there, and before the mark that says so. */
  private void endLate(int segment, Found found, Found next, int last) throws IOException {
    boolean killed = segment + 1 == last && next.records() == 0 && next.given() <= found.given();
    if (!killed) {
      throw broken(segment, found, "a whole record or the end mark", found.size() - found.end());
    }
    try (OpenFile file = segments.open(segment)) {
      byte[] mark = SegmentFormat.endMark(found.given());
      file.cut(found.end());
      file.write(found.end(), mark, mark.length);
      file.force();
    }
  }

  private void checkLast(int last, Found found) {
    if (found.ended()) {
      Path missing = segments.path(last + 1);
      throw new StoreException(
          missing, "this file, as the one before it is ended by a mark", "none");
    }
  }

  private void cut(int last, Found found) throws IOException {
    cutBytes += found.size() - found.end();
    if (found.size() > found.end()) {
      try (OpenFile file = segments.open(last)) {
        file.cut(found.end());
      }
    }
  }

  private StoreException broken(int segment, Found found, String expected, long bytes) {
    String rest = bytes == 0 ? "the end of the file" : bytes + " bytes that are neither";
    return new StoreException(segments.path(segment), found.end(), expected, rest);
  }
}
