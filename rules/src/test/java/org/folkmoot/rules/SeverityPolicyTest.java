package org.folkmoot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Decision;
import org.folkmoot.analysis.Provenance;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.CopypastaAlleged;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.OffTopic;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.semantics.Evaluation;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;

class SeverityPolicyTest {

  private static final List<Comment> COMMENTS =
      List.of(
          Comment.of("c1", "ada", "The ferry should stay, it is the only way home."),
          Comment.of("c2", "zed", "Cheap watches here!\nCheap watches here!"),
          Comment.of("c3", null, ""));

  private static final Evidence EVIDENCE =
      new Evidence(EvidenceKind.TERMS, "test", 0.9, List.of(), "Because.");

  private final Policy policy = SeverityPolicy.create();

  @Test
  void allowsACommentWithoutFlags() {
    assertThat(policy.decide(analysis()))
        .containsExactly(allowed("c1"), allowed("c2"), allowed("c3"));
  }

  @Test
  void allowsWhatIsOnlyWorthKnowingAndSaysWhatItIs() {
    Decision decision = decisionOn("c2", repetition("c2", Severity.INFO));
    assertThat(decision.action()).isEqualTo("allow");
    assertThat(decision.rule()).isEqualTo("severity-info");
    assertThat(decision.why())
        .isEqualTo(
            "Allowed, for information only: an automatic check found self-repetition (info)"
                + " in “Cheap watches here!”.");
  }

  @Test
  void queuesWhatWantsReview() {
    Decision decision = decisionOn("c1", offTopic("c1", Severity.REVIEW));
    assertThat(decision.action()).isEqualTo("queue");
    assertThat(decision.rule()).isEqualTo("severity-review");
  }

  @Test
  void holdsWhatIsHighAndNamesTheRestToo() {
    Decision decision =
        decisionOn(
            "c2",
            repetition("c2", Severity.INFO),
            offTopic("c2", Severity.REVIEW),
            copypasta("c2", Severity.HIGH));
    assertThat(decision.action()).isEqualTo("hold");
    assertThat(decision.rule()).isEqualTo("severity-high");
    assertThat(decision.why())
        .isEqualTo(
            "Held until a person has looked at it: an automatic check found copypasta (high)"
                + " in “Cheap watches here!”, and also off-topic (review), self-repetition (info).");
  }

  @Test
  void neverHoldsOnAnAllegationAlone() {
    SeverityPolicy strict = new SeverityPolicy(Action.HOLD, Action.HOLD, Action.HOLD);
    for (Severity severity : Severity.values()) {
      assertThat(strict.action(alleged("c1", "c2", severity))).isEqualTo(Action.QUEUE);
    }
    Decision decision = decisionOn("c1", alleged("c1", "c2", Severity.HIGH));
    assertThat(decision.action()).isEqualTo("queue");
    assertThat(decision.rule()).isEqualTo("allegation");
    assertThat(decision.why())
        .isEqualTo(
            "Queued for a person to look at: an automatic check found that comment c2 calls this"
                + " one copypasta, which is an allegation and no finding.");
  }

  @Test
  void decidesNothingAboutTheOneWhoAlleges() {
    List<Decision> decisions = policy.decide(analysis(alleged("c1", "c2", Severity.REVIEW)));
    assertThat(decisions.get(1)).isEqualTo(allowed("c2"));
  }

  @Test
  void putsAFindingBeforeAnAllegationOfTheSameWeight() {
    Decision decision =
        decisionOn("c1", alleged("c1", "c2", Severity.HIGH), offTopic("c1", Severity.REVIEW));
    assertThat(decision.rule()).isEqualTo("severity-review");
  }

  @Test
  void ignoresFlagsOnCommentsThatAreNotInTheThread() {
    assertThat(policy.decide(analysis(copypasta("elsewhere", Severity.HIGH))))
        .extracting(Decision::action)
        .containsOnly("allow");
  }

