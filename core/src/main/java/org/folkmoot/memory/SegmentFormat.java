package org.folkmoot.memory;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The bytes of a segment: a header, then records, then in all segments but the last an end mark.
 *
 * <ul>
 *   <li>Header: the magic, the version, the segment's number, how many comments had got a number
 *       when it was written, and the CRC-32C of these.
 *   <li>Record: the length of its payload, the comment's number, the CRC-32C of both with the
 *       payload, the CRC-32C of the three, the payload ({@link CommentBytes}). The second sum lets
 *       a length be believed before the payload is there: else a flipped bit in it would look like
 *       a record that was not written to its end, and all that follows would be cut off.
 *   <li>End mark: a record without payload, under the number that comes next. A segment that lost
 *       its end, or the segment after it, is noticed by it.
 * </ul>
 *
 * Numbers are big-endian and take four bytes each.
 */
final class SegmentFormat {

  static final int VERSION = 1;
  static final int HEADER_BYTES = 20;
  static final int HEAD_BYTES = 16;

  /** "FMCL": Folkmoot comment log. */
  static final int MAGIC = 0x464D434C;

  private static final int SUM_AT = 8;
  private static final int HEAD_SUM_AT = 12;

  private SegmentFormat() {}

  static byte[] header(int segment, int given) {
    ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES);
    out.putInt(MAGIC).putInt(VERSION).putInt(segment).putInt(given);
    return out.putInt(sum(out.array(), 0, HEADER_BYTES - 4)).array();
  }

  static byte[] record(int number, RememberedComment comment, int longest) {
    byte[] record = CommentBytes.of(comment, HEAD_BYTES, longest);
    fillHead(record, number);
    return record;
  }

  static byte[] endMark(int next) {
    byte[] mark = new byte[HEAD_BYTES];
    fillHead(mark, next);
    return mark;
  }

  private static void fillHead(byte[] record, int number) {
    ByteBuffer head = ByteBuffer.wrap(record);
    head.putInt(record.length - HEAD_BYTES).putInt(number);
    head.putInt(payloadSum(record, 0, record.length));
    head.putInt(sum(record, 0, HEAD_SUM_AT));
  }

  static boolean headChecks(byte[] bytes, int at) {
    int stored = ByteBuffer.wrap(bytes).getInt(at + HEAD_SUM_AT);
    return stored == sum(bytes, at, HEAD_SUM_AT) && payloadLength(bytes, at) >= 0;
  }

  static boolean payloadChecks(byte[] bytes, int at) {
    int stored = ByteBuffer.wrap(bytes).getInt(at + SUM_AT);
    return stored == payloadSum(bytes, at, HEAD_BYTES + payloadLength(bytes, at));
  }

  static int payloadLength(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getInt(at);
  }

  static int number(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getInt(at + 4);
  }

  private static int payloadSum(byte[] bytes, int at, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, at, SUM_AT);
    sum.update(bytes, at + HEAD_BYTES, length - HEAD_BYTES);
    return (int) sum.getValue();
  }

  static int sum(byte[] bytes, int at, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, at, length);
    return (int) sum.getValue();
  }
}
