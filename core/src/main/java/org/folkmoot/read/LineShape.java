package org.folkmoot.read;

/**
 * How a line looks, whatever it says.
 *
 * @param words how many words its kept beginning has
 * @param sentenceEnd whether it ends as a sentence does, closing quotes aside
 * @param lowerStart whether its first letter is a small one
 * @param capitals how many words begin with a capital
 * @param longLower how many words of five letters and more begin with a small letter
 * @param dense whether it is written without spaces between words and long enough for a sentence
 */
record LineShape(
    int words,
    boolean sentenceEnd,
    boolean lowerStart,
    int capitals,
    int longLower,
    boolean dense) {

  private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u0964";
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB\u203A)]*_\u300D\u300F";
  private static final int LONG_WORD = 5;
  private static final int PROSE_WORDS = 8;
  private static final int DENSE = 15;

  static LineShape of(String beginning, String end) {
    Counter counter = new Counter();
    int at = 0;
    while (at < beginning.length()) {
      at = counter.word(beginning, at);
    }
    return new LineShape(
        counter.words,
        endsSentence(end),
        startsSmall(beginning),
        counter.capitals,
        counter.longLower,
        counter.ideographs >= DENSE);
  }

  /** Whether it reads as running text. */
  boolean isProse() {
    return dense
        || (sentenceEnd && words >= 3)
        || (words >= PROSE_WORDS && !isTitleCase())
        || (words >= 4 && longLower > 0 && capitals <= 1);
  }

  /** Whether it is a whole sentence or more, as articles are made of. */
  boolean isSentence() {
    return sentenceEnd && (words >= 4 || dense);
  }

  /** Whether it is written as headlines are: no final stop, every long word with a capital. */
  boolean isTitleCase() {
    return !sentenceEnd && longLower == 0 && words >= 4 && capitals * 2 > words;
  }

  private static boolean endsSentence(String end) {
    int at = end.length() - 1;
    while (at > 0 && CLOSERS.indexOf(end.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && STOPS.indexOf(end.charAt(at)) >= 0;
  }

  private static boolean startsSmall(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  private static final class Counter {
    int words;
    int capitals;
    int longLower;
    int ideographs;

    /** Counts the word that begins at {@code from}, if one does; returns where to go on. */
    int word(String text, int from) {
      int at = from;
      int letters = 0;
      int first = -1;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
          first = first < 0 ? c : first;
          letters++;
          ideographs += Character.isIdeographic(c) || isKana(c) ? 1 : 0;
        }
        at += Character.charCount(c);
      }
      if (first >= 0) {
        count(first, letters);
      }
      return Math.max(at, from + 1);
    }

    private void count(int first, int letters) {
      words++;
      capitals += Character.isUpperCase(first) || Character.isTitleCase(first) ? 1 : 0;
      longLower += Character.isLowerCase(first) && letters >= LONG_WORD ? 1 : 0;
    }

    private static boolean isKana(int c) {
      return c >= 0x3040 && c <= 0x30FF;
    }

    private static boolean isSpace(char c) {
      return org.folkmoot.text.Blanks.isBlank(c);
    }
  }
}
