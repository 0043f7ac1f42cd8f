package org.folkmoot.reply;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.text.Hashes;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the comments already read: where each term, author and run of words last
 * stood. Bounded: a few postings for a term or author, runs of words within a window only.
 */
final class ThreadMemory {

  /** So many words in a row are not shared by chance. */
  static final int RUN = 6;

  private static final int LONGEST_READ = 3_000;

  private final ReplyOptions options;
  private final Map<String, Deque<Integer>> byTerm = new HashMap<>();
  private final Map<String, Deque<Integer>> byAuthor = new HashMap<>();
  private final Map<Long, Occurrence> byRun = new HashMap<>();
  private final Deque<long[]> runsInWindow = new ArrayDeque<>();
  private int read;

  /** A run of words: in which comment, from which token. */
  record Occurrence(int comment, int token) {}

  ThreadMemory(ReplyOptions options) {
    this.options = options;
  }

  void remember(AnnotatedText comment) {
    for (String stem : distinctStems(comment)) {
      remember(byTerm, stem);
    }
    if (comment.author() != null) {
      remember(byAuthor, comment.author());
    }
    rememberRuns(comment.tokens());
    read++;
  }

  static Set<String> distinctStems(AnnotatedText text) {
    Set<String> stems = new LinkedHashSet<>();
    int size = Math.min(text.tokens().size(), LONGEST_READ);
    for (int i = 0; i < size; i++) {
      String stem = text.terms().stem(i);
      if (stem != null) {
        stems.add(stem);
      }
    }
    return stems;
  }

  private void remember(Map<String, Deque<Integer>> memory, String key) {
    Deque<Integer> postings = memory.computeIfAbsent(key, k -> new ArrayDeque<>(4));
    postings.addLast(read);
    if (postings.size() > options.postings()) {
      postings.removeFirst();
    }
  }

  private void rememberRuns(Tokens tokens) {
    long[] runs = runs(tokens);
    for (int i = 0; i < runs.length; i++) {
      byRun.put(runs[i], new Occurrence(read, i));
    }
    runsInWindow.addLast(runs);
    if (runsInWindow.size() > options.window()) {
      forget(runsInWindow.removeFirst(), read - options.window());
    }
  }

  private void forget(long[] runs, int comment) {
    for (long run : runs) {
      Occurrence last = byRun.get(run);
      if (last != null && last.comment() == comment) {
        byRun.remove(run);
      }
    }
  }

  /** One hash for each place where {@link #RUN} tokens stand in a row. */
  static long[] runs(Tokens tokens) {
    int size = Math.min(tokens.size(), LONGEST_READ);
    long[] runs = new long[Math.max(0, size - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      long run = Hashes.SEED;
      for (int j = i; j < i + RUN; j++) {
        run = Hashes.join(run, tokens.hash(j));
      }
      runs[i] = run;
    }
    return runs;
  }

  void forEachWith(String stem, IntConsumer action) {
    byTerm.getOrDefault(stem, new ArrayDeque<>()).forEach(action::accept);
  }

  /** Where a run of words stood last within the window. */
  @Nullable Occurrence lastWith(long run) {
    return byRun.get(run);
  }

  /** The position of an author's latest comment, or -1. */
  int latestBy(String author) {
    Deque<Integer> postings = byAuthor.get(author);
    return postings == null ? -1 : postings.getLast();
  }

  /** How many comments have been read. */
  int size() {
    return read;
  }
}
