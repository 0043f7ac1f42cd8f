package org.folkmoot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.argument.Claim;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InArticle;
import org.junit.jupiter.api.Test;

class UnitSegmenterTest {

  private static final Annotator ANNOTATOR =
      new Annotator(new LinearSentenceSplitter(), Lexicon.english());

  private static final UnitSegmenter SEGMENTER =
      new UnitSegmenter(Models.open().get(ModelName.UNITS), Lexicon.english());

  private static List<String> units(String text, Surroundings among) {
    AnnotatedText annotated = ANNOTATOR.annotate(InArticle.PLACE, null, text);
    return SEGMENTER.units(annotated, among).stream()
        .map(unit -> annotated.tokens().span(unit.from(), unit.to()).of(text))
        .toList();
  }

  @Test
  void cutsALoneTextWithinItsSentences() {
    assertThat(
            units(
                "I agree with this rule, but it should also cover small agencies because they call"
                    + " at night.",
                Surroundings.ALONE))
        .hasSizeGreaterThan(1);
  }

  @Test
  void takesSentencesWhereItWasTaughtNothingElse() {
    assertThat(units("Trams are slow. Boats are fast, but they sink.", Surroundings.AMONG_OTHERS))
        .containsExactly("Trams are slow.", "Boats are fast, but they sink.");
  }

  @Test
  void findsDisjointUnitsInOrderInAnyText() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      StringBuilder noise = new StringBuilder("It rains, and we ");
      for (int i = random.nextInt(300); i > 0; i--) {
        boolean letter = random.nextBoolean();
        noise.append(
            letter
                ? "ab, cd. but\nif \"".charAt(random.nextInt(16))
                : (char) random.nextInt(65536));
      }
      AnnotatedText text = ANNOTATOR.annotate(InArticle.PLACE, null, noise.toString());
      for (Surroundings among : Surroundings.values()) {
        int end = 0;
        for (UnitSegmenter.Unit unit : SEGMENTER.units(text, among)) {
          assertThat(unit.from()).isGreaterThanOrEqualTo(end);
          assertThat(unit.to())
              .isGreaterThan(unit.from())
              .isLessThanOrEqualTo(text.tokens().size());
          assertThat(unit.score()).isBetween(0.0, 1.0);
          end = unit.to();
        }
      }
    }
  }

  @Test
  void readsALongTextWithoutEndMarks() {
    assertThat(units("and so it goes because we say so ".repeat(3000), Surroundings.ALONE))
        .isNotNull();
  }

  @Test
  void quotesWhatStandsThereInThreadsOfEveryKind() {
    String said = "😀 The tram is slow, because it stops often. \"It will not\", he said.";
    CommentThread alone = CommentThread.of("t", null, List.of(Comment.of("c1", "Ann", said)));
    AnnotatedThread annotated = ANNOTATOR.annotate(alone);
    ClaimExtractor extractor =
        new ClaimExtractor(Lexicon.english(), Models.open().get(ModelName.UNITS));
    List<Claim> claims = extractor.extract(annotated, annotated.comments().get(0));
    assertThat(claims).isNotEmpty();
    for (Claim claim : claims) {
      assertThat(claim.quote()).isEqualTo(claim.span().of(said));
    }
  }
}
