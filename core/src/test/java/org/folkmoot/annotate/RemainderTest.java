package org.folkmoot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.text.Span;
import org.junit.jupiter.api.Test;

class RemainderTest {

  @Test
  void cutsOutWhatIsForeignAndTrimsWhatIsLeft() {
    String text = "one [x] two";
    assertThat(Remainder.of(List.of(new Span(0, 11)), List.of(new Span(4, 7)), text))
        .containsExactly(new Span(0, 3), new Span(8, 11));
  }

  @Test
  void leavesExactlyTheCharactersThatAreNotForeign() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String text = "x".repeat(60);
      List<Span> spans = disjoint(random);
      List<Span> foreign = disjoint(random);
      List<Integer> expected = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        Span at = new Span(i, i + 1);
        if (covers(spans, at) && !covers(foreign, at)) {
          expected.add(i);
        }
      }
      List<Integer> left = new ArrayList<>();
      for (Span piece : Remainder.of(spans, foreign, text)) {
        for (int i = piece.start(); i < piece.end(); i++) {
          left.add(i);
        }
      }
      assertThat(left).as("seed %s", seed).isEqualTo(expected);
    }
  }

  private static boolean covers(List<Span> spans, Span at) {
    return spans.stream().anyMatch(span -> span.contains(at));
  }

  private static List<Span> disjoint(Random random) {
    List<Span> spans = new ArrayList<>();
    int at = random.nextInt(5);
    while (at < 55) {
      int end = at + 1 + random.nextInt(5);
      spans.add(new Span(at, end));
      at = end + random.nextInt(8);
    }
    return spans;
  }
}
