package org.folkmoot.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TilingTest {

  @Test
  void coversWhatWasMovedAndCut() {
    FoldedLetters text = FoldedLetters.of("and then: gamma delta epsilon. Alpha beta");
    List<Tile> tiles = new Tiling(letters("Alpha beta gamma delta epsilon zeta")).cover(text, 9);
    assertThat(tiles)
        .extracting(
            tile ->
                text.original(tile.from(), tile.to())
                    .of("and then: gamma delta epsilon. Alpha beta"))
        .containsExactly("gamma delta epsilon", "Alpha beta");
  }

  @Test
  void findsWordsSaidBeforeInTheSameText() {
    FoldedLetters text = FoldedLetters.of("close it now, close it now, close it now");
    List<Tile> tiles = new Tiling(text.string()).coverEarlier(text, 9);
    assertThat(tiles).containsExactly(new Tile(10, 0, 20));
  }

  @Test
  void coversTheSameLettersAsTheNaiveTwin() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String source = letters(random, 60);
      FoldedLetters text = FoldedLetters.of(letters(random, 60));
      BitSet covered = new BitSet();
      List<Tile> tiles = new Tiling(FoldedLetters.of(source).string()).cover(text, 7);
      tiles.forEach(tile -> covered.set(tile.from(), tile.to()));
      assertThat(covered)
          .as("seed %d", seed)
          .isEqualTo(naive(FoldedLetters.of(source).string(), text.string()));
    }
  }

  @Test
  void sharesAFingerprintWhereverTwelveLettersAreShared() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String run = words(random, 12);
      long[] one =
          fingerprints(words(random, random.nextInt(30)) + run + words(random, random.nextInt(30)));
      long[] other =
          fingerprints(words(random, random.nextInt(30)) + run + words(random, random.nextInt(30)));
      Set<Long> shared = Arrays.stream(one).boxed().collect(Collectors.toCollection(HashSet::new));
      shared.retainAll(Arrays.stream(other).boxed().toList());
      assertThat(shared).as("seed %d", seed).isNotEmpty();
    }
  }

  @Test
  void ranksTextsByWhatTheyShareThenByOrder() {
    FingerprintIndex index = new FingerprintIndex();
    for (int text = 0; text < 5_000; text++) {
      index.add(text, new long[] {text, text + 1, 7, 1_000_000L + text % 3});
    }
    List<FingerprintIndex.Hit> hits = index.nearest(new long[] {40, 41, 42}, 2);
    assertThat(hits)
        .containsExactly(new FingerprintIndex.Hit(40, 2), new FingerprintIndex.Hit(41, 2));
    assertThat(index.nearest(new long[] {1_000_000}, 1))
        .hasSizeLessThan(20)
        .first()
        .isEqualTo(new FingerprintIndex.Hit(0, 1));
  }

  private static long[] fingerprints(String text) {
    FoldedLetters letters = FoldedLetters.of(text);
    BitSet all = new BitSet();
    all.set(0, letters.length());
    return Winnowing.fingerprints(letters, all);
  }

  /** Left to right, the longest run that stands anywhere in the source. */
  private static BitSet naive(String source, String text) {
    BitSet covered = new BitSet();
    int at = 0;
    while (at < text.length()) {
      int end = text.length();
      while (end > at && !source.contains(text.substring(at, end))) {
        end--;
      }
      if (end - at >= 7) {
        covered.set(at, end);
        at = end;
      } else {
        at++;
      }
    }
    return covered;
  }

  private static String letters(String text) {
    return FoldedLetters.of(text).string();
  }

  /** Few letters, so that runs come again. */
  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(List.of("abac", "bcab", "cacb ", "ab. ").get(random.nextInt(4)));
    }
    return text.toString();
  }

  private static String words(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + (i % 2 == 0 ? 0 : 13) + random.nextInt(13)));
    }
    return text.toString();
  }
}
