package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.match.Tile;
import org.folkmoot.match.Tiling;

/**
 * What a comment repeats of one other text.
 *
 * @param source the other text
 * @param tiles the runs repeated, of the comment's own letters, in order
 * @param passages the same with small differences bridged
 * @param matched which letters of the comment are repeated
 * @param share the part of the comment's own letters that is repeated, in [0,1]
 * @param sourceShare the part of the other text that is repeated, in [0,1]
 * @param exact whether the own letters of the two are the same
 * @param fidelity the part of the passages that is repeated letter by letter, in [0,1]
 * @param quoted how many letters of the comment's marked quotations stand in the other text
 */
record Overlap(
    Source source,
    List<Tile> tiles,
    List<Passage> passages,
    BitSet matched,
    double share,
    double sourceShare,
    boolean exact,
    double fidelity,
    int quoted) {

  /** Shorter runs are shared by chance. */
  static final int SHORTEST = 9;

  /** About four words; a run of two or three comes from sharing a subject. */
  private static final int FEWEST_CHAINED = 18;

  private static final double WORD_FOR_WORD = 0.99;

  /** The runs of {@code own} letters that stand in {@code source}. */
  static Overlap of(OwnLetters own, Source source) {
    return of(own, source, cover(own, source));
  }

  /** The runs of a comment's letters, its author's own or not, that stand in {@code source}. */
  static List<Tile> cover(OwnLetters own, Source source) {
    return new Tiling(source.letters()).cover(own.letters(), SHORTEST);
  }

  /** The same with the runs at hand. */
  static Overlap of(OwnLetters own, Source source, List<Tile> cover) {
    List<Tile> tiles = chained(restrict(cover, own.own()));
    BitSet matched = new BitSet();
    BitSet used = new BitSet();
    for (Tile tile : tiles) {
      matched.set(tile.from(), tile.to());
      used.set(tile.source(), tile.sourceTo());
    }
    List<Passage> passages = Passage.of(tiles);
    return new Overlap(
        source,
        tiles,
        passages,
        matched,
        ratio(matched.cardinality(), own.count()),
        ratio(used.cardinality(), source.ownLetters()),
        own.hash() == source.ownHash(),
        fidelity(matched, passages, own.own()),
        restrict(cover, own.quoted()).stream().mapToInt(Tile::length).sum());
  }

  /** Those that stand beside others as they do in the other text, or are long: not by chance. */
  private static List<Tile> chained(List<Tile> tiles) {
    List<Tile> chained = new ArrayList<>();
    int first = 0;
    for (Passage passage : Passage.of(tiles)) {
      int next = first;
      int letters = 0;
      while (next < tiles.size() && tiles.get(next).from() < passage.to()) {
        letters += tiles.get(next++).length();
      }
      if (letters >= FEWEST_CHAINED) {
        chained.addAll(tiles.subList(first, next));
      }
      first = next;
    }
    return chained;
  }

  private static double fidelity(BitSet matched, List<Passage> passages, BitSet own) {
    BitSet inside = new BitSet();
    passages.forEach(passage -> inside.set(passage.from(), passage.to()));
    inside.and(own);
    return ratio(matched.cardinality(), inside.cardinality());
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : Math.min(1, part / (double) whole);
  }

  private static List<Tile> restrict(List<Tile> tiles, BitSet own) {
    List<Tile> inside = new ArrayList<>();
    for (Tile tile : tiles) {
      int from = own.nextSetBit(tile.from());
      while (from >= 0 && from < tile.to()) {
        int to = Math.min(own.nextClearBit(from), tile.to());
        if (to - from >= SHORTEST) {
          inside.add(new Tile(from, tile.source() + from - tile.from(), to - from));
        }
        from = own.nextSetBit(to);
      }
    }
    return inside;
  }

  int letters() {
    return matched.cardinality();
  }

  int longestRun() {
    return tiles.stream().mapToInt(Tile::length).max().orElse(0);
  }

  /** The longest passage. */
  Optional<Passage> longestPassage() {
    return passages.stream().max(Comparator.comparingInt(Passage::length));
  }

  /** Whether nothing to speak of was changed inside of the passages. */
  boolean isWordForWord() {
    return fidelity >= WORD_FOR_WORD;
  }
}
