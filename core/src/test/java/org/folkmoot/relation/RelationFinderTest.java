package org.folkmoot.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.claim.ClaimExtractor;
import org.folkmoot.claim.UnitClassifier;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.reply.ReplyInference;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOptions;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationFinderTest {

  /**
   * Below an article the rules lead. Every relation as "type: from -> to", with quotes for claims
   * and types for relations.
   */
  private static List<String> relations(Comment... comments) {
    CommentThread thread =
        CommentThread.of("t", Article.of("Nothing to see here."), List.of(comments));
    AnnotatedThread annotated =
        new Annotator(new LinearSentenceSplitter(), Lexicon.english(), 100_000).annotate(thread);
    List<ReplyLink> links =
        new ReplyInference(
                Models.open().get(ModelName.REPLIES), Lexicon.english(), ReplyOptions.DEFAULT)
            .infer(annotated);
    ClaimExtractor extractor =
        new ClaimExtractor(Lexicon.english(), Models.open().get(ModelName.UNITS));
    UnitClassifier types = new UnitClassifier(Models.open());
    List<Claim> claims =
        annotated.texts().stream()
            .flatMap(
                text ->
                    types.withKinds(annotated, text, extractor.extract(annotated, text)).stream())
            .toList();
    List<Relation> relations = new RelationFinder(Models.open()).find(annotated, links, claims);
    Map<String, String> names =
        claims.stream().collect(Collectors.toMap(Claim::id, Claim::quote, (a, b) -> a));
    relations.forEach(relation -> names.put(relation.id(), "a " + relation.type()));
    return relations.stream()
        .map(r -> r.type() + ": " + names.get(r.from().get(0)) + " -> " + names.get(r.to()))
        .toList();
  }

  private static Comment comment(String id, @Nullable String parent, String text) {
    return new Comment(id, "author of " + id, null, parent, text, null, List.of());
  }

  @Test
  void becauseGivesAReasonForWhatStandsBefore() {
    assertThat(relations(comment("c1", null, "Trams win because rails are smooth.")))
        .containsExactly("support: rails are smooth -> Trams win");
  }

  @Test
  void becauseAtTheStartGivesAReasonForWhatFollows() {
    assertThat(relations(comment("c1", null, "Because rails are smooth, the trams win easily.")))
        .containsExactly("support: rails are smooth -> the trams win easily");
  }

  @Test
  void thereforeConcludesFromWhatStandsBefore() {
    assertThat(
            relations(
                comment("c1", null, "The rails are worn out. Therefore the line must close.")))
        .containsExactly("support: The rails are worn out -> the line must close");
  }

  @Test
  void aSourceSupportsTheClaimBeforeIt() {
    assertThat(
            relations(
                comment(
                    "c1",
                    null,
                    "Tram fares doubled within a decade. Here are the figures: https://example.org/fares")))
        .containsExactly(
            "support: Here are the figures: https://example.org/fares -> Tram fares doubled within a decade");
  }

  @Test
  void denyingWhatIsAnsweredRebutsIt() {
    assertThat(
            relations(
                comment("c1", null, "The tram line ruined the market square."),
                comment(
                    "c2",
                    "c1",
                    "The tram line never touched the market square at all, it runs past the river.")))
        .contains(
            "rebuttal: The tram line never touched the market square at all, it runs past the river -> The tram line ruined the market square");
  }

  @Test
  void agreeingSupports() {
    assertThat(
            relations(
                comment("c1", null, "The tram line ruined the market square."),
                comment(
                    "c2", "c1", "I agree, the market square is dead since the tram line opened.")))
        .allMatch(relation -> relation.startsWith("support: "))
        .isNotEmpty();
  }

  @Test
  void agreeingOnlyToTurnIsNoSupport() {
    assertThat(
            relations(
                comment("c1", null, "The tram line ruined the market square."),
                comment(
                    "c2",
                    "c1",
                    "Good point about the market square. But the tram line is not to blame for the market.")))
        .noneMatch(relation -> relation.startsWith("support: the tram line is not to blame"));
  }

  @Test
  void sayingThatItDoesNotFollowUndercutsTheStep() {
    assertThat(
            relations(
                comment("c1", null, "The tram must go because the bell wakes the children."),
                comment(
                    "c2",
                    "c1",
                    "That the bell wakes the children doesn't follow at all, the bell was removed.")))
        .anyMatch(
            relation -> relation.startsWith("undercut: ") && relation.endsWith("-> a support"));
  }

  @Test
  void aBareDenialIsMutual() {
    assertThat(
            relations(
                comment("c1", null, "The old tram is safe for children."),
                comment("c2", "c1", "The old tram is not safe for children.")))
        .containsExactlyInAnyOrder(
            "rebuttal: The old tram is not safe for children -> The old tram is safe for children",
            "rebuttal: The old tram is safe for children -> The old tram is not safe for children");
  }

  @Test
  void aQuestionSupportsNothing() {
    assertThat(relations(comment("c1", null, "The tram is slow. Why is the tram slow?"))).isEmpty();
  }
}
