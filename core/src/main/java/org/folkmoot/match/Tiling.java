package org.folkmoot.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Covers a text with runs of letters that stand in another one, in whatever order: a one-sided,
 * left-to-right form of Greedy String Tiling (Wise 1993). What was moved, cut or put between is
 * still covered, what was rewritten is not.
 *
 * <p>Idea: every run of {@link #GRAM} letters of the other text is filed under its hash. Walking
 * over the text, the longest of the runs filed for the place at hand is taken whole and the walk
 * goes on behind it. At most {@link #MOST_PLACES} places are tried for one hash, and a run tried is
 * at most as long as the one taken, so the time is linear in both lengths on any input.
 */
public final class Tiling {

  /** The fewest letters that are looked up. */
  public static final int GRAM = 7;

  private static final int MOST_PLACES = 8;

  private final char[] source;
  private final int[] heads;
  private final int[] next;
  private final int mask;

  /** Files the runs of {@code letters}, as {@link FoldedLetters#string} gives them. */
  public Tiling(String letters) {
    this.source = letters.toCharArray();
    int capacity = Integer.highestOneBit(Math.max(16, this.source.length)) * 2;
    heads = new int[capacity];
    next = new int[this.source.length];
    mask = capacity - 1;
    Arrays.fill(heads, -1);
    file();
  }

  /** From the last to the first, so that the first place of a run is the first one tried. */
  private void file() {
    long[] hashes = Grams.hashes(source, 0, source.length);
    for (int i = hashes.length - 1; i >= 0; i--) {
      int slot = slot(hashes[i]);
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  private int slot(long hash) {
    return (int) hash & mask;
  }

  /** The runs of at least {@code shortest} letters that cover {@code text}, left to right. */
  public List<Tile> cover(FoldedLetters text, int shortest) {
    return cover(text, shortest, false);
  }

  /**
   * The runs of at least {@code shortest} letters of the text whose runs are filed here that stand
   * earlier in it, left to right. A run may reach into itself, as in a phrase said many times.
   */
  public List<Tile> coverEarlier(FoldedLetters text, int shortest) {
    return cover(text, shortest, true);
  }

  private List<Tile> cover(FoldedLetters text, int shortest, boolean earlier) {
    char[] letters = text.letters();
    long[] hashes = text.grams();
    List<Tile> tiles = new ArrayList<>();
    int at = 0;
    while (at < hashes.length) {
      Tile tile = longestAt(letters, at, slot(hashes[at]), earlier ? at : source.length);
      if (tile.length() >= shortest) {
        tiles.add(tile);
        at = tile.to();
      } else {
        at++;
      }
    }
    return tiles;
  }

  private Tile longestAt(char[] letters, int at, int slot, int before) {
    int best = 0;
    int place = 0;
    int tried = 0;
    for (int i = heads[slot]; i >= 0 && i < before && tried < MOST_PLACES; i = next[i]) {
      int length = Arrays.mismatch(letters, at, letters.length, source, i, source.length);
      int run = length < 0 ? letters.length - at : length;
      if (run > best) {
        best = run;
        place = i;
      }
      tried++;
    }
    return new Tile(at, place, best);
  }
}
