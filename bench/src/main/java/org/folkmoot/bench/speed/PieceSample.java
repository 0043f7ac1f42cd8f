package org.folkmoot.bench.speed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.match.FoldedLetters;

/**
 * Pieces of comments to be remembered, and two kinds of queries: copies of some, altered in all
 * ways of {@link Edit}, and pieces that are not among them. Where the comments do not give enough,
 * generated ones follow. Depends on corpus, size and seed alone.
 *
 * @param pieces to be remembered
 * @param letters of the pieces
 * @param copies altered ones
 * @param unseen others
 * @param answers which pieces each copy and then each unseen one is a copy of, exactly
 */
record PieceSample(
    List<String> pieces,
    List<String> letters,
    List<String> copies,
    List<String> unseen,
    List<Set<Integer>> answers) {

  /** A piece ends with the word that reaches so far: pieces have about 129 characters. */
  private static final int SHORTEST = 126;

  private static final int QUERIES_A_KIND = 250;
  private static final long SEED = 20_240_614;

  /**
   * {@code size} pieces, with as many queries of each kind as there are pieces for, at most 250.
   */
  static PieceSample of(CommentCorpus corpus, int size) {
    int kinds = Edit.values().length;
    int queries = kinds * Math.max(1, Math.min(QUERIES_A_KIND, size / kinds));
    List<String> all = pieces(corpus, size + queries);
    List<String> kept = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean isUnseen = (long) (i + 1) * queries / all.size() > (long) i * queries / all.size();
      (isUnseen ? unseen : kept).add(all.get(i));
    }
    List<String> copies = copies(kept, unseen, queries);
    List<String> letters = letters(kept);
    List<String> asked = letters(Stream.concat(copies.stream(), unseen.stream()).toList());
    return new PieceSample(kept, letters, copies, unseen, CopyOracle.answers(letters, asked));
  }

  private static List<String> copies(List<String> pieces, List<String> others, int queries) {
    Random random = new Random(SEED);
    Edit[] edits = Edit.values();
    List<String> copies = new ArrayList<>();
    for (int i = 0; i < queries; i++) {
      String piece = pieces.get((int) ((long) i * pieces.size() / queries));
      copies.add(edits[i % edits.length].apply(piece, others, random));
    }
    return copies;
  }

  private static List<String> letters(List<String> texts) {
    return texts.stream().map(text -> FoldedLetters.of(text).string()).toList();
  }

  private static List<String> pieces(CommentCorpus corpus, int wanted) {
    List<String> pieces = new ArrayList<>();
    CommentGenerator generator = new CommentGenerator(SEED);
    Iterator<String> comments =
        Stream.concat(corpus.comments().stream(), Stream.generate(generator::next)).iterator();
    while (pieces.size() < wanted) {
      cut(comments.next(), pieces);
    }
    return pieces.subList(0, wanted);
  }

  private static void cut(String comment, List<String> pieces) {
    int from = 0;
    int end = comment.indexOf(' ', SHORTEST);
    while (end > 0) {
      pieces.add(comment.substring(from, end));
      from = end + 1;
      end = comment.indexOf(' ', from + SHORTEST);
    }
  }

  /** How long the pieces are, in a line. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%d pieces of %.0f characters, %.0f letters",
        pieces.size(),
        pieces.stream().mapToInt(String::length).average().orElse(0),
        letters.stream().mapToInt(String::length).average().orElse(0));
  }
}
