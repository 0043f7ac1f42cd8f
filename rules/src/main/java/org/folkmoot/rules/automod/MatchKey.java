package org.folkmoot.rules.automod;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that looks for texts, such as {@code ~title+body#2 (regex, includes)}.
 *
 * @param negated whether none may be found
 * @param fields where is looked
 * @param modifiers how
 */
record MatchKey(boolean negated, List<String> fields, List<String> modifiers) {

  /** How the ends of a match must stand. */
  static final List<String> FRAMES =
      List.of("full-exact", "full-text", "includes", "includes-word", "starts-with", "ends-with");

  static MatchKey of(String key) {
    int open = key.indexOf('(');
    String name = (open < 0 ? key : key.substring(0, open)).strip();
    String inside =
        open < 0 ? "" : key.substring(open + 1, Math.max(open + 1, key.lastIndexOf(')')));
    int number = name.indexOf('#');
    String bare = number < 0 ? name : name.substring(0, number);
    return new MatchKey(
        bare.startsWith("~"),
        split(bare.startsWith("~") ? bare.substring(1) : bare, '+'),
        split(inside, ','));
  }

  private static List<String> split(String text, char at) {
    return Arrays.stream(text.split(at == '+' ? "\\+" : ",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  boolean isRegex() {
    return modifiers.contains("regex");
  }

  boolean isCaseSensitive() {
    return modifiers.contains("case-sensitive");
  }

  /** The first that is said, or that of the field. */
  String frame(String standard) {
    return modifiers.stream().filter(FRAMES::contains).findFirst().orElse(standard);
  }

  /** A modifier that there is not; null where all are known. */
  @Nullable String unknown() {
    return modifiers.stream()
        .filter(m -> !FRAMES.contains(m) && !m.equals("regex") && !m.equals("case-sensitive"))
        .findFirst()
        .orElse(null);
  }
}
