package org.folkmoot.text;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes {@code look-alikes.txt} from ICU's copy of Unicode's confusables and from the names of
 * letters that are Latin ones in another dress (small capitals, letters in dark circles and
 * squares).
 *
 * <p>Run {@code main} with the path of the file to write it anew; a test compares the two.
 */
final class LookAlikeTable {

  private static final Pattern DRESSED =
      Pattern.compile(
          "LATIN LETTER SMALL CAPITAL ([A-Z])"
              + "|NEGATIVE (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER ([A-Z])");

  private static final String HEADER =
      """
      # For each Latin letter the characters easily taken for it, as hexadecimal code points.
      # Derived from Unicode's confusables (UTS #39, https://www.unicode.org/terms_of_use.html).
      # Made by LookAlikeTable in the test sources; do not edit.
      """;

  private final SpoofChecker checker = new SpoofChecker.Builder().build();
  private final Map<String, Character> letters = new TreeMap<>();

  private LookAlikeTable() {
    for (char c = 'A'; c <= 'Z'; c++) {
      letters.put(checker.getSkeleton(String.valueOf(c)), Character.toLowerCase(c));
    }
    for (char c = 'a'; c <= 'z'; c++) {
      letters.put(checker.getSkeleton(String.valueOf(c)), c);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text());
  }

  static String text() {
    Map<Character, StringBuilder> lines = new TreeMap<>();
    LookAlikeTable table = new LookAlikeTable();
    UnicodeSet candidates = new UnicodeSet("[[:L:][:Nl:][:So:]-[:ASCII:]]");
    for (String candidate : candidates) {
      char letter = table.letter(candidate);
      if (letter != 0) {
        lines
            .computeIfAbsent(letter, l -> new StringBuilder().append(l))
            .append(' ')
            .append(Integer.toHexString(candidate.codePointAt(0)));
      }
    }
    return HEADER + lines.values().stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private char letter(String candidate) {
    if (!Folding.fold(candidate, 0, candidate.length()).equals(lower(candidate))) {
      return 0;
    }
    Matcher dressed = DRESSED.matcher(String.valueOf(Character.getName(candidate.codePointAt(0))));
    if (dressed.matches()) {
      return Character.toLowerCase(letter(dressed));
    }
    char letter = letters.getOrDefault(checker.getSkeleton(candidate), (char) 0);
    return letter == 'l' && Character.isUpperCase(candidate.codePointAt(0)) ? 'i' : letter;
  }

  private static char letter(Matcher dressed) {
    return (dressed.group(1) != null ? dressed.group(1) : dressed.group(2)).charAt(0);
  }

  private static String lower(String candidate) {
    return candidate.toLowerCase(Locale.ROOT);
  }
}
