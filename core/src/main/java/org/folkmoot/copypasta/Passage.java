package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.match.Tile;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a comment that repeats a stretch of another text, small differences included; ranges
 * of letters.
 *
 * @param from its first letter in the comment
 * @param to the letter after its last
 * @param sourceFrom its first letter in the other text
 * @param sourceTo the letter after its last there
 */
record Passage(int from, int to, int sourceFrom, int sourceTo) {

  /** A few words that differ do not part a passage. */
  private static final int WIDEST_GAP = 24;

  /** An address in both texts, or a word put in the place of another one. */
  private static final int WIDEST_EQUAL_GAP = 150;

  private static final int LONGEST_PART = 12;

  private static Passage of(Tile tile) {
    return new Passage(tile.from(), tile.to(), tile.source(), tile.sourceTo());
  }

  /** The passages that {@code tiles}, ordered by place in the comment, make up. */
  static List<Passage> of(List<Tile> tiles) {
    List<Passage> passages = new ArrayList<>();
    @Nullable Passage open = null;
    for (Tile tile : tiles) {
      if (open != null && open.goesOnIn(tile)) {
        open = new Passage(open.from, tile.to(), open.sourceFrom, tile.sourceTo());
      } else {
        addTo(passages, open);
        open = of(tile);
      }
    }
    addTo(passages, open);
    return passages;
  }

  private static void addTo(List<Passage> passages, @Nullable Passage passage) {
    if (passage != null) {
      passages.add(passage);
    }
  }

  private boolean goesOnIn(Tile tile) {
    int gap = tile.from() - to;
    int sourceGap = tile.source() - sourceTo;
    boolean small = gap <= WIDEST_GAP && sourceGap >= 0 && sourceGap <= WIDEST_GAP;
    return small || (gap == sourceGap && gap <= WIDEST_EQUAL_GAP);
  }

  /** The same without parts of words at its ends, where words can be told. */
  Passage wholeWords(FoldedLetters comment) {
    int first = from;
    while (first < to && first - from < LONGEST_PART && !comment.startsWord(first)) {
      first++;
    }
    int last = to;
    while (last > first && to - last < LONGEST_PART && !comment.startsWord(last)) {
      last--;
    }
    boolean whole = first < last && comment.startsWord(first) && comment.startsWord(last);
    return whole ? new Passage(first, last, sourceFrom + first - from, sourceTo - to + last) : this;
  }

  int length() {
    return to - from;
  }

  BitSet letters() {
    BitSet letters = new BitSet(to);
    letters.set(from, to);
    return letters;
  }
}
