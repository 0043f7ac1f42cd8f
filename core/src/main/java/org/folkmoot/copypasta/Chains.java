package org.folkmoot.copypasta;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Who answers whom among the comments of a stream; four bytes a comment. */
final class Chains {

  private static final int MOST_ANCESTORS = 16;

  private static final int NONE = -1;

  private final Archive archive;
  private final IntFunction<@Nullable String> replies;
  private int[] parents = {};

  /**
   * None yet.
   *
   * @param archive where the numbers of comments are
   * @param replies the id of what the comment with a number answers
   */
  Chains(Archive archive, IntFunction<@Nullable String> replies) {
    this.archive = archive;
    this.replies = replies;
  }

  /**
   * What a comment answers that says it answers {@code parent}, what that one answers, and so on:
   * as far as it was known when {@code number} came.
   */
  Set<String> ancestors(int number, @Nullable String parent) {
    Set<String> ancestors = new LinkedHashSet<>();
    String at = parent;
    int below = number;
    while (at != null && ancestors.size() < MOST_ANCESTORS && ancestors.add(at)) {
      int next = archive.numberOf(at);
      note(below, next);
      boolean seen = next >= 0 && next < number;
      at = seen ? replies.apply(next) : null;
      below = next;
    }
    return ancestors;
  }

  private void note(int number, int parent) {
    if (number >= parents.length) {
      int before = parents.length;
      parents = Arrays.copyOf(parents, Math.max(number + 1, before + before / 2 + 16));
      Arrays.fill(parents, before, parents.length, NONE);
    }
    parents[number] = parent;
  }

  /** Those whose ancestors {@code number} is among, some of them perhaps too far below. */
  Set<Integer> descendants(int number) {
    Set<Integer> found = new TreeSet<>();
    found.add(number);
    int before = 0;
    while (before < found.size()) {
      before = found.size();
      addChildren(found);
    }
    found.remove(number);
    return found;
  }

  private void addChildren(Set<Integer> found) {
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] != NONE && found.contains(parents[i])) {
        found.add(i);
      }
    }
  }
}
