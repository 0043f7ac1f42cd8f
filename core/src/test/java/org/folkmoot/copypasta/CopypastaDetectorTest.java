package org.folkmoot.copypasta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.folkmoot.evidence.Cue;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopypastaDetectorTest {

  private static final String TEXT =
      "The harbour was dredged twice in ten years and both times the sand came back within a winter,"
          + " because nobody ever repaired the breakwater that the storm of ninety-three tore open.";
  private static final String ANSWER =
      "That is only half of the story, the breakwater was repaired in spring and it did not help.";
  private static final String LONG = TEXT + " " + new TopicalTexts(1).comment(5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> %s\n\n%s",
        "[quote]%s[/quote]\n%s",
        "[QUOTE=ann]%s[/QUOTE] %s",
        "ann wrote:\n%s\n\n%s",
        "Originally posted by ann\n%s\n\n%s",
        "You said \"%s\" but %s",
        "« %s » %s",
        "“%s” %s"
      })
  void leavesAMarkedQuotationAlone(String notation) {
    assertThat(reply(String.format(notation, TEXT, ANSWER)).copies()).isEmpty();
  }

  @Test
  void leavesAnUnmarkedQuotationOfTheCommentThatIsAnsweredAlone() {
    assertThat(reply(TEXT + " " + ANSWER).answering("c2", "c1").copies()).isEmpty();
    assertThat(reply(TEXT + "\nNonsense.").answering("c2", "c1").copies()).isEmpty();
  }

  @Test
  void leavesAQuotationOfWhatTheAnsweredCommentAnswersAlone() {
    ThreadFixture thread =
        reply(ANSWER)
            .answering("c2", "c1")
            .comment("cid", TEXT + " I was there and that is how it went, whatever you say.")
            .answering("c3", "c2");
    assertThat(thread.copies()).isEmpty();
  }

  @Test
  void leavesAnUnmarkedQuotationBeforeOwnWordsAlone() {
    assertThat(reply(TEXT + "\n" + ANSWER + " " + new TopicalTexts(2).comment(2)).copies())
        .isEmpty();
  }

  @Test
  void flagsTheWholeOfAnAnsweredCommentPostedAgain() {
    assertThat(reply(TEXT).answering("c2", "c1").copies()).hasSize(1);
  }

  @Test
  void flagsAKnownTextAndNamesIt() {
    Copypasta flag =
        ThreadFixture.empty().known("x.txt", LONG).comment("ann", LONG).copies().get(0);
    assertThat(flag.severity()).isEqualTo(Severity.HIGH);
    assertThat(flag.message())
        .isEqualTo("This comment repeats the known text 'x.txt', word for word.");
    assertThat(flag.cluster().first().thread()).isEqualTo(KnownText.COLLECTION);
    assertThat(Objects.requireNonNull(cue(flag).of()).comment()).isEqualTo("x.txt");
  }

  @Test
  void tellsHowMuchOfTheCommentIsPasted() {
    String text = LONG + " Pass it on to all of your friends and to everybody else who cares.";
    Copypasta flag =
        ThreadFixture.empty().known("x.txt", LONG).comment("ann", text).copies().get(0);
    assertThat(flag.message())
        .matches("This comment holds 100 % of the known text 'x.txt', word for word\\.");
    assertThat(flag.spans().get(0).of(text) + ".").isEqualTo(LONG);
  }

  @Test
  void saysThatLettersAreDisguised() {
    String text = new TopicalTexts(0).disguised(LONG, 0);
    Copypasta flag =
        ThreadFixture.empty().known("x.txt", LONG).comment("ann", text).copies().get(0);
    assertThat(flag.message()).endsWith("partly in disguised letters.");
    assertThat(cue(flag).quote()).isEqualTo(flag.spans().get(0).of(text));
  }

  @Test
  void looksBehindQuotationMarksWhereThereIsNothingElse() {
    ThreadFixture hidden = ThreadFixture.empty().known("x.txt", TEXT).comment("ann", "> " + TEXT);
    assertThat(hidden.copies()).hasSize(1);
    ThreadFixture answered =
        ThreadFixture.empty().known("x.txt", TEXT).comment("ann", "> " + TEXT + "\n\n" + ANSWER);
    assertThat(answered.copies()).isEmpty();
  }

  @Test
  void countsCopiesAndAuthors() {
    ThreadFixture thread = ThreadFixture.empty();
    thread.comment("ann", LONG).comment("bob", LONG).comment("bob", LONG).comment("cid", LONG);
    List<Copypasta> copies = thread.copies();
    assertThat(copies).extracting(Copypasta::comment).containsExactly("c2", "c3", "c4");
    assertThat(copies)
        .allSatisfy(
            flag -> {
              assertThat(flag.cluster().size()).isEqualTo(4);
              assertThat(flag.cluster().authors()).isEqualTo(3);
              assertThat(flag.cluster().first().comment()).isEqualTo("c1");
              assertThat(flag.severity()).isEqualTo(Severity.HIGH);
            });
  }

  @Test
  void takesTheSameCommentTwiceForASlip() {
    List<Copypasta> copies =
        ThreadFixture.empty().comment("ann", TEXT).comment("ann", TEXT).copies();
    assertThat(copies).extracting(Copypasta::severity).containsExactly(Severity.INFO);
    assertThat(copies.get(0).message()).contains("by the same author");
  }

  @Test
  void leavesTheArticleAndAllowedTextsAlone() {
    assertThat(ThreadFixture.of(TEXT).comment("ann", TEXT).comment("bob", TEXT).copies()).isEmpty();
    assertThat(
            ThreadFixture.empty()
                .allowed("rules", TEXT)
                .comment("a", TEXT)
                .comment("b", TEXT)
                .copies())
        .isEmpty();
  }

  @Test
  void leavesShortFormulasAlone() {
    ThreadFixture thread = ThreadFixture.empty();
    for (int i = 0; i < 50; i++) {
      thread.comment("u" + i, "Thank you so much, this is exactly what I think!");
    }
    assertThat(thread.copies()).isEmpty();
  }

  @Test
  void leavesASignatureAlone() {
    TopicalTexts texts = new TopicalTexts(5);
    String signature =
        "\n--\nMember of the harbour watch since 1987, all opinions are my own and nobody else's.";
    ThreadFixture thread = ThreadFixture.empty();
    for (int i = 0; i < 20; i++) {
      thread.comment("ann", texts.comment(3) + signature);
    }
    assertThat(thread.copies()).isEmpty();
  }

  @Test
  void countsWordsSaidAgainAndAgain() {
    String slogan = "Close the harbour now before it closes itself! ";
    List<Flag> flags = ThreadFixture.empty().comment("ann", slogan.repeat(12)).flags();
    assertThat(flags).singleElement().isInstanceOf(SelfRepetition.class);
    assertThat(flags.get(0).message())
        .isEqualTo(
            "The same words come 12 times in this comment; repetition makes up 100 % of it.");
  }

  @Test
  void findsNoRepetitionInATextThatMakesItsPointOnce() {
    assertThat(ThreadFixture.empty().comment("ann", LONG).flags()).isEmpty();
  }

  @Test
  void pointsInsideEveryTextWhateverItIsMadeOf() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      ThreadFixture thread = ThreadFixture.empty().known("k", spoilt(LONG, random));
      thread.comment("a", spoilt(LONG, random)).comment("b", spoilt(LONG, random));
      thread.comment("c", spoilt("this is copypasta", random)).answering("c3", "c2");
      List<String> texts = thread.thread().comments().stream().map(text -> text.text()).toList();
      for (Flag flag : thread.flags()) {
        String text = texts.get(Integer.parseInt(flag.comment().substring(1)) - 1);
        assertThat(flag.spans()).as("seed %d", seed).isNotEmpty();
        assertThat(flag.spans()).as("seed %d", seed).allMatch(span -> span.end() <= text.length());
        assertThat(flag.spans()).as("seed %d", seed).isSorted();
        for (Cue cue : flag.evidence().cues()) {
          String quoted = texts.get(Integer.parseInt(cue.place().id().substring(1)) - 1);
          assertThat(cue.span().of(quoted)).as("seed %d", seed).isEqualTo(cue.quote());
        }
      }
    }
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new CopypastaOptions(0, 0.3, 0.6, 45))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("minimumContentWords 0");
    assertThatThrownBy(() -> new CopypastaOptions(8, 0.7, 0.6, 45))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wholeShare");
    assertThatThrownBy(() -> new KnownText("", null, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ThreadFixture reply(String text) {
    return ThreadFixture.empty().comment("ann", TEXT).comment("bob", text);
  }

  private static Cue cue(Flag flag) {
    return flag.evidence().cues().get(0);
  }

  /** The text with characters of all kinds put in at random places. */
  private static String spoilt(String text, Random random) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int i = random.nextInt(20); i > 0; i--) {
      int at = random.nextInt(spoilt.length() + 1);
      int c = random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000);
      spoilt.insert(at, c < 0x10000 ? String.valueOf((char) c) : Character.toString(c));
    }
    return spoilt.toString();
  }
}
