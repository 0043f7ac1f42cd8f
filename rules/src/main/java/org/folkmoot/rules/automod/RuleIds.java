package org.folkmoot.rules.automod;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives rules their ids, each once. Not thread-safe. */
final class RuleIds {

  private static final int LONGEST = 40;

  private final Set<String> given = new HashSet<>();

  /** From the words of a reason, or the place in the file where there are none. */
  String of(@Nullable String reason, int position) {
    String slug = reason == null ? "" : slug(reason);
    String base = slug.isEmpty() || slug.equals("label") ? "rule-" + position : slug;
    String id = base;
    for (int n = 2; !given.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  /** Small letters and digits of ASCII with hyphens; "label" where there are none. */
  static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain && slug.length() < LONGEST) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    boolean named = slug.length() > 0 && slug.charAt(0) >= 'a';
    return slug.length() == 0 ? "label" : named ? slug.toString() : "r-" + slug;
  }
}
