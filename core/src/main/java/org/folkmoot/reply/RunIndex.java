package org.folkmoot.reply;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.text.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * Finds where words in a row stood before, so that a quotation leads to what it quotes. Marks and
 * line breaks between words do not count. Remembers a window of comments, and of every run of
 * {@link #SHORTEST} words the latest few places.
 */
final class RunIndex {

  /** The fewest words that are looked up. */
  static final int SHORTEST = 3;

  private static final int MOST_PLACES = 4;

  private final List<Reading> comments;
  private final int window;
  private final Map<Long, long[]> places = new HashMap<>();
  private final Deque<long[]> remembered = new ArrayDeque<>();
  private int read;

  /** Words in a row: in which comment, from which of its own words, how many. */
  record Place(int comment, int word, int length) {}

  RunIndex(List<Reading> comments, int window) {
    this.comments = comments;
    this.window = window;
  }

  /** Remembers the next comment's own words. */
  void remember() {
    Reading comment = comments.get(read);
    long[] hashes = hashes(comment, comment.own);
    for (int word = 0; word < hashes.length; word++) {
      places.merge(
          hashes[word], new long[] {(long) read << Integer.SIZE | word}, RunIndex::newestFirst);
    }
    remembered.addLast(hashes);
    read++;
    if (remembered.size() > window) {
      forget(remembered.removeFirst(), read - window);
    }
  }

  private static long[] newestFirst(long[] known, long[] added) {
    long[] all = Arrays.copyOf(added, Math.min(MOST_PLACES, known.length + 1));
    System.arraycopy(known, 0, all, 1, all.length - 1);
    return all;
  }

  private void forget(long[] hashes, int oldest) {
    for (long hash : hashes) {
      places.computeIfPresent(hash, (same, known) -> since(known, oldest));
    }
  }

  private static long @Nullable [] since(long[] known, int oldest) {
    int kept = known.length;
    while (kept > 0 && (known[kept - 1] >>> Integer.SIZE) < oldest) {
      kept--;
    }
    return kept == 0 ? null : Arrays.copyOf(known, kept);
  }

  private static long[] hashes(Reading comment, int[] words) {
    long[] hashes = new long[Math.max(0, words.length - SHORTEST + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(comment, words, i);
    }
    return hashes;
  }

  private static long hash(Reading comment, int[] words, int from) {
    long hash = Hashes.SEED;
    for (int i = from; i < from + SHORTEST; i++) {
      hash = Hashes.join(hash, comment.text.tokens().hash(words[i]));
    }
    return hash;
  }

  /** The longest run of earlier words that begins at a word; the latest of equals; null if none. */
  @Nullable Place longest(Reading comment, int[] words, int from) {
    if (from + SHORTEST > words.length) {
      return null;
    }
    long[] known = places.get(hash(comment, words, from));
    Place best = null;
    for (int i = 0; known != null && i < known.length; i++) {
      int other = (int) (known[i] >>> Integer.SIZE);
      int length = length(comment, words, from, comments.get(other), (int) known[i]);
      if (length >= SHORTEST && (best == null || length > best.length())) {
        best = new Place(other, (int) known[i], length);
      }
    }
    return best;
  }

  private static int length(Reading comment, int[] words, int from, Reading other, int there) {
    int length = 0;
    while (from + length < words.length
        && there + length < other.own.length
        && comment.text.tokens().hash(words[from + length]) == other.ownWord(there + length)) {
      length++;
    }
    return length;
  }
}
