package org.folkmoot.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.evidence.Cue;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.thread.InComment;
import org.junit.jupiter.api.Test;

class StanceTest {

  private static final Annotator ANNOTATOR =
      new Annotator(new LinearSentenceSplitter(), Lexicon.english());
  private static final ReplyStance REPLIES = new ReplyStance(Models.open().get(ModelName.STANCE));
  private static final TopicStance MOTIONS =
      new TopicStance(Models.open().get(ModelName.TOPIC_STANCE));
  private static final SideClassifier SIDES =
      new SideClassifier(Models.open().get(ModelName.SIDES));

  private static final String PARENT = "The old ferry should run at night.";

  private static AnnotatedText text(String text) {
    return ANNOTATOR.annotate(new InComment("c"), null, text);
  }

  private static Stance reply(String child) {
    return REPLIES.judge(text(PARENT), text(child)).stance();
  }

  @Test
  void readsHowAReplyOpens() {
    assertThat(reply("Exactly, and in the morning, too.")).isEqualTo(Stance.AGREE);
    assertThat(reply("Yes! Well said.")).isEqualTo(Stance.AGREE);
    assertThat(reply("No, you don't pay for it, do you?")).isEqualTo(Stance.DISAGREE);
    assertThat(reply("Why would you think that? Nobody rides it.")).isEqualTo(Stance.DISAGREE);
  }

  @Test
  void passesOverWhatAReplyQuotes() {
    assertThat(reply("> No, never, you are wrong\n\nAgreed, it should.")).isEqualTo(Stance.AGREE);
  }

  @Test
  void readsGoodAndHarmByTheDirectionOfAMotion() {
    String good = "It protects children and improves public health.";
    assertThat(argument("We should adopt night ferries", good)).isEqualTo(Stance.AGREE);
    assertThat(argument("We should ban night ferries", good)).isEqualTo(Stance.DISAGREE);
  }

  private static Stance argument(String motion, String argument) {
    return MOTIONS.judge(text(motion), text(argument)).stance();
  }

  @Test
  void takesAnOpenerWhoAgreesForASupport() {
    assertThat(side("No, nobody rides it at night.", false).attacks()).isTrue();
    assertThat(side("Exactly, good point, I agree.", true).attacks()).isFalse();
  }

  private static SideJudgement side(String claim, boolean byOpener) {
    return SIDES.judge(pair(text(claim), text(PARENT), byOpener));
  }

  private static SidePair pair(AnnotatedText claim, AnnotatedText target, boolean byOpener) {
    SideSetting setting =
        new SideSetting(false, byOpener, SideSetting.Target.COMMENT, 0, 1, 0, 3, 1);
    return new SidePair(claim, whole(claim), target, whole(target), setting);
  }

  private static Span whole(AnnotatedText text) {
    return new Span(0, text.text().length());
  }

  @Test
  void pointsAtTheWordsThatTell() {
    List<Cue> cues = REPLIES.judge(text(PARENT), text("Nonsense, it never did.")).cues();
    assertThat(cues).extracting(Cue::quote).contains("Nonsense");
    assertThat(cues).allSatisfy(cue -> assertThat(cue.weight()).isPositive());
  }

  @Test
  void staysInsideAnyText() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      AnnotatedText parent = text(random(random));
      AnnotatedText child = text(random(random));
      holds(REPLIES.judge(parent, child), child);
      holds(MOTIONS.judge(parent, child), child);
      SideJudgement side = SIDES.judge(pair(child, parent, random.nextBoolean()));
      assertThat(side.attack()).isBetween(0.0, 1.0);
      side.cues().forEach(cue -> assertThat(cue.span().of(child.text())).isEqualTo(cue.quote()));
      FeatureBuffer features = new FeatureBuffer();
      SideClassifier.fill(pair(child, parent, true), true, features);
      ReplyStance.fill(parent, child, true, features);
      for (int i = 0; i < features.size(); i++) {
        assertThat(features.place(i)).isLessThan(child.tokens().size());
      }
    }
  }

  private static void holds(StanceJudgement judged, AnnotatedText child) {
    assertThat(judged.agree() + judged.disagree() + judged.neutral()).isCloseTo(1, within(1e-9));
    judged.cues().forEach(cue -> assertThat(cue.span().of(child.text())).isEqualTo(cue.quote()));
  }

  private static String random(Random random) {
    String[] pieces = {
      "no",
      "Yes,",
      " ",
      "\n",
      "> ",
      "?",
      "!!",
      "\uD83C\uDF1E",
      "\uD800",
      "остров",
      "you",
      "ban",
      "not",
      "ferry ",
      "harm",
      "\"",
      "don’t ",
      "مرحبا",
      ". ",
      "should"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  @Test
  void keepsTheCuesOfTheOpenWeightsApart() {
    int shift = Long.SIZE - Models.open().get(ModelName.STANCE).bits();
    Set<Long> rows = new HashSet<>();
    for (ReplyCue cue : ReplyCue.values()) {
      assertThat(rows.add(cue.hash() >>> shift)).as(cue.name()).isTrue();
    }
  }

  @Test
  void keepsTheCuesOfSidesApart() {
    int shift = Long.SIZE - Models.open().get(ModelName.SIDES).bits();
    Set<Long> rows = new HashSet<>();
    for (SideCue cue : SideCue.values()) {
      assertThat(rows.add(cue.hash() >>> shift)).as(cue.name()).isTrue();
    }
    for (ReplyCue cue : ReplyCue.values()) {
      assertThat(rows.add(SideClassifier.inClaim(cue) >>> shift)).as(cue.name()).isTrue();
      assertThat(rows.add(SideClassifier.inHead(cue) >>> shift)).as(cue.name()).isTrue();
    }
  }
}
