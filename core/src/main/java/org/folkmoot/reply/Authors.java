package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The authors of a thread, numbered in the order in which they appear. */
final class Authors {

  /** The number of an author who is not known. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** Takes up whoever wrote a comment; says whether it is somebody new. */
  boolean add(@Nullable String name) {
    boolean isNew = name != null && numbers.putIfAbsent(name, names.size()) == null;
    if (isNew) {
      names.add(name);
    }
    return isNew;
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
