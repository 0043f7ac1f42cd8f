package org.folkmoot.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which short texts can be a person's name or an account's. Looks at shape, knows no names. */
final class Names {

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "da", "do", "dos", "du", "di", "del", "della", "la",
          "le", "el", "al", "bin", "ibn", "ben", "ter", "zu", "y", "e", "af", "av", "of");
  private static final Set<String> NOT_IN_NAMES =
      Set.of(
          "a", "an", "and", "are", "as", "at", "before", "but", "by", "can", "every", "for", "from",
          "how", "if", "in", "is", "it", "its", "not", "on", "or", "our", "that", "these", "this",
          "to", "was", "what", "when", "where", "which", "who", "why", "will", "with", "your");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}@][\\p{L}\\p{N}\\p{M}_.'\u2019\u00B7-]*");
  private static final Pattern STOPS = Pattern.compile(".*[.!?:;,\u2026\u3002\"\u201D]$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern ODD_INSIDE =
      Pattern.compile(
          "@.+|.*\\p{Ll}\\p{Lu}.*|.*\\p{L}_.*|.*_\\p{L}.*|.*\\p{Ll}{2}.*\\d.*|.*\\d.*\\p{Ll}{2}.*");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?:|www\\.).*|.*\\.(?:com|org|net)");

  private Names() {}

  /** Whether it is one to four words, each with a capital, as names are written; or an account. */
  static boolean isName(String text) {
    String[] words = text.split(" ", 0);
    if (!isLabel(text) || words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (!isNameWord(word, words.length)) {
        return false;
      }
    }
    return !(words.length == 1 && Furniture.isHeading(text)) && !PARTICLES.contains(words[0]);
  }

  /** Whether it is short, has a letter and does not end as a sentence: what may label a comment. */
  static boolean isLabel(String text) {
    return text.length() <= LONGEST
        && text.split(" ").length <= MOST_WORDS + 1
        && LETTER.matcher(text).find()
        && !(STOPS.matcher(text).matches() && !isInitial(text))
        && !ADDRESS.matcher(text).matches();
  }

  /** Whether it is written as accounts are and words are not: inner capital, digit, underscore. */
  static boolean isHandle(String text) {
    return text.indexOf(' ') < 0 && ODD_INSIDE.matcher(text).matches() && isLabel(text);
  }

  /** Whether one of its words belongs into a signature of a site's staff. */
  static boolean isStaff(String text) {
    String[] words = text.split("[ ,/]+");
    return words.length <= MOST_WORDS && Arrays.stream(words).anyMatch(Furniture::isRole);
  }

  private static boolean isNameWord(String word, int of) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!WORD.matcher(word).matches() || NOT_IN_NAMES.contains(lower)) {
      return false;
    }
    boolean small = Character.isLowerCase(word.codePointAt(0));
    return !small || of == 1 || PARTICLES.contains(lower);
  }

  /** "Anna B." and "Bob Jr." end with a stop and are names. */
  private static boolean isInitial(String text) {
    int blank = text.lastIndexOf(' ');
    return blank >= 0 && text.length() - blank <= 4 && text.endsWith(".");
  }
}
