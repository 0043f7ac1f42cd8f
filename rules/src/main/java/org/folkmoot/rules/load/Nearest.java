package org.folkmoot.rules.load;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the words that are allowed somebody may have meant. */
public final class Nearest {

  private static final int LONGEST = 40;

  private Nearest() {}

  /** "did you mean …?" for the nearest of {@code allowed}, or null where none is near. */
  public static @Nullable String hint(String word, Collection<String> allowed) {
    String best = null;
    int least = word.length() / 3 + 2;
    for (String one : allowed) {
      int distance = distance(plain(word), plain(one));
      if (distance < least) {
        least = distance;
        best = one;
      }
    }
    return best == null ? null : "did you mean " + best + "?";
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return lower.substring(0, Math.min(LONGEST, lower.length()));
  }

  /** Letters put in, left out, changed, or two swapped (Damerau, 1964). */
  static int distance(String a, String b) {
    int[] older = new int[b.length() + 1];
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        row[j] = cell(a, b, i, j, older, before, row);
      }
      int[] free = older;
      older = before;
      before = row;
      row = free;
    }
    return before[b.length()];
  }

  private static int cell(String a, String b, int i, int j, int[] older, int[] before, int[] row) {
    int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, older[j - 2] + 1) : least;
  }
}
