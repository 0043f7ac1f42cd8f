package org.folkmoot.read.graph;

import org.folkmoot.text.Blanks;

/** Whether two texts are worded the same, but for what some form cannot hold. */
final class Wording {

  /** Stands for a text of which nothing can be seen, where a form needs something. */
  private static final String NOTHING = "…";

  private Wording() {}

  /** Blanks, control characters, lone surrogates and U+FFFD all count as one blank. Linear. */
  static boolean isSame(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (!isLost(c)) {
                plain.appendCodePoint(c);
              } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
              }
            });
    String visible = plain.toString().strip();
    return visible.equals(NOTHING) ? "" : visible;
  }

  private static boolean isLost(int c) {
    boolean blank = Character.isBmpCodePoint(c) && Blanks.isBlank((char) c);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return blank || surrogate || Character.isISOControl(c) || c >= 0xFFFD && c <= 0xFFFF;
  }
}
