package org.folkmoot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.CopypastaAlleged;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.OffTopic;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.RuleTrial.Outcome;
import org.folkmoot.rules.junit.RuleTests;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {

  @TestFactory
  Stream<DynamicNode> passTheirOwnTests() {
    return RuleExamples.names().stream()
        .map(
            name ->
                DynamicContainer.dynamicContainer(name, RuleTests.of(RuleExamples.check(name))));
  }

  @Test
  void areTwelveAndFitTheSchema() {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(RuleExamples.schema());
    assertThat(RuleExamples.names()).hasSize(12);
    for (String name : RuleExamples.names()) {
      assertThat(schema.validate(RuleExamples.check(name).json(), InputFormat.JSON))
          .as(name)
          .isEmpty();
    }
  }

  /** A test of a rule must be able to fail. */
  @Test
  void failWhereWhatTheyExpectIsTurnedRound() {
    String text = RuleExamples.text("slogans");
    String turned =
        text.replace("fires: true", "fires: XX")
            .replace("fires: false", "fires: true")
            .replace("XX", "false");
    RuleSet rules =
        RuleSet.check(
            "turned.yaml", turned, name -> null, org.folkmoot.rules.check.Host.UNDECLARED);
    assertThat(rules.test()).hasSize(5).noneMatch(Outcome::passed);
  }

  @Test
  void decideByDefaultAsTheBuiltInPolicyDoes() {
    RulePolicy rules = Policy.builder().rules(RuleExamples.check("default")).build();
    SeverityPolicy builtIn = SeverityPolicy.create();
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Comment comment = Comment.of("c" + seed, "ada", "The ferry should stay.");
      List<Flag> flags =
          Stream.generate(() -> flag(comment, random)).limit(random.nextInt(4)).toList();
      assertThat(rules.decide(Item.of(comment).with(flags, null, null)).action())
          .as("seed %s: %s", seed, flags)
          .isEqualTo(builtIn.decide(comment, flags).action());
    }
  }

  /** An allegation is never merely worth knowing. */
  private static Flag flag(Comment comment, Random random) {
    Severity severity = List.of(Severity.values()).get(random.nextInt(3));
    List<Span> spans = List.of(new Span(0, 3));
    Cue cue = Cue.of(EvidenceKind.TERMS, comment.place(), spans.get(0), comment.text(), 1);
    Evidence evidence = new Evidence(EvidenceKind.TERMS, "test", 0.9, List.of(cue), "Because.");
    String id = comment.id();
    return switch (random.nextInt(4)) {
      case 0 -> new OffTopic(id, null, spans, 0.9, severity, "Elsewhere.", evidence);
      case 1 -> new SelfRepetition(id, spans, 0.9, severity, "Again.", evidence);
      case 2 -> new CopypastaAlleged(id, "c2", spans, 0.9, Severity.REVIEW, "Alleged.", evidence);
      default ->
          new Copypasta(
              id,
              spans,
              0.9,
              severity,
              "Pasted.",
              new Cluster("x", 2, 2, new Cluster.FirstSeen("k1", null, "bo", null)),
              evidence);
    };
  }
}
