package org.folkmoot.rules.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one file. Not thread-safe. */
public final class Problems {

  /** More help nobody. */
  private static final int MOST = 200;

  private static final int LONGEST = 60;

  private final String source;
  private final List<Problem> list = new ArrayList<>();
  private @Nullable String rule;

  /** Nothing is wrong yet in the file of this name. */
  public Problems(String source) {
    this.source = source;
  }

  /** From here on problems belong to the rule with this id; null for none. */
  public void enter(@Nullable String id) {
    rule = id;
  }

  /** An error. */
  public void error(Mark mark, String expected, String found) {
    add(mark, expected, found, null, true);
  }

  /** An error with a hint. */
  public void error(Mark mark, String expected, String found, @Nullable String hint) {
    add(mark, expected, found, hint, true);
  }

  /** A warning. */
  public void warning(Mark mark, String expected, String found, @Nullable String hint) {
    add(mark, expected, found, hint, false);
  }

  private void add(
      Mark mark, String expected, String found, @Nullable String hint, boolean isError) {
    if (list.size() < MOST) {
      list.add(new Problem(source, mark, rule, expected, found, hint, isError));
    }
  }

  /** Whether there is an error among them. */
  public boolean hasErrors() {
    return list.stream().anyMatch(Problem::isError);
  }

  /** All of them, each once, by place. */
  public List<Problem> list() {
    return list.stream().distinct().sorted(Comparator.comparing(Problem::mark)).toList();
  }

  /** Somebody's words inside a sentence. */
  public static String quoted(String words) {
    return Excerpt.quoted(words, LONGEST);
  }
}
