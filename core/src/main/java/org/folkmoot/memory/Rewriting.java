package org.folkmoot.memory;

import java.io.IOException;
import org.folkmoot.memory.Disk.OpenFile;

/**
 * A segment anew, with one record put in the place of another.
 *
 * @param from the segment as it is
 * @param at where the old record begins
 * @param oldLength its bytes
 * @param record the new one, empty for none
 * @param end where the last whole record of the segment ends
 */
record Rewriting(OpenFile from, long at, int oldLength, byte[] record, long end) {

  private static final int CHUNK = 1 << 16;

  long size() {
    return end - oldLength + record.length;
  }

  void writeTo(OpenFile to, byte[] header) throws IOException {
    to.write(0, header, header.length);
    copy(header.length, at, to, 0);
    to.write(at, record, record.length);
    copy(at + oldLength, end, to, record.length - oldLength);
  }

  private void copy(long start, long stop, OpenFile to, int shift) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (long next = start; next < stop; next += CHUNK) {
      int length = (int) Math.min(CHUNK, stop - next);
      if (from.read(next, chunk, length) < length) {
        throw new IOException("the file became shorter while it was read");
      }
      to.write(next + shift, chunk, length);
    }
  }
}
