package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.folkmoot.argument.Label.IN;
import static org.folkmoot.argument.Label.OUT;
import static org.folkmoot.argument.Label.UNDECIDED;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.argument.Label;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.graph.Debate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphEvaluationTest {

  private static final EvaluationOptions STANDARD = EvaluationOptions.STANDARD;

  /** A bridge: close it, since it is unsafe; it is not; the report says so; two on the cost. */
  private static ArgumentGraph thread() {
    return Debate.of("close", "unsafe", "safe", "report", "cheap", "dear", "hello")
        .support("s", "close", "unsafe")
        .rebuttal("r1", "safe", "unsafe")
        .rebuttal("r2", "report", "safe")
        .rebuttal("r3", "cheap", "dear")
        .rebuttal("r4", "dear", "cheap")
        .graph();
  }

  @Test
  void labelsAThread() {
    Evaluation evaluation = GraphEvaluation.evaluate(thread(), STANDARD);
    assertThat(evaluation.labels())
        .containsExactly(
            Map.entry("close", IN),
            Map.entry("unsafe", IN),
            Map.entry("safe", OUT),
            Map.entry("report", IN),
            Map.entry("cheap", UNDECIDED),
            Map.entry("dear", UNDECIDED),
            Map.entry("hello", IN));
    assertThat(evaluation.strengths().keySet())
        .containsExactlyElementsOf(evaluation.labels().keySet());
    assertThat(evaluation.converged()).isTrue();
  }

  @Test
  void namesWhatItDid() {
    assertThat(GraphEvaluation.evaluate(thread(), STANDARD).method())
        .isEqualTo(
            "labels: grounded semantics; strengths: DF-QuAD; support read as deductive; "
                + "relations scored 0.5 or more, weighted by score; rephrases merged");
    assertThat(
            STANDARD
                .withThreshold(0.25)
                .withReading(SupportReading.NECESSARY)
                .withGradual(GradualSemantics.EULER_BASED)
                .withWeighted(false)
                .withMergeRephrases(false)
                .method())
        .isEqualTo(
            "labels: grounded semantics; strengths: Euler-based; support read as necessary; "
                + "relations scored 0.25 or more, unweighted; rephrases not merged");
  }

  /** An undercut of "k4 supports k3" does not dispute k4, nor k3. */
  @ParameterizedTest
  @EnumSource(
      value = SupportReading.class,
      names = {"DEDUCTIVE", "NECESSARY"})
  void disputesTheStepAndNeitherEndByAnUndercut(SupportReading reading) {
    Debate debate = Debate.of("k3", "k4", "k5").support("s", "k3", "k4").undercut("u", "k5", "s");
    assertThat(labels(debate, STANDARD.withReading(reading))).containsOnly(IN);
  }

  /** x refutes k3. As long as the step from k4 to k3 holds, k4 falls with it. */
  @Test
  void cutsASupportByAnUndercut() {
    Debate debate =
        Debate.of("k3", "k4", "x", "u1").support("s", "k3", "k4").rebuttal("r", "x", "k3");
    assertThat(labels(debate, STANDARD)).containsExactly(OUT, OUT, IN, IN);
    debate.undercut("u", "u1", "s");
    assertThat(labels(debate, STANDARD)).containsExactly(OUT, IN, IN, IN);
  }

  @ParameterizedTest
  @EnumSource(
      value = SupportReading.class,
      names = {"DEDUCTIVE", "NECESSARY"})
  void cutsARebuttalByAnUndercutThatStands(SupportReading reading) {
    Debate debate = Debate.of("a", "b", "c", "d").rebuttal("r", "b", "a").undercut("u", "c", "r");
    assertThat(labels(debate, STANDARD.withReading(reading))).containsExactly(IN, IN, IN, IN);
    debate.rebuttal("r2", "d", "c");
    assertThat(labels(debate, STANDARD.withReading(reading))).containsExactly(OUT, IN, OUT, IN);
  }

  @ParameterizedTest
  @EnumSource(
      value = SupportReading.class,
      names = {"DEDUCTIVE", "NECESSARY"})
  void takesTheStepWithItsAttacker(SupportReading reading) {
    Debate debate =
        Debate.of("a", "b", "c", "d", "e")
            .rebuttal("r", "b", "a")
            .undercut("u", "c", "r")
            .rebuttal("r2", "d", "c")
            .rebuttal("r3", "e", "b");
    assertThat(labels(debate, STANDARD.withReading(reading))).containsExactly(IN, OUT, OUT, IN, IN);
  }

  @Test
  void cutsAnUndercutByAnUndercut() {
    Debate debate =
        Debate.of("a", "b", "c", "d")
            .undercut("u2", "d", "u1")
            .undercut("u1", "c", "r")
            .rebuttal("r", "b", "a");
    assertThat(labels(debate, STANDARD)).containsExactly(OUT, IN, IN, IN);
  }

  /** Refuting the conclusion of linked premises refutes neither premise by itself. */
  @Test
  void blamesNoSinglePremiseOfALinkedSupport() {
    Debate debate =
        Debate.of("a", "p", "q", "x").support("s", "a", "p", "q").rebuttal("r", "x", "a");
    assertThat(labels(debate, STANDARD)).containsExactly(OUT, IN, IN, IN);
    Debate convergent =
        Debate.of("a", "p", "q", "x")
            .support("s1", "a", "p")
            .support("s2", "a", "q")
            .rebuttal("r", "x", "a");
    assertThat(labels(convergent, STANDARD)).containsExactly(OUT, OUT, OUT, IN);
  }

  @Test
  void countsRelationsFromTheThresholdOn() {
    Debate debate = Debate.of("a", "b", "c").scored(0.5).rebuttal("r", "b", "a");
    debate.scored(0.49).rebuttal("r2", "c", "b");
    assertThat(labels(debate, STANDARD)).containsExactly(OUT, IN, IN);
    assertThat(labels(debate, STANDARD.withThreshold(0.49))).containsExactly(IN, OUT, IN);
    assertThat(labels(debate, STANDARD.withThreshold(0.6))).containsExactly(IN, IN, IN);
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withThreshold(1.1));
  }

  @Test
  void dropsAnUndercutWithTheRelationItTargets() {
    Debate debate = Debate.of("a", "b", "c", "d").scored(0.3).rebuttal("r", "b", "a");
    debate.scored(1).undercut("u", "c", "r").undercut("u2", "d", "u");
    assertThat(labels(debate, STANDARD)).containsOnly(IN);
  }

  @Test
  void takesRephrasesAsOneClaim() {
    Debate debate = Debate.of("a", "b", "c", "d").rephrase("p", "b", "a").rebuttal("r", "c", "a");
    debate.rebuttal("r2", "b", "d");
    assertThat(labels(debate, STANDARD)).containsExactly(OUT, OUT, IN, IN);
    assertThat(labels(debate, STANDARD.withMergeRephrases(false)))
        .containsExactly(OUT, IN, IN, OUT);
  }

  /** Merging is reading a rephrase as support both ways. */
  @ParameterizedTest
  @EnumSource(
      value = SupportReading.class,
      names = {"DEDUCTIVE", "NECESSARY"})
  void labelsMergedRephrasesAsSupportsBothWays(SupportReading reading) {
    for (int seed = 0; seed < 300; seed++) {
      EvaluationOptions options = STANDARD.withReading(reading);
      assertThat(labels(anyDebate(new Random(seed), true), options))
          .as("seed %s", seed)
          .isEqualTo(labels(anyDebate(new Random(seed), false), options));
    }
  }

  private static Debate anyDebate(Random random, boolean rephrases) {
    String[] ids = IntStream.range(0, 9).mapToObj(i -> "k" + i).toArray(String[]::new);
    Debate debate = Debate.of(ids);
    for (int i = 0; i < 9; i++) {
      String one = ids[random.nextInt(9)];
      String other = ids[random.nextInt(9)];
      int kind = random.nextInt(4);
      if (kind == 0 && rephrases) {
        debate.rephrase("p" + i, one, other);
      } else if (kind == 0) {
        debate.support("p" + i, one, other).support("q" + i, other, one);
      } else if (kind == 1) {
        debate.support("s" + i, one, other);
      } else {
        debate.rebuttal("r" + i, one, other);
      }
    }
    return debate;
  }

  @Test
  void doesNotDecideWhereOneSaysTheSameAsWhatItRebuts() {
    Debate debate = Debate.of("a", "b").rephrase("p", "b", "a").rebuttal("r", "b", "a");
    assertThat(labels(debate, STANDARD)).containsExactly(UNDECIDED, UNDECIDED);
  }

  /** safe: 0.9·(1 − 0.8·1); unsafe: 0.5·(1 − s(safe)). */
  @Test
  void givesStrengthsByDfQuadOfTheClaimsScores() {
    ArgumentGraph graph =
        claims(0.5, 0.9, 1)
            .scored(0.8)
            .rebuttal("r2", "k2", "k1")
            .scored(1)
            .rebuttal("r1", "k1", "k0")
            .graph();
    Evaluation evaluation = GraphEvaluation.evaluate(graph, STANDARD);
    assertThat(evaluation.strengths().get("k1")).isEqualTo(0.18, within(1e-12));
    assertThat(evaluation.strengths().get("k0")).isEqualTo(0.41, within(1e-12));
    Evaluation unweighted = GraphEvaluation.evaluate(graph, STANDARD.withWeighted(false));
    assertThat(unweighted.strengths().get("k1")).isZero();
  }

  @Test
  void letsARefutedPremiseSupportNothing() {
    Debate debate = claims(0.5, 0.9, 1).support("s", "k0", "k1").rebuttal("r", "k2", "k1");
    assertThat(strength(debate, "k0")).isEqualTo(0.5, within(1e-12));
  }

  /** The step has 0.8 − 0.8·0.5 = 0.4 left; 0.5 + 0.5·0.4·1. */
  @Test
  void weakensARelationByItsUndercut() {
    Debate debate = claims(0.5, 1, 0.5).scored(0.8).support("s", "k0", "k1");
    assertThat(strength(debate, "k0")).isEqualTo(0.9, within(1e-12));
    debate.scored(1).undercut("u", "k2", "s");
    assertThat(strength(debate, "k0")).isEqualTo(0.7, within(1e-12));
    assertThat(strength(debate, "k1")).isEqualTo(1);
  }

  /** 0.5 + 0.5·(0.8·0.5). */
  @Test
  void multipliesLinkedPremises() {
    Debate debate = claims(0.5, 0.8, 0.5).support("s", "k0", "k1", "k2");
    assertThat(strength(debate, "k0")).isEqualTo(0.7, within(1e-12));
  }

  /** Both premises say the same: 0.5 + 0.5·0.8, not 0.8 twice. */
  @Test
  void countsTheSameReasonOnce() {
    Debate debate = claims(0.5, 0.8, 0.3).rephrase("p", "k2", "k1");
    debate.support("s1", "k0", "k1").support("s2", "k0", "k2");
    assertThat(strength(debate, "k0")).isEqualTo(0.9, within(1e-12));
    assertThat(strength(debate, "k2")).isEqualTo(0.8);
  }

  @Test
  void doesNotLetAClaimSupportItself() {
    Debate debate = claims(0.5, 0.5).rephrase("p", "k1", "k0").support("s", "k0", "k1");
    debate.support("s2", "k0", "k0", "k1");
    assertThat(strength(debate, "k0")).isEqualTo(0.5);
    assertThat(labels(debate, STANDARD)).containsExactly(IN, IN);
  }

  @Test
  void evaluatesAnEmptyGraph() {
    Evaluation evaluation = GraphEvaluation.evaluate(Debate.of().graph(), STANDARD);
    assertThat(evaluation.labels()).isEmpty();
    assertThat(evaluation.converged()).isTrue();
  }

  @Test
  void holdsALongThread() {
    String[] ids = IntStream.range(0, 50_000).mapToObj(i -> "k" + i).toArray(String[]::new);
    Debate debate = Debate.of(ids);
    for (int i = 1; i < ids.length; i++) {
      if (i % 3 == 0) {
        debate.rebuttal("r" + i, ids[i], ids[i - 1]);
      } else {
        debate.support("r" + i, ids[i - 1], ids[i]);
      }
      debate.undercut("u" + i, ids[i], "r" + i);
    }
    Evaluation evaluation = GraphEvaluation.evaluate(debate.graph(), STANDARD);
    assertThat(evaluation.labels()).hasSize(50_000);
    assertThat(Explanation.of(debate.graph(), STANDARD).why("k0")).isNotEmpty();
  }

  private static Debate claims(double... scores) {
    Debate debate = Debate.of();
    for (int i = 0; i < scores.length; i++) {
      debate.claim("k" + i, "c" + i, "Claim " + i, scores[i]);
    }
    return debate;
  }

  private static double strength(Debate debate, String claim) {
    return GraphEvaluation.evaluate(debate.graph(), STANDARD)
        .strengths()
        .getOrDefault(claim, Double.NaN);
  }

  private static List<Label> labels(Debate debate, EvaluationOptions options) {
    return List.copyOf(GraphEvaluation.evaluate(debate.graph(), options).labels().values());
  }
}