  @Test
  void neverSpeaksInTheNameOfTheCommunity() {
    for (Flag flag : everyKindAndSeverity()) {
      Decision decision = decisionOn(flag.comment(), flag);
      assertThat(decision.why())
          .contains("automatic check")
          .contains(word(flag))
          .doesNotContainIgnoringCase("community")
          .endsWith(".");
    }
  }

  @Test
  void decidesTheSameWhateverTheOrderOfTheFlags() {
    for (long seed = 0; seed < 100; seed++) {
      List<Flag> flags = new ArrayList<>(everyKindAndSeverity());
      Collections.shuffle(flags, new Random(seed));
      flags = flags.subList(0, 4);
      List<Decision> before = policy.decide(analysis(flags.toArray(Flag[]::new)));
      Collections.reverse(flags);
      List<Decision> after = policy.decide(analysis(flags.toArray(Flag[]::new)));
      assertThat(after)
          .as("seed %s", seed)
          .extracting(Decision::action)
          .containsExactlyElementsOf(before.stream().map(Decision::action).toList());
    }
  }

  @Test
  void decidesByTheStrictestOfWhatEachFlagWouldLeadTo() {
    SeverityPolicy own = new SeverityPolicy(Action.ALLOW, Action.ALLOW, Action.QUEUE);
    for (long seed = 0; seed < 100; seed++) {
      List<Flag> flags = new ArrayList<>(everyKindAndSeverity());
      Collections.shuffle(flags, new Random(seed));
      List<Flag> some = flags.subList(0, 3);
      List<Action> actions =
          some.stream().filter(flag -> flag.comment().equals("c1")).map(own::action).toList();
      Decision decision = own.decide(analysis(some.toArray(Flag[]::new))).get(0);
      assertThat(decision.action()).as("seed %s", seed).isEqualTo(Action.strictest(actions).id());
    }
  }

  @Test
  void refusesAMilderActionForAHigherSeverity() {
    assertThatThrownBy(() -> new SeverityPolicy(Action.ALLOW, Action.HOLD, Action.QUEUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("review=hold, high=queue");
  }

  private Decision decisionOn(String comment, Flag... flags) {
    return policy.decide(analysis(flags)).stream()
        .filter(decision -> decision.comment().equals(comment))
        .findFirst()
        .orElseThrow();
  }

  private static Decision allowed(String comment) {
    return new Decision(
        comment, "allow", "no-flag", "No automatic check found anything in this comment.");
  }

  private static String word(Flag flag) {
    return flag instanceof CopypastaAlleged ? "copypasta" : flag.kind();
  }

  private static List<Flag> everyKindAndSeverity() {
    List<Flag> flags = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      for (String comment : List.of("c1", "c2")) {
        flags.add(copypasta(comment, severity));
        flags.add(offTopic(comment, severity));
        flags.add(repetition(comment, severity));
        flags.add(alleged(comment, "c3", severity));
      }
    }
    return flags;
  }

  private static Flag copypasta(String comment, Severity severity) {
    Cluster cluster = new Cluster("x", 2, 2, new Cluster.FirstSeen("k1", "known", "ada", null));
    return new Copypasta(comment, spans(), 0.9, severity, "Pasted.", cluster, EVIDENCE);
  }

  private static Flag offTopic(String comment, Severity severity) {
    return new OffTopic(comment, null, spans(), 0.9, severity, "Elsewhere.", EVIDENCE);
  }

  private static Flag repetition(String comment, Severity severity) {
    return new SelfRepetition(comment, spans(), 0.9, severity, "Again.", EVIDENCE);
  }

  private static Flag alleged(String comment, String by, Severity severity) {
    return new CopypastaAlleged(comment, by, spans(), 0.9, severity, "Alleged.", EVIDENCE);
  }

  private static List<Span> spans() {
    return List.of(new Span(0, 19));
  }

  private static Analysis analysis(Flag... flags) {
    return new Analysis(
        CommentThread.of("t1", null, COMMENTS),
        List.of(),
        ArgumentGraph.of(List.of(), List.of()),
        new Evaluation(Map.of(), Map.of(), true, "none"),
        Map.of(),
        List.of(flags),
        List.of(),
        List.of(),
        new Provenance("0", "none", "none", List.of()));
  }
}
