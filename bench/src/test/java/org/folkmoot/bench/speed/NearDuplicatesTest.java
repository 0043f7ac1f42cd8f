package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

  private static final PieceSample SAMPLE = PieceSample.of(CommentCorpus.generated(7, 40), 300);

  @Test
  void everyContestantFindsTheCopies() {
    CopyClock ours = trial(Ours::copyIndex);
    assertThat(ours.right).isGreaterThan(ours.oracle * 9 / 10);
    CopyClock exact = trial(GuavaShingleIndex::new);
    assertThat(exact.right).isEqualTo(exact.oracle).isEqualTo(exact.found);
  }

  @Test
  void theOracleAnswersAsANaiveComparison() {
    List<String> letters = SAMPLE.letters();
    List<String> queries = letters.subList(0, 20);
    assertThat(CopyOracle.answers(letters, queries))
        .isEqualTo(queries.stream().map(query -> naive(letters, query)).toList());
  }

  @Test
  void drawsAsManyPiecesAsWantedAndKeepsQueriesApart() {
    assertThat(SAMPLE.pieces()).hasSize(300).allMatch(piece -> piece.length() >= 126);
    assertThat(SAMPLE.copies()).hasSize(7 * 42);
    assertThat(SAMPLE.pieces()).doesNotContainAnyElementsOf(SAMPLE.unseen());
  }

  @Test
  void everyEditLeavesSomething() {
    List<String> others = List.of("pen ink paper");
    for (Edit edit : Edit.values()) {
      assertThat(edit.apply("one two three four five", others, new Random(1)))
          .as(edit.name())
          .isNotBlank();
    }
    assertThat(Edit.CASE_AND_MARKS.apply("a, b", others, new Random(1))).isEqualTo("A; - B");
  }

  @Test
  void theTableStandsOneAgainstTheOther() {
    CopyTable.Row ours = new CopyTable.Row("folkmoot", 5, 20, 10.04, 2, 400, 0.99996, 1);
    CopyTable.Row peer = new CopyTable.Row("peer", 60, 20, 10, 2, 4000, 1, 0.5);
    assertThat(CopyTable.of(List.of(peer, ours), "folkmoot").lines().skip(2))
        .containsExactly(
            "| folkmoot | 5.0 | 20.0 | 10.0 | 2.0 | 400 | 1.0000 | 1.0000 | 1.0× |",
            "| peer | 60.0 | 20.0 | 10.0 | 2.0 | 4000 | 1.0000 | 0.5000 | 12.0× |");
  }

  private static CopyClock trial(Supplier<CopyIndex> maker) {
    CopyClock clock = new CopyClock();
    clock.time(SAMPLE, maker);
    assertThat(clock.pieces).isEqualTo(300);
    assertThat(clock.copies).isEqualTo(clock.unseen).isEqualTo(7 * 42);
    assertThat(clock.oracle).isGreaterThan(200);
    return clock;
  }

  private static Set<Integer> naive(List<String> texts, String query) {
    Set<Integer> answer = new HashSet<>();
    IntStream.range(0, texts.size())
        .filter(
            i -> {
              Set<String> both = grams(texts.get(i));
              int smaller = Math.min(both.size(), grams(query).size());
              both.retainAll(grams(query));
              return 2 * both.size() >= smaller && !both.isEmpty();
            })
        .forEach(answer::add);
    return answer;
  }

  private static Set<String> grams(String letters) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + 7 <= letters.length(); i++) {
      grams.add(letters.substring(i, i + 7));
    }
    return grams;
  }
}
