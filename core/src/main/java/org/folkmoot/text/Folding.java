package org.folkmoot.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Reads characters the way a reader does who ignores how they are dressed: compatibility forms
 * (NFKC), letter case, curly apostrophes, characters that are not seen.
 *
 * <p>ASCII, nearly all there is, takes a path without allocation. All methods are pure.
 */
public final class Folding {

  private Folding() {}

  /**
   * The folded characters of {@code text[start, end)}. Idempotent. Linear in the length.
   *
   * @throws IndexOutOfBoundsException if the range is not inside the text
   */
  public static String fold(CharSequence text, int start, int end) {
    if (isPlain(text, start, end)) {
      return text.subSequence(start, end).toString();
    }
    if (isAscii(text, start, end)) {
      return lowerAscii(text, start, end);
    }
    return foldFully(text.subSequence(start, end).toString());
  }

  /** Whether {@link #fold} gives {@code folded} for the range; plain ASCII without allocation. */
  public static boolean reads(CharSequence text, int start, int end, String folded) {
    int length = end - start;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      if (c >= 0x80) {
        return fold(text, start, end).equals(folded);
      }
      if (i >= folded.length() || lower(c) != folded.charAt(i)) {
        return isAscii(text, start + i, end) ? false : fold(text, start, end).equals(folded);
      }
    }
    return length == folded.length();
  }

  /** The {@link WordHash} of what {@link #fold} gives for the same range. */
  public static long hash(CharSequence text, int start, int end) {
    if (isAscii(text, start, end)) {
      return hashAscii(text, start, end);
    }
    int folded = SingleFolds.length(text, start, end);
    return folded < 0
        ? WordHash.of(fold(text, start, end))
        : SingleFolds.hash(text, start, end, folded);
  }

  private static long hashAscii(CharSequence text, int start, int end) {
    long state = WordHash.begin(end - start);
    for (int i = start; i < end; i += WordHash.ASCII_STEP) {
      long packed = 0;
      for (int j = Math.min(i + WordHash.ASCII_STEP, end) - 1; j >= i; j--) {
        packed = packed << 8 | lower(text.charAt(j));
      }
      state = WordHash.step(state, packed);
    }
    return WordHash.finish(state);
  }

  private static boolean isPlain(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String lowerAscii(CharSequence text, int start, int end) {
    char[] folded = new char[end - start];
    for (int i = start; i < end; i++) {
      folded[i - start] = lower(text.charAt(i));
    }
    return new String(folded);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /** Lower-casing can undo composition and the other way round, hence until nothing changes. */
  private static String foldFully(String raw) {
    String before = raw;
    for (int round = 0; round < 4; round++) {
      String after = foldOnce(before);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return before;
  }

  private static String foldOnce(String raw) {
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    composed
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(Folding::apostrophe)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static int apostrophe(int c) {
    return c == 0x2019 || c == 0x2018 || c == 0x02BC ? '\'' : c;
  }
}
