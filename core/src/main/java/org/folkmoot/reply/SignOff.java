package org.folkmoot.reply;

/** Finds where a comment's own words end and its signature begins. Linear. */
final class SignOff {

  private static final int MOST_LINES = 12;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_WORDS = 4;

  private SignOff() {}

  /** Where the signature begins; the length of the text if there is none. */
  static int start(String text) {
    int end = text.length();
    int last = -1;
    for (int lines = 0; lines < MOST_LINES && end > 0; lines++) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      String line = text.substring(start, Math.min(end, start + 4 * LONGEST_NAME)).strip();
      if (isRule(line)) {
        return start;
      }
      if (last < 0 && !line.isEmpty()) {
        last = start > 0 && isName(line) ? start : text.length();
      }
      end = Math.max(0, start - 1);
      if (start == 0) {
        break;
      }
    }
    return last < 0 ? text.length() : last;
  }

  private static boolean isRule(String line) {
    return line.startsWith("--") && line.chars().allMatch(c -> c == '-' || c == '+' || c == '=')
        || line.equals("--");
  }

  /** A short last line that ends no sentence. */
  private static boolean isName(String line) {
    if (line.length() > LONGEST_NAME || line.split("\\s+", -1).length > MOST_WORDS) {
      return false;
    }
    int first = line.codePointAt(0);
    char last = line.charAt(line.length() - 1);
    return (Character.isLetter(first) || first == '-' || first == '~')
        && ".?!:,;)".indexOf(last) < 0;
  }
}
