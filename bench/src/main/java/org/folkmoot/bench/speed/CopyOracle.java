package org.folkmoot.bench.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says of queries which texts share half of their shingles with them: every text is compared with
 * every query, through a complete index of the queries' shingles, so that it takes no memory for
 * the texts.
 */
final class CopyOracle {

  private final long[] shingles;
  private final int[] heads;
  private final int[] queries;
  private final int[] next;
  private final int[] sizes;
  private final List<Set<Integer>> answers = new ArrayList<>();
  private int postings;

  private final int[] shared;
  private final int[] touched;

  private CopyOracle(List<long[]> all) {
    int most = all.stream().mapToInt(query -> query.length).sum();
    shingles = new long[4 * Integer.highestOneBit(Math.max(2, most))];
    heads = new int[shingles.length];
    queries = new int[most + 1];
    next = new int[most + 1];
    sizes = all.stream().mapToInt(query -> query.length).toArray();
    shared = new int[all.size()];
    touched = new int[all.size()];
    for (int query = 0; query < all.size(); query++) {
      answers.add(new HashSet<>());
      file(query, all.get(query));
    }
  }

  /** The numbers of the texts that each query may be a copy of; all given as letters. */
  static List<Set<Integer>> answers(List<String> texts, List<String> queries) {
    ShingleSet set = new ShingleSet();
    CopyOracle oracle =
        new CopyOracle(queries.stream().map(query -> set.read(query).toArray()).toList());
    for (int text = 0; text < texts.size(); text++) {
      oracle.compare(text, set.read(texts.get(text)));
    }
    return oracle.answers;
  }

  private void file(int query, long[] distinct) {
    for (long shingle : distinct) {
      int slot = slot(shingle);
      shingles[slot] = shingle;
      postings++;
      queries[postings] = query;
      next[postings] = heads[slot];
      heads[slot] = postings;
    }
  }

  private int slot(long shingle) {
    int slot = (int) shingle & (shingles.length - 1);
    while (heads[slot] != 0 && shingles[slot] != shingle) {
      slot = (slot + 1) & (shingles.length - 1);
    }
    return slot;
  }

  private void compare(int text, ShingleSet set) {
    int count = 0;
    for (int i = 0; i < set.size(); i++) {
      for (int at = heads[slot(set.get(i))]; at != 0; at = next[at]) {
        if (shared[queries[at]]++ == 0) {
          touched[count++] = queries[at];
        }
      }
    }
    Arrays.stream(touched, 0, count).forEach(query -> answer(query, text, set.size()));
  }

  private void answer(int query, int text, int size) {
    if (ShingleSet.isCopy(shared[query], sizes[query], size)) {
      answers.get(query).add(text);
    }
    shared[query] = 0;
  }
}
