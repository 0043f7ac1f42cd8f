package org.folkmoot.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.folkmoot.text.WordHash;

/**
 * A text as bytes, one for each UTF-16 code unit: an ASCII character as it is, any other as a
 * negative number. Eight can be looked at in a step (SWAR: SIMD within a register; Lamport 1975).
 * Behind the last one stand zeros, so that every step stays inside. Reused; not thread-safe.
 */
final class Ascii {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SMALL = 0x20 * ONES;

  /** Added to a byte, sets its high bit from 'a' on. */
  private static final long FROM_A = (0x80 - 'a') * ONES;

  /** Added to a byte, sets its high bit behind 'z'. */
  private static final long BEHIND_Z = (0x80 - 'z' - 1) * ONES;

  static final int STEP = WordHash.ASCII_STEP;

  private final CharsetEncoder encoder =
      StandardCharsets.ISO_8859_1
          .newEncoder()
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .onMalformedInput(CodingErrorAction.REPORT);

  private CharBuffer characters = CharBuffer.allocate(0);
  private ByteBuffer encoded = ByteBuffer.allocate(STEP);

  /** The bytes of {@code text} and at least eight zeros; valid until the next call. */
  byte[] read(CharSequence text) {
    int length = text.length();
    if (characters.capacity() < length) {
      int capacity = Math.max(length, (int) Math.min(2L * characters.capacity(), 1 << 30));
      characters = CharBuffer.allocate(capacity);
      encoded = ByteBuffer.allocate(capacity + STEP);
    }
    copy(text, characters.array());
    encode(length);
    EIGHT.set(encoded.array(), length, 0L);
    return encoded.array();
  }

  /** Copies the characters of {@code text}, those of a String many at a time. */
  static void copy(CharSequence text, char[] to) {
    if (text instanceof String string) {
      string.getChars(0, string.length(), to, 0);
    } else {
      for (int i = 0; i < text.length(); i++) {
        to[i] = text.charAt(i);
      }
    }
  }

  /** The encoder copies many characters a step up to the first that is beyond Latin-1. */
  private void encode(int length) {
    characters.clear().limit(length);
    encoded.clear();
    encoder.reset().encode(characters, encoded, true);
    char[] from = characters.array();
    byte[] to = encoded.array();
    for (int i = characters.position(); i < length; i++) {
      char c = from[i];
      to[i] = c < 0x80 ? (byte) c : Byte.MIN_VALUE;
    }
  }

  /** The eight bytes from {@code at} on, the first one lowest. */
  static long eight(byte[] bytes, int at) {
    return (long) EIGHT.get(bytes, at);
  }

  /** Eight letters in lower case; marks and digits stay, any other bytes become anything. */
  static long small(long eight) {
    return eight | SMALL;
  }

  /**
   * The high bit of the first byte that is no ASCII letter, and of most of the others. Sums may run
   * over behind a byte beyond ASCII, and so into no byte before the first stranger.
   */
  static long strangers(long eight, long small) {
    return (~(small + FROM_A) | (small + BEHIND_Z) | eight) & HIGH_BITS;
  }

  /** All bits of the bytes before the first stranger, of which there is one. */
  static long before(long strangers) {
    return (strangers ^ (strangers - 1)) >>> Byte.SIZE;
  }

  /** The end of the letters that start at {@code at}. */
  static int lettersEnd(byte[] bytes, int at) {
    int end = at;
    long eight = eight(bytes, end);
    long strangers = strangers(eight, small(eight));
    while (strangers == 0) {
      end += STEP;
      eight = eight(bytes, end);
      strangers = strangers(eight, small(eight));
    }
    return end + (Long.numberOfTrailingZeros(strangers) >>> 3);
  }

  /** The {@link WordHash} of letters, digits and marks that have bit 5 set, folded. */
  static long hash(byte[] bytes, int start, int end) {
    long state = WordHash.begin(end - start);
    int at = start;
    while (end - at > STEP) {
      state = WordHash.step(state, small(eight(bytes, at)));
      at += STEP;
    }
    return WordHash.finish(WordHash.step(state, first(small(eight(bytes, at)), end - at)));
  }

  /** The first {@code count} bytes of eight, one at least. */
  static long first(long eight, int count) {
    return eight & (-1L >>> (Long.SIZE - Byte.SIZE * count));
  }
}
