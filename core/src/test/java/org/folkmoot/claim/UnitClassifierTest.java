package org.folkmoot.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Role;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;

class UnitClassifierTest {

  private static final Annotator ANNOTATOR =
      new Annotator(new LinearSentenceSplitter(), Lexicon.english());
  private static final UnitClassifier CLASSIFIER = new UnitClassifier(Models.open());

  private static AnnotatedThread thread(String... texts) {
    List<Comment> comments = new ArrayList<>();
    for (String text : texts) {
      comments.add(Comment.of("c" + comments.size(), "a", text));
    }
    return ANNOTATOR.annotate(CommentThread.of("t", null, comments));
  }

  private static List<UnitTypes> sentences(String text) {
    AnnotatedThread thread = thread(text);
    return CLASSIFIER.classify(
        thread, thread.comments().get(0), thread.comments().get(0).sentences());
  }

  private static UnitTypes type(String text) {
    return sentences(text).get(0);
  }

  @Test
  void tellsKindsByHowTheyAreWorded() {
    assertThat(type("The council should open the bridge.").kind()).isEqualTo(ClaimKind.POLICY);
    assertThat(type("I lived beside the bridge for ten years.").kind())
        .isEqualTo(ClaimKind.TESTIMONY);
    assertThat(type("The new bridge is ugly and useless.").kind()).isEqualTo(ClaimKind.VALUE);
  }

  @Test
  void takesAReasonForAPremiseAndAJudgementForAClaim() {
    List<UnitTypes> types =
        sentences("I think the bridge should stay closed. Because the river rose by two metres.");
    assertThat(types.get(0).probability(Role.CLAIM))
        .isGreaterThan(types.get(1).probability(Role.CLAIM));
  }

  @Test
  void givesProbabilitiesThatSumToOne() {
    UnitTypes types = type("We must not forget that it rained.");
    double kinds =
        Arrays.stream(ClaimKind.values()).mapToDouble(kind -> types.probability(kind)).sum();
    assertThat(kinds).isCloseTo(1, within(1e-9));
    assertThat(types.probability(Role.CLAIM) + types.probability(Role.PREMISE))
        .isCloseTo(1, within(1e-9));
    assertThat(types.probability(ClaimKind.QUESTION)).isZero();
    assertThat(types.kind()).isNotEqualTo(ClaimKind.QUESTION);
  }

  @Test
  void keepsWhatMarksTell() {
    AnnotatedThread thread =
        thread(
            "Should the bridge be open? The city should open it now. "
                + "See https://example.org/map for it.");
    List<Claim> found =
        new ClaimExtractor(Lexicon.english(), Models.open().get(ModelName.UNITS))
            .extract(thread.comments().get(0));
    List<Claim> typed = CLASSIFIER.withKinds(thread, thread.comments().get(0), found);
    assertThat(typed)
        .extracting(Claim::kind)
        .startsWith(ClaimKind.QUESTION, ClaimKind.POLICY)
        .endsWith(ClaimKind.REFERENCE);
    assertThat(typed).extracting(Claim::id).isEqualTo(found.stream().map(Claim::id).toList());
  }

  @Test
  void answersForEveryUnitOfAnyText() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      AnnotatedThread thread = thread("first", text(random));
      List<Span> units = units(random, thread.comments().get(1).text().length());
      assertThat(CLASSIFIER.classify(thread, thread.comments().get(1), units))
          .as("round %s", round)
          .hasSameSizeAs(units);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    String[] pieces = {"a ", "I think ", "\n", "?", "\uD83D", "\u0416\u0443\u043A ", "\u5B57", "."};
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  /** Spans in order; some overlap, some begin inside a word, some hold no word. */
  private static List<Span> units(Random random, int length) {
    List<Span> units = new ArrayList<>();
    for (int at = 0; at < length; at += 1 + random.nextInt(9)) {
      units.add(new Span(at, Math.min(length, at + 1 + random.nextInt(12))));
    }
    return units;
  }

  @Test
  void seesAFeatureOnceAndNothingOfFormerUnits() {
    AnnotatedThread thread = thread("So it is. So it was.");
    List<Span> units = thread.comments().get(0).sentences();
    UnitFeatures features = new UnitFeatures(thread, thread.comments().get(0), units);
    FeatureBuffer used = new FeatureBuffer();
    features.fill(0, used);
    features.fill(1, used);
    FeatureBuffer fresh = new FeatureBuffer();
    features.fill(1, fresh);
    assertThat(hashes(used)).isEqualTo(hashes(fresh)).doesNotHaveDuplicates();
    features.fillManner(1, used);
    assertThat(used.size()).isLessThan(fresh.size());
  }

  private static List<Long> hashes(FeatureBuffer buffer) {
    List<Long> hashes = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      hashes.add(buffer.hash(i));
    }
    return hashes;
  }

  @Test
  void refusesAModelWithoutItsSettings() {
    LinearModel model =
        LinearModel.of(
            new ModelCard("roles-own-1", List.of("claim")), 1, 1, new int[1], new byte[2]);
    assertThatThrownBy(() -> new UnitClassifier(Models.open().with(List.of(model))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wording");
  }
}
