package org.folkmoot.token;

/**
 * Folds one text after another, and allocates nothing for plain ones once it has seen the longest.
 * Linear in the length of a text. Not thread-safe.
 */
public final class FoldedTextBuffer {

  private final PlainReading reading = new PlainReading();
  private char[] characters = new char[0];
  private int[] starts = new int[0];
  private int[] ends = new int[0];
  private final FoldedText plain = new FoldedText();

  /** A buffer that has seen nothing yet. */
  public FoldedTextBuffer() {}

  /** What {@link FoldedText#of} gives for {@code text}; valid until the next call. */
  public FoldedText read(CharSequence text) {
    int length = text.length();
    if (characters.length < length) {
      characters = new char[Math.max(length, 2 * characters.length)];
    }
    Ascii.copy(text, characters);
    if (!reading.fold(characters, length)) {
      return new Unmasking(text).run();
    }
    if (reading.isMapped()) {
      shorten(length);
    } else {
      plain.set(characters, length, null, null, length);
    }
    return plain;
  }

  private void shorten(int length) {
    if (starts.length < length) {
      starts = new int[characters.length];
      ends = new int[characters.length];
    }
    int kept = PlainReading.shorten(characters, length, starts, ends);
    plain.set(characters, kept, starts, ends, length);
  }
}
