package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.argument.Claim;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.graph.Debate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void namesTheAttackerThatStandsAndTheDefender() {
    Debate debate = Debate.of("a", "b", "c").rebuttal("r1", "b", "a").rebuttal("r2", "c", "b");
    assertThat(why(debate, "a"))
        .isEqualTo("In: rebutted by b “b holds”, which is out since c “c holds” stands.");
    assertThat(why(debate, "b")).isEqualTo("Out: rebutted by c “c holds”, which stands.");
    assertThat(why(debate, "c")).isEqualTo("In: nothing rebuts it.");
  }

  @Test
  void namesTheSupportedClaimThroughWhichItFalls() {
    Debate debate =
        Debate.of("a", "b", "c", "x")
            .support("s1", "a", "b")
            .support("s2", "b", "c")
            .rebuttal("r", "x", "a");
    assertThat(why(debate, "b"))
        .isEqualTo(
            "Out: it supports a “a holds”, which is rebutted by x “x holds”, and that stands.");
    assertThat(why(debate, "c"))
        .startsWith("Out: it supports, step by step, a “a holds”, which is rebutted by x");
  }

  @Test
  void namesTheReasonOnWhichItRests() {
    Debate debate = Debate.of("a", "b", "x").support("s", "a", "b").rebuttal("r", "x", "b");
    assertThat(
            Explanation.of(
                    debate.graph(),
                    EvaluationOptions.STANDARD.withReading(SupportReading.NECESSARY))
                .why("a"))
        .isEqualTo(
            "Out: it rests on b “b holds”, which is rebutted by x “x holds”, and that stands.");
  }

  @Test
  void saysThatASupportStands() {
    Debate debate = Debate.of("a", "b").support("s", "a", "b");
    assertThat(why(debate, "b")).isEqualTo("In: nothing rebuts it, and what it supports stands.");
  }

  @Test
  void namesTheUndercut() {
    Debate debate = Debate.of("a", "b", "c").rebuttal("r", "b", "a").undercut("u", "c", "r");
    assertThat(why(debate, "a"))
        .isEqualTo("In: rebutted by b “b holds”, but that step is undercut by c “c holds”.");
  }

  @Test
  void namesWhatIsUndecided() {
    Debate debate =
        Debate.of("a", "b", "c", "d")
            .rebuttal("r1", "a", "b")
            .rebuttal("r2", "b", "a")
            .support("s", "a", "c")
            .rebuttal("r3", "d", "d");
    assertThat(why(debate, "a"))
        .isEqualTo("Undecided: rebutted by b “b holds”, which is neither in nor out.");
    assertThat(why(debate, "c"))
        .isEqualTo("Undecided: it supports a “a holds”, which is undecided.");
    assertThat(why(debate, "d"))
        .isEqualTo("Undecided: it is rebutted by itself or by what says the same.");
  }

  @Test
  void countsTheAttackersAfterTheThird() {
    Debate debate = Debate.of("a", "b", "c", "d", "e", "f", "x");
    for (String attacker : new String[] {"b", "c", "d", "e", "f"}) {
      debate.rebuttal("r" + attacker, attacker, "a").rebuttal("x" + attacker, "x", attacker);
    }
    assertThat(why(debate, "a"))
        .contains("b “b holds”", "c “c holds”", "d “d holds”")
        .doesNotContain("e “")
        .endsWith("; 2 more rebut it and are out.");
  }

  @Test
  void refusesAClaimThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> why(Debate.of("a"), "z"))
        .withMessage("claim 'z' is not in the graph");
  }

  @Test
  void explainsEveryLabelOfAnyDebate() {
    for (SupportReading reading : List.of(SupportReading.DEDUCTIVE, SupportReading.NECESSARY)) {
      for (int seed = 0; seed < 300; seed++) {
        ArgumentGraph graph = anyDebate(new Random(seed));
        EvaluationOptions options = EvaluationOptions.STANDARD.withReading(reading);
        Evaluation evaluation = GraphEvaluation.evaluate(graph, options);
        Explanation explanation = Explanation.of(graph, options);
        for (Claim claim : graph.claims()) {
          String label =
              String.valueOf(evaluation.labels().get(claim.id())).toLowerCase(Locale.ROOT);
          assertThat(explanation.why(claim.id()).toLowerCase(Locale.ROOT))
              .as("seed %s", seed)
              .startsWith(label + ": ")
              .endsWith(".");
        }
      }
    }
  }

  private static ArgumentGraph anyDebate(Random random) {
    String[] ids = IntStream.range(0, 8).mapToObj(i -> "k" + i).toArray(String[]::new);
    Debate debate = Debate.of(ids);
    for (int i = 0; i < 6; i++) {
      debate.rebuttal("r" + i, ids[random.nextInt(8)], ids[random.nextInt(8)]);
      debate.support("s" + i, ids[random.nextInt(8)], ids[random.nextInt(8)], ids[i]);
      debate.support("t" + i, ids[random.nextInt(8)], ids[random.nextInt(8)]);
    }
    for (int i = 0; i < 3; i++) {
      String[] kinds = {"r", "s", "t"};
      debate.undercut("u" + i, ids[random.nextInt(8)], kinds[random.nextInt(3)] + i);
    }
    return debate.rephrase("p", ids[random.nextInt(8)], ids[random.nextInt(8)]).graph();
  }

  private static String why(Debate debate, String claim) {
    return Explanation.of(debate.graph(), EvaluationOptions.STANDARD).why(claim);
  }
}
