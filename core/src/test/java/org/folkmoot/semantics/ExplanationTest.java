package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.graph.Debate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void namesTheAttackerThatStandsAndTheDefender() {
    Debate debate = Debate.of("a", "b", "c").rebuttal("r1", "b", "a").rebuttal("r2", "c", "b");
    assertThat(why(debate, "a"))
        .isEqualTo(
            "“a holds” stands because the only objection to it, “b holds”, is itself answered by"
                + " “c holds”.");
    assertThat(why(debate, "b"))
        .isEqualTo(
            "“b holds” is out because “c holds” speaks against it, and nothing answers that.");
    assertThat(why(debate, "c")).isEqualTo("“c holds” stands because nothing speaks against it.");
  }

  @Test
  void saysHowTheAttackerIsDefended() {
    Debate debate =
        Debate.of("a", "b", "c", "d")
            .rebuttal("r1", "b", "a")
            .rebuttal("r2", "c", "b")
            .rebuttal("r3", "d", "c");
    assertThat(why(debate, "a"))
        .isEqualTo(
            "“a holds” is out because “b holds” speaks against it, and the only objection to that,"
                + " “c holds”, is itself answered by “d holds”.");
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
            "“b holds” is out because it supports “a holds”, which “x holds” speaks against, and"
                + " nothing answers that.");
    assertThat(why(debate, "c")).contains("because it supports, step by step, “a holds”, which");
  }

  @Test
  void namesTheReasonOnWhichItRests() {
    Debate debate = Debate.of("a", "b", "x").support("s", "a", "b").rebuttal("r", "x", "b");
    assertThat(
            Explanation.of(
                    debate.graph(),
                    EvaluationOptions.STANDARD.withReading(SupportReading.NECESSARY))
                .why("a"))
        .contains("because it rests on “b holds”, which “x holds” speaks against");
  }

  @Test
  void saysThatASupportStands() {
    Debate debate = Debate.of("a", "b").support("s", "a", "b");
    assertThat(why(debate, "b"))
        .isEqualTo(
            "“b holds” stands because nothing speaks against it or against what it supports.");
    debate.claim("x", "in-x", "x holds", 1).claim("y", "in-y", "y holds", 1);
    debate.rebuttal("r", "x", "a").rebuttal("r2", "y", "x");
    assertThat(why(debate, "b"))
        .isEqualTo(
            "“b holds” stands because the only objection to what it supports, “x holds”, is itself"
                + " answered by “y holds”.");
  }

  @Test
  void namesTheUndercut() {
    Debate debate = Debate.of("a", "b", "c").rebuttal("r", "b", "a").undercut("u", "c", "r");
    assertThat(why(debate, "a"))
        .isEqualTo(
            "“a holds” stands because the only objection to it, “b holds”, is itself undercut by"
                + " “c holds”.");
  }

  @Test
  void namesWhatIsUndecided() {
    Debate debate =
        Debate.of("a", "b", "c", "d", "e", "f", "g")
            .rebuttal("r1", "a", "b")
            .rebuttal("r2", "b", "a")
            .support("s", "a", "c")
            .rebuttal("r3", "d", "d")
            .rebuttal("r4", "a", "e")
            .rebuttal("r5", "e", "f")
            .rebuttal("r6", "d", "g");
    assertThat(why(debate, "a"))
        .isEqualTo(
            "“a holds” is undecided because it and “b holds” rebut each other, and nothing settles"
                + " it.");
    assertThat(why(debate, "c"))
        .isEqualTo(
            "“c holds” is undecided because “b holds”, which speaks against what it supports, is"
                + " itself undecided: “b holds” and “a holds” rebut each other, and nothing settles"
                + " it.");
    assertThat(why(debate, "d"))
        .isEqualTo(
            "“d holds” is undecided because it is rebutted by itself or by what says the same.");
    assertThat(why(debate, "f"))
        .isEqualTo(
            "“f holds” is undecided because “e holds”, which speaks against it, is itself"
                + " undecided: “a holds” and “b holds” rebut each other, and nothing settles it.");
    assertThat(why(debate, "g")).endsWith("undecided: “d holds” speaks against itself.");
  }

  @Test
  void countsTheAttackersAfterTheThird() {
    Debate debate = Debate.of("a", "b", "c", "d", "e", "f", "x");
    for (String attacker : new String[] {"b", "c", "d", "e", "f"}) {
      debate.rebuttal("r" + attacker, attacker, "a").rebuttal("x" + attacker, "x", attacker);
    }
    assertThat(why(debate, "a"))
        .startsWith("“a holds” stands because each of the 5 objections to it is itself answered: ")
        .contains("“b holds” is answered by “x holds”; “c holds” is", "“d holds”")
        .doesNotContain("e holds")
        .endsWith("; and so for 2 others.");
  }

  @Test
  void leavesOutWhatIsNotNeeded() {
    Debate debate =
        Debate.of("a", "b", "c", "d", "e")
            .rebuttal("r1", "b", "a")
            .rebuttal("r2", "c", "b")
            .rebuttal("r3", "d", "b")
            .rebuttal("r4", "e", "a")
            .rebuttal("r5", "d", "e")
            .rebuttal("r6", "a", "b");
    Justification.Defended defended =
        (Justification.Defended) explanation(debate).justification("a");
    assertThat(defended.defenders()).extracting(ArgumentElement::id).containsExactly("d");
    assertThat(defended.answered())
        .extracting(answered -> answered.attack().id() + " by " + answered.answer().id())
        .containsExactly("r1 by r3", "r4 by r5");
    assertThat(defended.complete()).isTrue();
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
          Justification why = explanation.justification(claim.id());
          assertThat(why.label())
              .as("seed %s", seed)
              .isEqualTo(evaluation.labels().get(claim.id()));
          assertThat(why.complete()).isTrue();
          assertThat(why.sentence())
              .startsWith("“" + claim.quote() + "” " + verb(why.label()) + " because ")
              .endsWith(".");
        }
      }
    }
  }

  private static String verb(Label label) {
    return switch (label) {
      case IN -> "stands";
      case OUT -> "is out";
      case UNDECIDED -> "is undecided";
    };
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
    return explanation(debate).why(claim);
  }

  private static Explanation explanation(Debate debate) {
    return Explanation.of(debate.graph(), EvaluationOptions.STANDARD);
  }
}
