package org.folkmoot.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Role;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.graph.Debate;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.semantics.GraphEvaluation;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;

class AnalysisQueriesTest {

  private static Analysis analysis(Debate debate, Flag... flags) {
    ArgumentGraph graph = debate.graph();
    List<Comment> comments =
        List.of(
            Comment.of("c1", "Ann", "tram bus"),
            Comment.of("c2", "Ben", "ferry train"),
            Comment.of("c3", null, "boat"));
    return new Analysis(
        CommentThread.of("t", Article.of("An article."), comments),
        List.of(),
        graph,
        GraphEvaluation.evaluate(graph, EvaluationOptions.STANDARD),
        Map.of(),
        List.of(flags),
        List.of(),
        List.of(),
        new Provenance("1", "o", "m", List.of()));
  }

  private static Debate claims() {
    return Debate.of()
        .claim("a", "c1", "tram", 0.9)
        .claim("b", "c2", "ferry", 0.8)
        .claim("b2", "c2", "train", 0.4)
        .claim("c", "c3", "boat", 0.9)
        .scored(0.8);
  }

  private static List<String> ids(List<? extends ArgumentElement> elements) {
    return elements.stream().map(ArgumentElement::id).toList();
  }

  @Test
  void findsClaimsByWhoSaidThemWhereAndWhetherTheyStand() {
    Debate debate = claims().rebuttal("r", "b", "a").rebuttal("loop", "c", "c");
    AnalysisQueries queries = analysis(debate).queries();
    assertThat(ids(queries.claims(ClaimFilter.ALL))).containsExactly("a", "b", "b2", "c");
    assertThat(ids(queries.claims(ClaimFilter.ALL.by("Ben")))).containsExactly("b", "b2");
    assertThat(ids(queries.claims(ClaimFilter.ALL.in("c3")))).containsExactly("c");
    assertThat(queries.claims(ClaimFilter.ALL.of(ClaimKind.VALUE))).hasSize(4);
    assertThat(queries.claims(ClaimFilter.ALL.of(ClaimKind.FACT))).isEmpty();
    assertThat(queries.claims(ClaimFilter.ALL.as(Role.PREMISE))).isEmpty();
    assertThat(ids(queries.claims(ClaimFilter.ALL.labelled(Label.OUT)))).containsExactly("a");
    assertThat(ids(queries.claims(ClaimFilter.ALL.labelled(Label.UNDECIDED)))).containsExactly("c");
    assertThat(queries.claims(ClaimFilter.ALL.by("Ben").labelled(Label.OUT))).isEmpty();
    assertThat(queries.author(queries.claims(ClaimFilter.ALL.in("c3")).get(0))).isNull();
  }

  @Test
  void ordersClaimsByStrength() {
    AnalysisQueries queries = analysis(claims()).queries();
    assertThat(ids(queries.strongest(3))).containsExactly("a", "c", "b");
    assertThat(queries.strongest(0)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> queries.strongest(-1));
  }

  @Test
  void findsAttacksThatNobodyAnswered() {
    Debate debate =
        claims()
            .rebuttal("answered", "b", "a")
            .rebuttal("open", "c", "b")
            .rebuttal("weak", "b2", "a");
    AnalysisQueries queries = analysis(debate).queries();
    assertThat(queries.unanswered())
        .extracting(open -> open.attack().id())
        .containsExactly("open", "weak");
    assertThat(queries.unanswered("a"))
        .extracting(open -> open.attack().id())
        .containsExactly("weak");
    debate.rephrase("p", "b2", "b");
    assertThat(analysis(debate).queries().unanswered("a")).as("b2 says what b says").isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> queries.unanswered("z"));
  }

  @Test
  void anUndercutIsAnAnswer() {
    Debate debate = claims().rebuttal("r", "b", "a").undercut("u", "c", "r");
    assertThat(analysis(debate).queries().unanswered())
        .extracting(open -> open.attack().id())
        .containsExactly("u");
  }

  @Test
  void showsTheMapWithoutWhatIsFlagged() {
    Debate debate =
        claims()
            .rebuttal("r", "b", "a")
            .rebuttal("other", "c", "a")
            .undercut("u1", "c", "r")
            .undercut("u2", "a", "u1");
    Analysis all = analysis(debate, flag("c2", Severity.REVIEW));
    Analysis without = all.queries().withoutFlagged(Severity.REVIEW);
    assertThat(ids(without.graph().claims())).containsExactly("a", "c");
    assertThat(without.graph().relations()).extracting(Relation::id).containsExactly("other");
    assertThat(without.evaluation())
        .isEqualTo(GraphEvaluation.evaluate(without.graph(), EvaluationOptions.STANDARD));
    assertThat(without.flags()).isEqualTo(all.flags());
    assertThat(all.graph()).isEqualTo(debate.graph());
    assertThat(all.queries().withoutFlagged(Severity.HIGH)).isEqualTo(all);
  }

  private static Flag flag(String comment, Severity severity) {
    Evidence evidence = new Evidence(EvidenceKind.REPETITION, "by-hand", 0.9, List.of(), "Given.");
    return new SelfRepetition(
        comment, List.of(new Span(0, 1)), 0.9, severity, "It is given.", evidence);
  }
}
