package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.jspecify.annotations.Nullable;

/** The authors of a thread, numbered in the order in which they appear. */
final class Authors {

  /** The number of an author who is not known. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  static Authors of(List<AnnotatedText> comments) {
    Authors authors = new Authors();
    for (AnnotatedText comment : comments) {
      String name = comment.author();
      if (name != null && authors.numbers.putIfAbsent(name, authors.names.size()) == null) {
        authors.names.add(name);
      }
    }
    return authors;
  }

  int number(@Nullable String name) {
    return name == null ? UNKNOWN : numbers.getOrDefault(name, UNKNOWN);
  }

  String name(int author) {
    return names.get(author);
  }

  int size() {
    return names.size();
  }
}
