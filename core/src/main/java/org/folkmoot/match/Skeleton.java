package org.folkmoot.match;

import org.folkmoot.text.LookAlikes;

/**
 * One letter for all characters that may stand for each other, so that two texts can be compared
 * without knowing which of them is in disguise: {@code i}, {@code l}, {@code 1} and {@code !} are
 * one, and so are {@code o} and {@code 0}, or a Cyrillic letter and the Latin one it looks like.
 * The skeletons of Unicode Technical Standard 39 go by the same idea. Words that differ in such
 * letters alone become one, which long runs of letters bear; nothing is shown in this form.
 */
final class Skeleton {

  private static final char[] ASCII = new char[0x80];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      ASCII[c] = c;
      ASCII[Character.toUpperCase(c)] = c;
    }
    for (char c = '0'; c <= '9'; c++) {
      ASCII[c] = c;
    }
    stand("0", 'o');
    stand("l1!|", 'i');
    stand("2", 'z');
    stand("3", 'e');
    stand("4@", 'a');
    stand("5$", 's');
    stand("7", 't');
    stand("8", 'b');
    stand("9", 'g');
  }

  private Skeleton() {}

  private static void stand(String characters, char letter) {
    for (char c : characters.toCharArray()) {
      ASCII[c] = letter;
    }
  }

  /**
   * What {@code c}, a small letter, stands for: itself, or the letter that it or its capital may be
   * taken for; 0 if it is a mark.
   */
  static char of(char c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    char latin = LookAlikes.latin(c);
    if (latin == 0) {
      latin = LookAlikes.latin(Character.toUpperCase(c));
    }
    return latin == 0 ? c : ASCII[latin];
  }

  /** Whether {@code c} is a mark that stands for a letter where it touches one. */
  static boolean isMark(char c) {
    return c == '@' || c == '$' || c == '!' || c == '|';
  }

  /** Whether such a mark also stands for a letter at the end of a word, and not only before one. */
  static boolean mayEndWord(char mark) {
    return mark == '@' || mark == '$';
  }
}
