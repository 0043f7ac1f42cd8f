package org.folkmoot.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Which long forms of a thread its short forms stand for: a run of capitalised words whose initials
 * are a word in capitals somewhere in the thread (United Nations, UN; World War II, WWII).
 */
final class Acronyms {

  private static final Set<String> SKIPPED = Set.of("of", "the", "and", "for", "on", "in");
  private static final int LONGEST = 6;

  private final Set<String> shortForms = new HashSet<>();

  /** A long form: from its first token to the token after its last. */
  record LongForm(int from, int to, String shortForm) {}

  /** Takes up the short forms of one more text. */
  void collect(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        String word = letters(tokens.text(i));
        if (isShortForm(word)) {
          shortForms.add(word);
        }
      }
    }
  }

  private static String letters(String word) {
    return word.replace(".", "");
  }

  private static boolean isShortForm(String word) {
    return word.length() >= 2
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** The stem that a short form and its long form share. */
  static String stem(String shortForm) {
    return letters(shortForm).toLowerCase(Locale.ROOT);
  }

  /** Whether token {@code i} is a short form. */
  boolean isShortForm(Tokens tokens, int i) {
    return tokens.isWord(i) && isShortForm(letters(tokens.text(i)));
  }

  /** By first token, the long forms in a text. */
  Map<Integer, LongForm> longForms(Tokens tokens) {
    Map<Integer, LongForm> found = new HashMap<>();
    int at = 0;
    while (at < tokens.size()) {
      LongForm form = shortForms.isEmpty() ? null : longFormAt(tokens, at);
      if (form != null) {
        found.put(at, form);
      }
      at = form == null ? at + 1 : form.to();
    }
    return found;
  }

  private @Nullable LongForm longFormAt(Tokens tokens, int at) {
    if (SKIPPED.contains(tokens.folded(at))) {
      return null;
    }
    List<LongForm> candidates = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    for (int i = at; i < tokens.size() && initials.length() < LONGEST; i++) {
      if (!tokens.isWord(i)
          || !(tokens.isCapitalised(i) || (i > at && SKIPPED.contains(tokens.folded(i))))) {
        break;
      }
      if (tokens.isCapitalised(i)) {
        appendInitials(initials, tokens.text(i));
        if (isNamePart(tokens, i, at) && shortForms.contains(initials.toString())) {
          candidates.add(new LongForm(at, i + 1, stem(initials.toString())));
        }
      }
    }
    return candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
  }

  /** "And I", "Yesterday I" are no names; "World War I" is. */
  private static boolean isNamePart(Tokens tokens, int i, int first) {
    return i > first && (i > first + 1 || !tokens.text(i).equals("I"));
  }

  /** Of a word its first letter; of a roman numeral all. */
  private static void appendInitials(StringBuilder initials, String word) {
    boolean numeral =
        word.length() <= 4 && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    initials.append(numeral ? word : word.substring(0, 1));
  }
}
