package org.folkmoot.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A copyright notice that a page glues to the last sentence of its article. */
final class GluedNotice {

  /** Longer ones are text. */
  static final int LONGEST = 100;

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:\u00A9|\\(c\\) ?|copyright )[^\u00A9]*\\d{4}[^\u00A9]*", Pattern.CASE_INSENSITIVE);

  private GluedNotice() {}

  /** Where in {@code text}, the end of a line, the notice begins; -1 if there is none. */
  static int start(String text) {
    Matcher matcher = NOTICE.matcher(text);
    while (matcher.find()) {
      if (matcher.end() == text.length() && followsStop(text, matcher.start())) {
        return matcher.start();
      }
    }
    return -1;
  }

  private static boolean followsStop(String text, int at) {
    String before = text.substring(Math.max(0, at - 4), at).strip();
    return !before.isEmpty()
        && ".!?\"'\u201D\u2019\u2026".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
