package org.folkmoot.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.folkmoot.match.FingerprintIndex.Hit;
import org.junit.jupiter.api.Test;

class FingerprintIndexTest {

  private static final long COMMON = 42;

  @Test
  void answersAsTheNaiveTwinWhateverIsAddedAndRemoved() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Twins twins = new Twins(seed % 2 == 0 ? 12 : 20);
      List<Integer> texts = shuffled(200, random);
      texts.forEach(text -> twins.add(text, hashes(random)));
      twins.check("all, seed " + seed, random);
      Collections.shuffle(texts, random);
      texts.subList(0, 150).forEach(twins::remove);
      twins.check("a part, seed " + seed, random);
      texts.subList(150, 200).forEach(twins::remove);
      assertThat(twins.index.postings()).as("seed %d", seed).isZero();
    }
  }

  @Test
  void addingAgainAndRemovingWhatIsNotThereChangesNothing() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Twins twins = new Twins(12);
      for (int i = 0; i < 400; i++) {
        twins.add(random.nextInt(60), hashes(random));
        twins.index.remove(100 + random.nextInt(10), hashes(random));
      }
      twins.check("seed " + seed, random);
    }
  }

  @Test
  void twoJoinedAnswerAsOneBuiltFromBoth() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Twins both = new Twins(12);
      FingerprintIndex other = new FingerprintIndex();
      for (int text : shuffled(100, random)) {
        both.add(text, hashes(random));
        long[] hashes = hashes(random);
        other.add(text, hashes);
        both.reference.add(text + 50, hashes);
        both.added.merge(text + 50, hashes, FingerprintIndexTest::joined);
      }
      both.index.addAll(other, 50);
      both.check("seed " + seed, random);
    }
  }

  @Test
  void looksAtTheFirstTextsOfAFingerprintInWhateverOrderTheyCame() {
    FingerprintIndex index = new FingerprintIndex();
    long[] common = {COMMON};
    IntStream.iterate(99, text -> text >= 0, text -> text - 1)
        .forEach(text -> index.add(text, common));
    assertThat(index.nearest(common, 1))
        .extracting(Hit::text)
        .containsExactlyElementsOf(IntStream.range(0, 12).boxed().toList());
    index.remove(3, common);
    assertThat(index.nearest(common, 1)).extracting(Hit::text).endsWith(10, 11, 12);
  }

  @Test
  void bearsAFingerprintThatVeryManyTextsHold() {
    FingerprintIndex index = new FingerprintIndex();
    List<Integer> texts = shuffled(200_000, new Random(1));
    texts.forEach(text -> index.add(text, new long[] {COMMON, 1_000L + text}));
    assertThat(index.count(COMMON)).isEqualTo(200_000);
    assertThat(index.nearest(new long[] {COMMON, 1_007}, 2)).containsExactly(new Hit(7, 2));
    Collections.shuffle(texts, new Random(2));
    texts.forEach(text -> index.remove(text, new long[] {COMMON, 1_000L + text}));
    assertThat(index.postings()).isZero();
  }

  @Test
  void forgetsTheOldestOfVeryManyAsTheyCome() {
    FingerprintIndex index = new FingerprintIndex();
    for (int text = 0; text < 200_000; text++) {
      index.add(text, new long[] {COMMON});
      if (text >= 20_000) {
        index.remove(text - 20_000, new long[] {COMMON});
      }
    }
    assertThat(index.count(COMMON)).isEqualTo(20_000);
    assertThat(index.nearest(new long[] {COMMON}, 1)).first().isEqualTo(new Hit(180_000, 1));
  }

  @Test
  void bearsHashesThatAllFallIntoOneShard() {
    long[] hashes =
        LongStream.iterate(0, hash -> hash + 1)
            .filter(hash -> FingerprintIndex.shardOf(hash) == 5)
            .limit(20_000)
            .toArray();
    FingerprintIndex index = new FingerprintIndex();
    for (int text = 0; text < 100; text++) {
      index.add(text, Arrays.copyOfRange(hashes, text * 200, text * 200 + 200));
    }
    assertThat(index.nearest(hashes, 1)).hasSize(100).allMatch(hit -> hit.shared() == 200);
  }

  @Test
  void refusesNumbersOutOfRange() {
    FingerprintIndex index = new FingerprintIndex();
    assertThatThrownBy(() -> index.add(-1, new long[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text must be in [0, 2147483647), found -1");
    FingerprintIndex other = new FingerprintIndex();
    other.add(1_000, new long[] {1});
    assertThatThrownBy(() -> index.addAll(other, Integer.MAX_VALUE - 1_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset must be in [0, 2147482647), found 2147482647");
    assertThatThrownBy(() -> new FingerprintIndex(11))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("most must be in [12, 256], found 11");
    assertThatThrownBy(() -> index.addAll(index, 1)).hasMessageContaining("another index");
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> texts = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(texts, random);
    return texts;
  }

  /** Few are frequent, many rare. */
  private static long[] hashes(Random random) {
    return LongStream.generate(() -> (long) (1 / (random.nextDouble() + 0.001)))
        .limit(20)
        .distinct()
        .toArray();
  }

  private static long[] joined(long[] one, long[] other) {
    return LongStream.concat(Arrays.stream(one), Arrays.stream(other)).distinct().toArray();
  }

  /** An index, and the same in a form that is plain to read. */
  private static final class Twins {
    final FingerprintIndex index;
    final Reference reference;
    final Map<Integer, long[]> added = new HashMap<>();

    Twins(int most) {
      index = new FingerprintIndex(most);
      reference = new Reference(most);
    }

    void add(int text, long[] hashes) {
      index.add(text, hashes);
      reference.add(text, hashes);
      added.merge(text, hashes, FingerprintIndexTest::joined);
    }

    void remove(int text) {
      index.remove(text, added.getOrDefault(text, new long[0]));
      reference.texts.values().forEach(texts -> texts.remove(text));
    }

    void check(String when, Random random) {
      for (int i = 0; i < 20; i++) {
        long[] hashes = hashes(random);
        int fewest = 1 + random.nextInt(3);
        assertThat(index.nearest(hashes, fewest))
            .as(when)
            .isEqualTo(reference.nearest(hashes, fewest));
      }
      reference.texts.forEach(
          (hash, texts) -> assertThat(index.count(hash)).as(when).isEqualTo(texts.size()));
      assertThat(index.postings())
          .as(when)
          .isEqualTo(reference.texts.values().stream().mapToLong(TreeSet::size).sum());
    }
  }

  private static final class Reference {
    final Map<Long, TreeSet<Integer>> texts = new TreeMap<>();
    final int most;

    Reference(int most) {
      this.most = most;
    }

    void add(int text, long[] hashes) {
      for (long hash : hashes) {
        texts.computeIfAbsent(hash, h -> new TreeSet<>()).add(text);
      }
    }

    List<Hit> nearest(long[] hashes, int fewest) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (long hash : hashes) {
        texts.getOrDefault(hash, new TreeSet<>()).stream()
            .limit(most)
            .forEach(text -> shared.merge(text, 1, Integer::sum));
      }
      return shared.entrySet().stream()
          .filter(entry -> entry.getValue() >= fewest)
          .map(entry -> new Hit(entry.getKey(), entry.getValue()))
          .sorted(Comparator.comparingInt((Hit hit) -> -hit.shared()).thenComparing(Hit::text))
          .toList();
    }
  }

  @Test
  void namesAllTextsOfAFingerprint() {
    FingerprintIndex index = new FingerprintIndex();
    assertThat(index.texts(7)).isEmpty();
    for (int text = 999; text >= 0; text--) {
      index.add(text, text < 3 ? new long[] {7, 8} : new long[] {7});
    }
    assertThat(index.texts(7)).containsExactly(IntStream.range(0, 1000).toArray());
    assertThat(index.texts(8)).containsExactly(0, 1, 2);
  }
}
