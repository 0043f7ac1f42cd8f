package org.folkmoot.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.folkmoot.argument.Claim;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.OffTopic;
import org.folkmoot.flag.Severity;
import org.folkmoot.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class TopicDetectorTest {

  private static final String HARBOUR =
      "The council voted on Tuesday to close the old harbour to cargo ferries from next spring. "
          + "Engineers had warned that the breakwater is crumbling and that dredging the channel "
          + "would cost four million. Fishermen say the closure will ruin the village.";

  private static final String RECIPE =
      "My grandmother always whisked egg yolks into melted chocolate, folded in whipped cream and "
          + "chilled the mousse overnight with a pinch of cinnamon on top.";

  private static TopicVerdict verdict(TopicFindings findings, String id) {
    return findings.judgement(id).verdict();
  }

  @Test
  void findsWhatSharesTheArticlesWordsOnTopic() {
    TopicFindings findings =
        Threads.about(HARBOUR)
            .says("Dredging the channel is cheaper than a ruined village.")
            .judged();
    assertThat(verdict(findings, "c1")).isEqualTo(TopicVerdict.ON);
    assertThat(findings.flags()).isEmpty();
  }

  @Test
  void asksForReviewOfALongCommentThatSharesNothing() {
    TopicFindings findings =
        Threads.about(HARBOUR).says("The fishermen are right.").says(RECIPE).judged();
    assertThat(verdict(findings, "c2")).isEqualTo(TopicVerdict.OFF);
    assertThat(findings.flags())
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.comment()).isEqualTo("c2");
              assertThat(flag.claim()).isNull();
              assertThat(flag.severity()).isEqualTo(Severity.REVIEW);
              assertThat(flag.spans().get(0).of(RECIPE)).isEqualTo(RECIPE);
              assertThat(flag.score()).isGreaterThan(0.6);
            });
  }

  @Test
  void saysInOneSentenceWhatIsMissing() {
    OffTopic flag = Threads.about(HARBOUR).says(RECIPE).judged().flags().get(0);
    assertThat(flag.message())
        .startsWith("The comment shares no telling word with the article")
        .endsWith(".")
        .doesNotContain("\n");
    assertThat(flag.evidence().cues())
        .filteredOn(cue -> cue.kind() == EvidenceKind.MISSING_TERMS)
        .isNotEmpty()
        .allSatisfy(cue -> assertThat(flag.message()).contains(cue.quote()));
  }

  @Test
  void letsOneRareSharedWordMakeItDriftAtMost() {
    String aside = RECIPE + " We ate it watching the dredging.";
    TopicFindings findings = Threads.about(HARBOUR).says(aside).judged();
    assertThat(verdict(findings, "c1")).isIn(TopicVerdict.DRIFT, TopicVerdict.ON);
    assertThat(findings.flags()).isEmpty();
  }

  @Test
  void letsASharedAddressMakeItDriftAtMost() {
    TopicFindings findings =
        Threads.about(HARBOUR + " See https://example.org/harbour-plan for the plan.")
            .says(RECIPE + " https://example.org/harbour-plan")
            .judged();
    assertThat(verdict(findings, "c1")).isNotEqualTo(TopicVerdict.OFF);
  }

  @Test
  void takesNoCommonWordForAnAnchor() {
    TopicFindings findings =
        Threads.about("Soldiers of World War II are buried on the island of Leros, in the harbour.")
            .says("Chocolate mousse with cinnamon makes the world a better place.")
            .judged();
    assertThat(findings.judgement("c1").evidence().cues())
        .noneMatch(cue -> cue.kind() == EvidenceKind.TERMS);
  }

  @Test
  void countsAnAuthorsOwnOtherCommentsForNothing() {
    TopicFindings findings =
        Threads.about(HARBOUR).says("baker", RECIPE).says("baker", RECIPE).judged();
    assertThat(verdict(findings, "c1")).isEqualTo(TopicVerdict.OFF);
    assertThat(verdict(findings, "c2")).isEqualTo(TopicVerdict.OFF);
  }

  @Test
  void isInsufficientBelowFourContentWords() {
    TopicFindings findings =
        Threads.about(HARBOUR)
            .says("That is what they said.")
            .says("")
            .says("lol")
            .says("😀😀😀")
            .says("https://example.org/a https://example.org/b")
            .judged();
    assertThat(findings.judgements().values())
        .extracting(TopicJudgement::verdict)
        .containsOnly(TopicVerdict.INSUFFICIENT);
    assertThat(findings.flags()).isEmpty();
  }

  @Test
  void keepsTalkOfTheArticleOnTopic() {
    TopicFindings findings =
        Threads.about(HARBOUR)
            .says("This article has some inaccuracies and omits several obvious counterarguments.")
            .says("Moderators keep deleting whatever criticises advertisers, typical censorship.")
            .says("Copypasta, again, pasted verbatim beneath yesterday's horoscope column too.")
            .judged();
    assertThat(findings.judgements().values())
        .extracting(TopicJudgement::verdict)
        .containsOnly(TopicVerdict.ON);
  }

  @Test
  void givesAShortPointingReplyItsParentsTopic() {
    TopicFindings findings =
        Threads.about(HARBOUR)
            .says("The breakwater could be repaired for half the cost of dredging.")
            .answers("c1", "That sounds like my drunken uncle selling wallpaper.")
            .judged();
    assertThat(verdict(findings, "c2")).isEqualTo(TopicVerdict.ON);
  }

  @Test
  void callsAnAnswerToAStrayingCommentDriftAtMost() {
    TopicFindings findings =
        Threads.about(HARBOUR)
            .says(RECIPE)
            .answers("c1", "Does mousse with cinnamon stay firm if somebody omits whipped yolks?")
            .judged();
    assertThat(verdict(findings, "c2")).isEqualTo(TopicVerdict.DRIFT);
    assertThat(findings.flags()).noneMatch(flag -> flag.comment().equals("c2"));
  }

  @Test
  void doesNotTakeAnAnswerForASignThatAStrayingCommentBelongs() {
    TopicFindings findings =
        Threads.about(HARBOUR)
            .says(RECIPE)
            .answers("c1", "Does mousse with cinnamon stay firm if somebody omits whipped yolks?")
            .judged();
    assertThat(verdict(findings, "c1")).isEqualTo(TopicVerdict.OFF);
  }

  @Test
  void takesTheOpeningCommentForTheSubjectWhereThereIsNoArticle() {
    TopicFindings findings =
        Threads.withoutArticle()
            .says(RECIPE)
            .answers("c1", "Does mousse with cinnamon stay firm if somebody omits whipped yolks?")
            .answers("c1", "Cinnamon spoils chocolate; vanilla suits whipped cream better.")
            .judged();
    assertThat(findings.flags()).isEmpty();
    assertThat(verdict(findings, "c1")).isEqualTo(TopicVerdict.ON);
  }

  @Test
  void findsNobodyStrayingWhereCommentsHaveNoSubjectInCommon() {
    TopicFindings findings =
        Threads.withoutArticle()
            .says("Whoever whistles before breakfast will limp before supper.")
            .says("Envy is a mirror that only shows the neighbour's kitchen.")
            .says("Patience fills more barrels than thunderstorms ever did.")
            .says("Never lend a hammer to a philosopher.")
            .judged();
    assertThat(findings.flags()).isEmpty();
  }

  @Test
  void flagsAClaimThatStandsApartAndNotItsComment() {
    TopicFindings findings =
        Threads.about(HARBOUR)
            .says(
                "Closing the harbour to ferries will ruin the fishermen.\n"
                    + "bitcoin wallets beat gold bars every single time")
            .claiming("Closing the harbour to ferries will ruin the fishermen")
            .claiming("bitcoin wallets beat gold bars every single time")
            .judged();
    assertThat(verdict(findings, "c1")).isEqualTo(TopicVerdict.ON);
    assertThat(findings.flags())
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.claim()).contains("c1-");
              assertThat(flag.severity()).isEqualTo(Severity.INFO);
              assertThat(flag.message()).startsWith("This part of the comment");
            });
  }

  @Test
  void leavesAnAnalogyInsideAnOnTopicParagraphAlone() {
    TopicFindings findings =
        Threads.about(HARBOUR)
            .says(
                "Closing the harbour will ruin the fishermen. "
                    + "Nobody burns down a kitchen because toast went black.")
            .claiming("Nobody burns down a kitchen because toast went black")
            .judged();
    assertThat(findings.judgements().values())
        .extracting(TopicJudgement::verdict)
        .doesNotContain(TopicVerdict.OFF);
    assertThat(findings.flags()).isEmpty();
  }

  @Test
  void flagsAnOffTopicCommentOnceAndNotItsClaimsToo() {
    TopicFindings findings = Threads.about(HARBOUR).says(RECIPE).claiming(RECIPE).judged();
    assertThat(findings.flags()).singleElement().extracting(OffTopic::claim).isNull();
    assertThat(findings.judgements()).hasSize(2);
  }

  @Test
  void doesNotJudgeWhatItCannotRead() {
    TopicFindings findings =
        Threads.about(HARBOUR)
            .says(
                "Meine Großmutter schlug Eigelb mit Zucker auf, hob Sahne unter und stellte "
                    + "alles über Nacht kalt, bevor die Gäste kamen.")
            .says("Бабушка взбивала желтки с сахаром и ставила крем на ночь в холодное место.")
            .says("祖母はいつも卵黄をチョコレートに混ぜていました。")
            .judged();
    assertThat(findings.judgements().values())
        .extracting(TopicJudgement::verdict)
        .containsOnly(TopicVerdict.INSUFFICIENT);
    assertThat(findings.judgement("c1").evidence().why()).contains("English function word");
  }

  @Test
  void saysNothingAgainstTheOnlyCommentOfAThreadWithoutArticle() {
    TopicFindings findings = Threads.withoutArticle().says(RECIPE).judged();
    assertThat(verdict(findings, "c1")).isEqualTo(TopicVerdict.INSUFFICIENT);
  }

  @Test
  void holdsCommentsAgainstTheTitleWhereThereIsNoArticle() {
    TopicFindings findings =
        Threads.titled("Firefox versus Opera: which browser is faster, and which crashes less?")
            .says("Firefox has tabs and never crashes on my laptop.")
            .says("Opera renders pages quicker than Firefox did.")
            .says(RECIPE)
            .judged();
    assertThat(verdict(findings, "c1")).isEqualTo(TopicVerdict.ON);
    assertThat(verdict(findings, "c3")).isEqualTo(TopicVerdict.OFF);
  }

  @Test
  void judgesNothingWhereThereAreNoComments() {
    assertThat(Threads.about(HARBOUR).judged().judgements()).isEmpty();
  }

  @Test
  void showsSharedWordsOnBothSides() {
    Threads threads = Threads.about(HARBOUR).says("Dredging the channel would ruin the harbour.");
    TopicJudgement judgement = threads.judged().judgement("c1");
    List<Cue> shared =
        judgement.evidence().cues().stream().filter(c -> c.kind() == EvidenceKind.TERMS).toList();
    assertThat(shared).isNotEmpty();
    for (Cue cue : shared) {
      Counterpart of = Objects.requireNonNull(cue.of());
      assertThat(of.span().of(HARBOUR)).isEqualToIgnoringCase(cue.quote());
    }
  }

  @Test
  void namesTheNearestSentenceOfTheArticle() {
    String drift = RECIPE + " Four million people watched, and the fishermen cheered loudly.";
    TopicJudgement judgement = Threads.about(HARBOUR).says(drift).judged().judgement("c1");
    assertThat(judgement.verdict()).isEqualTo(TopicVerdict.DRIFT);
    assertThat(judgement.evidence().cues())
        .filteredOn(cue -> cue.kind() == EvidenceKind.NEAREST)
        .singleElement()
        .satisfies(cue -> assertThat(HARBOUR).contains(cue.quote()));
  }

  @Test
  void refusesAClaimOfACommentThatIsNotThere() {
    Claim stray = Threads.about(HARBOUR).says(RECIPE).says(RECIPE).claiming(RECIPE).claims().get(0);
    TopicDetector detector = new TopicDetector(TopicOptions.DEFAULT, Lexicon.english());
    assertThatThrownBy(
            () ->
                detector.judge(
                    Threads.about(HARBOUR).says(RECIPE).annotated(), List.of(), List.of(stray)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'c2'");
  }

  @Test
  void givesTheSameFindingsTwice() {
    Threads threads = Threads.about(HARBOUR).says(RECIPE).says("The breakwater is crumbling fast.");
    assertThat(threads.judged()).isEqualTo(threads.judged());
  }

  @Test
  void refusesOptionsOutOfRange() {
    SoftAssertions.assertSoftly(
        softly -> {
          softly
              .assertThatThrownBy(() -> new TopicOptions(-1, 12, 100, 0.5, 12, 0.4))
              .hasMessageContaining("leastContentWords -1");
          softly
              .assertThatThrownBy(() -> new TopicOptions(4, 12, 100, 1.5, 12, 0.4))
              .hasMessageContaining("1.5");
        });
  }

  @Test
  void bearsAHugeThreadThatAllAnswersOneComment() {
    Threads threads = Threads.about(HARBOUR).says("The harbour ".repeat(20_000));
    for (int i = 0; i < 3_000; i++) {
      threads.answers("c1", i % 2 == 0 ? RECIPE : "Dredging the channel ruins fishermen. " + i);
    }
    assertThat(threads.judged().judgements()).hasSize(3_001);
  }
}
