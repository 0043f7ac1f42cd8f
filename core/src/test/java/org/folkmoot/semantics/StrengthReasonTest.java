package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Undercut;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.graph.Debate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrengthReasonTest {

  private static final EvaluationOptions STANDARD = EvaluationOptions.STANDARD;

  /** 0.5 − 0.5 · 0.8 · 0.9 = 0.14, without the rebuttal 0.5; its undercut gives back some. */
  @Test
  void saysWhatEachRelationAddsAndTakes() {
    Debate debate = new Debates().debate;
    debate.scored(0.9).rebuttal("r", "b", "a").scored(0.6).undercut("u", "c", "r");
    StrengthReason reason = Explanation.of(debate.graph(), STANDARD).strength("a");
    double weakened = 0.9 - 0.9 * 0.6 * 0.5;
    assertThat(reason.strength()).isEqualTo(0.5 - 0.5 * weakened * 0.8, within(1e-9));
    assertThat(reason.base()).isEqualTo(0.5);
    assertThat(reason.contributions())
        .extracting(contribution -> contribution.relation().id())
        .containsExactly("r", "u");
    assertThat(change(reason, 0)).isEqualTo(-0.5 * weakened * 0.8, within(1e-9));
    assertThat(change(reason, 1)).isEqualTo(0.5 * 0.8 * 0.9 * 0.6 * 0.5, within(1e-9));
    assertThat(reason.sentence())
        .isEqualTo(
            "“a holds” has a strength of 25 %: it starts from 50 %, the rebuttal by “b holds” takes"
                + " 25, the undercut by “c holds” adds 11.");
  }

  /** Claims a, b and c with scores of 0.5, 0.8 and 0.5. */
  private static final class Debates {
    final Debate debate =
        Debate.of()
            .claim("a", "c1", "a holds", 0.5)
            .claim("b", "c2", "b holds", 0.8)
            .claim("c", "c3", "c holds", 0.5);
  }

  private static double change(StrengthReason reason, int place) {
    return Objects.requireNonNull(reason.contributions().get(place).change());
  }

  /** The twin takes the relation out of the graph and evaluates all of it anew. */
  @ParameterizedTest
  @EnumSource(GradualSemantics.class)
  void agreesWithEvaluatingTheGraphWithoutTheRelation(GradualSemantics semantics) {
    EvaluationOptions options = STANDARD.withGradual(semantics);
    int compared = 0;
    for (int seed = 0; seed < 40; seed++) {
      ArgumentGraph graph = anyDebate(new Random(seed));
      StrengthReason reason = Explanation.of(graph, options).strength("k0");
      for (Contribution contribution : reason.contributions()) {
        Evaluation without =
            GraphEvaluation.evaluate(without(graph, contribution.relation()), options);
        Double change = contribution.change();
        if (without.converged() && change != null) {
          compared++;
          double left = Objects.requireNonNull(without.strengths().get("k0"));
          assertThat(change).as("seed %s", seed).isEqualTo(reason.strength() - left, within(1e-8));
        }
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  @Test
  void sharesAddUpToAllThatTheRelationsDo() {
    int shared = 0;
    for (int seed = 0; seed < 60; seed++) {
      ArgumentGraph graph = anyDebate(new Random(seed));
      StrengthReason reason = Explanation.of(graph, STANDARD).strength("k0");
      boolean few = reason.contributions().size() <= StrengthReason.MOST_SHARED;
      for (Contribution contribution : reason.contributions()) {
        assertThat(contribution.shapley() == null || few).isTrue();
      }
      double sum =
          reason.contributions().stream()
              .map(Contribution::shapley)
              .filter(Objects::nonNull)
              .mapToDouble(share -> share)
              .sum();
      if (few && reason.contributions().stream().allMatch(c -> c.shapley() != null)) {
        shared++;
        assertThat(sum).isEqualTo(reason.strength() - reason.base(), within(1e-8));
      }
    }
    assertThat(shared).isGreaterThan(20);
  }

  private static ArgumentGraph without(ArgumentGraph graph, Relation gone) {
    List<Relation> left = new ArrayList<>(graph.relations());
    left.remove(gone);
    left.removeIf(r -> r instanceof Undercut && r.to().equals(gone.id()));
    return ArgumentGraph.of(graph.claims(), left);
  }

  private static ArgumentGraph anyDebate(Random random) {
    String[] ids = IntStream.range(0, 8).mapToObj(i -> "k" + i).toArray(String[]::new);
    Debate debate = Debate.of();
    for (String id : ids) {
      debate.claim(id, "in-" + id, id + " holds", random.nextInt(11) / 10.0);
    }
    for (int i = 0; i < 5; i++) {
      debate.scored(0.5 + random.nextInt(6) / 10.0);
      debate.rebuttal("r" + i, ids[random.nextInt(8)], ids[random.nextInt(8)]);
      debate.support("s" + i, ids[random.nextInt(8)], ids[random.nextInt(8)], ids[i]);
      debate.support("t" + i, ids[random.nextInt(8)], ids[random.nextInt(8)]);
    }
    return debate
        .undercut("u0", ids[random.nextInt(8)], "r0")
        .undercut("u1", ids[random.nextInt(8)], "s0")
        .graph();
  }

  /** The way to 1 is too long: it is given up, and there is no value. */
  @Test
  void givesNoContributionsWhereTheStrengthDoesNotSettle() {
    Debate debate =
        Debate.of()
            .claim("a", "c1", "a holds", 1e-4)
            .claim("b", "c2", "b holds", 1e-4)
            .support("s1", "a", "b")
            .support("s2", "b", "a");
    StrengthReason reason = Explanation.of(debate.graph(), STANDARD).strength("a");
    assertThat(reason.converged()).isFalse();
    assertThat(reason.contributions()).isEmpty();
    assertThat(reason.sentence()).contains("has no value: it does not settle");
  }

  @Test
  void leavesWhatWouldCostTooMuchAndCountsIt() {
    Debate debate = Debate.of();
    for (int i = 0; i < 20_000; i++) {
      debate.claim("k" + i, "c" + i, "k" + i + " holds", 0.5);
    }
    for (int i = 1; i < 20_000; i++) {
      debate.rebuttal("r" + i, "k" + i, "k" + (i - 1));
    }
    StrengthReason reason = Explanation.of(debate.graph(), STANDARD).strength("k0");
    assertThat(reason.contributions().size() + reason.left()).isEqualTo(19_999);
    assertThat(reason.left()).isPositive();
    assertThat(reason.contributions().get(0).relation().id()).isEqualTo("r1");
  }
}
