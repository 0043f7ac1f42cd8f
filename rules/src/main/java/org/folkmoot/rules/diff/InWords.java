package org.folkmoot.rules.diff;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.text.Excerpt;

/** Says what is spelled as a map in words for a person. */
final class InWords {

  private static final int MOST_ITEMS = 8;
  private static final int LONGEST = 60;

  private InWords() {}

  /** A spelled value: a text in quotes, a list with commas, a map as its keys with their values. */
  static String of(Object spelled) {
    if (spelled instanceof Map<?, ?> map) {
      return map(map);
    }
    if (spelled instanceof List<?> list) {
      return list(list);
    }
    return spelled instanceof CharSequence text ? text(text) : String.valueOf(spelled);
  }

  /** Without quotes where it is a plain word or a comparison. */
  private static String text(CharSequence text) {
    boolean plain =
        text.length() > 0
            && text.length() <= LONGEST
            && text.chars()
                .allMatch(
                    c -> c < 0x80 && (Character.isLetterOrDigit(c) || "_-.<>=!% ".indexOf(c) >= 0));
    return plain ? text.toString() : Excerpt.quoted(text, LONGEST);
  }

  private static String list(List<?> list) {
    String items =
        list.stream().limit(MOST_ITEMS).map(InWords::of).collect(Collectors.joining(", "));
    String rest = list.size() > MOST_ITEMS ? " and " + (list.size() - MOST_ITEMS) + " more" : "";
    return "[" + items + rest + "]";
  }

  private static String map(Map<?, ?> map) {
    if (map.size() == 1) {
      Map.Entry<?, ?> only = map.entrySet().iterator().next();
      boolean nested = only.getValue() instanceof Map<?, ?>;
      return only.getKey() + " " + (nested ? "(" + of(only.getValue()) + ")" : of(only.getValue()));
    }
    return map.entrySet().stream()
        .map(e -> e.getKey() + " " + of(e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
