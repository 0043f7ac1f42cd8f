package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Extensions by their definitions, over all subsets: sets of arguments as bits. */
final class NaiveExtensions {

  private final int n;
  private final int[] targets;

  NaiveExtensions(boolean[][] attacks) {
    n = attacks.length;
    targets = new int[n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        targets[a] |= attacks[a][b] ? 1 << b : 0;
      }
    }
  }

  /** All extensions, in the order in which the solver lists them. */
  List<List<Integer>> of(DungSemantics semantics) {
    List<Integer> sets =
        switch (semantics) {
          case GROUNDED -> least(complete());
          case COMPLETE -> complete();
          case PREFERRED -> preferred();
          case STABLE -> sets(s -> isFree(s) && (s | attacked(s)) == all());
          case SEMI_STABLE -> widest(complete());
          case IDEAL -> ideal();
        };
    return sets.stream().map(this::members).sorted(ORDER).toList();
  }

  private static final Comparator<List<Integer>> ORDER =
      (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
          if (!a.get(i).equals(b.get(i))) {
            return a.get(i) - b.get(i);
          }
        }
        return a.size() - b.size();
      };

  private int all() {
    return (1 << n) - 1;
  }

  private List<Integer> sets(Predicate<Integer> is) {
    List<Integer> sets = new ArrayList<>();
    for (int s = 0; s <= all(); s++) {
      if (is.test(s)) {
        sets.add(s);
      }
    }
    return sets;
  }

  private int attacked(int set) {
    int attacked = 0;
    for (int a = 0; a < n; a++) {
      attacked |= (set >> a & 1) == 1 ? targets[a] : 0;
    }
    return attacked;
  }

  private boolean isFree(int set) {
    return (set & attacked(set)) == 0;
  }

  private int defended(int set) {
    int beaten = attacked(set);
    int defended = all();
    for (int a = 0; a < n; a++) {
      defended &= (beaten >> a & 1) == 1 ? all() : ~targets[a];
    }
    return defended;
  }

  private List<Integer> complete() {
    return sets(s -> isFree(s) && s == defended(s));
  }

  private List<Integer> admissible() {
    return sets(s -> isFree(s) && (s & ~defended(s)) == 0);
  }

  private List<Integer> preferred() {
    List<Integer> admissible = admissible();
    return sets(
        s ->
            admissible.contains(s)
                && admissible.stream().noneMatch(t -> !t.equals(s) && (s & ~t) == 0));
  }

  private static List<Integer> least(List<Integer> sets) {
    return sets.stream().filter(s -> sets.stream().allMatch(t -> (s & ~t) == 0)).toList();
  }

  private int range(int set) {
    return set | attacked(set);
  }

  private List<Integer> widest(List<Integer> sets) {
    return sets.stream()
        .filter(
            s -> sets.stream().noneMatch(t -> range(t) != range(s) && (range(s) & ~range(t)) == 0))
        .toList();
  }

  private List<Integer> ideal() {
    int common = preferred().stream().reduce(all(), (s, t) -> s & t);
    List<Integer> inside = admissible().stream().filter(s -> (s & ~common) == 0).toList();
    return List.of(inside.stream().max(Comparator.comparing(Integer::bitCount)).orElseThrow());
  }

  private List<Integer> members(int set) {
    List<Integer> members = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      if ((set >> a & 1) == 1) {
        members.add(a);
      }
    }
    return members;
  }
}
