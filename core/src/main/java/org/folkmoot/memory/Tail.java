package org.folkmoot.memory;

import java.io.IOException;
import org.folkmoot.memory.Disk.OpenFile;
import org.jspecify.annotations.Nullable;

/**
 * The end of the last segment, where records are added. After a failure the file is opened anew and
 * what was half written is cut off, at once and, where that fails too, before the next write. Not
 * thread-safe.
 */
final class Tail {

  private final Segments segments;
  private final boolean syncEveryRecord;
  private @Nullable OpenFile file;
  private int segment;
  private long end;
  private boolean torn;

  /** Beginning at byte {@code end} of a segment, the byte after its last whole record. */
  Tail(Segments segments, int segment, long end, boolean syncEveryRecord) {
    this.segments = segments;
    this.segment = segment;
    this.end = end;
    this.syncEveryRecord = syncEveryRecord;
  }

  int segment() {
    return segment;
  }

  long end() {
    return end;
  }

  boolean isEmpty() {
    return end == SegmentFormat.HEADER_BYTES;
  }

  /** Writes a record, whole or not at all. */
  void append(byte[] record) throws IOException {
    append(record, syncEveryRecord);
    end += record.length;
  }

  /**
   * Ends the segment and goes on in the next, which is there before the mark says so. What fails
   * half-way is begun anew the next time.
   */
  void roll(int next) throws IOException {
    segments.checkCount(segment + 1);
    byte[] header = SegmentFormat.header(segment + 1, next);
    segments.prepare(segment + 1, target -> target.write(0, header, header.length));
    segments.publish(segment + 1);
    segments.forceNames();
    append(SegmentFormat.endMark(next), true);
    moveTo(segment + 1, SegmentFormat.HEADER_BYTES);
    close();
  }

  /** Goes on elsewhere: in the next segment, or in the same that was written anew. */
  void moveTo(int otherSegment, long otherEnd) {
    segment = otherSegment;
    end = otherEnd;
    torn = false;
  }

  void force() throws IOException {
    file().force();
  }

  void close() throws IOException {
    OpenFile closing = file;
    file = null;
    if (closing != null) {
      closing.close();
    }
  }

  private void append(byte[] record, boolean sync) throws IOException {
    if (torn) {
      cut();
    }
    try {
      OpenFile target = file();
      torn = true;
      target.write(end, record, record.length);
      if (sync) {
        target.force();
      }
      torn = false;
    } catch (IOException e) {
      recover(e);
      throw e;
    }
  }

  private void recover(IOException reason) {
    try {
      close();
      cut();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private void cut() throws IOException {
    file().cut(end);
    torn = false;
  }

  private OpenFile file() throws IOException {
    OpenFile open = file;
    if (open == null) {
      open = segments.open(segment);
      file = open;
    }
    return open;
  }
}
