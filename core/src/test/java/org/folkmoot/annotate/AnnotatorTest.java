package org.folkmoot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.RandomTexts;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InComment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {

  private static final Annotator ANNOTATOR =
      new Annotator(new LinearSentenceSplitter(), Lexicon.english(), 10_000_000);

  private static AnnotatedText annotate(String text) {
    return ANNOTATOR.annotate(new InComment("c"), null, text);
  }

  private static AnnotatedThread thread(String... texts) {
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      comments.add(Comment.of("c" + i, null, texts[i]));
    }
    return ANNOTATOR.annotate(CommentThread.of("t", null, comments));
  }

  private static List<String> words(AnnotatedText text) {
    return text.quotations().stream().map(q -> q.words().of(text.text())).toList();
  }

  private static List<String> sentences(AnnotatedText text) {
    return text.sentences().stream().map(sentence -> sentence.of(text.text())).toList();
  }

  @Test
  void findsLinesMarkedAsMailMarksThem() {
    AnnotatedText text = annotate("> They never asked.\n> Not once.\n\nThey did ask.");
    assertThat(text.quotations()).extracting(Quotation::marking).containsExactly(Marking.LINES);
    assertThat(sentences(text)).containsExactly("They did ask.");
  }

  @Test
  void findsLinesMarkedInEscapedForm() {
    AnnotatedText text = annotate("&gt; They never asked.\nThey did.");
    assertThat(text.quotations()).extracting(Quotation::marking).containsExactly(Marking.LINES);
    assertThat(sentences(text)).containsExactly("They did.");
  }

  @Test
  void findsBbcodeAndTakesTheOutermostOfNestedOnes() {
    AnnotatedText text = annotate("[QUOTE=ann]A [quote]B[/quote] C[/QUOTE] Mine.");
    assertThat(text.quotations()).extracting(Quotation::marking).containsExactly(Marking.BBCODE);
    assertThat(words(text)).containsExactly("A [quote]B[/quote] C");
    assertThat(sentences(text)).containsExactly("Mine.");
  }

  @Test
  void leavesBbcodeThatIsNeverClosedAlone() {
    AnnotatedText text = annotate("[quote] Mine all the same.");
    assertThat(text.quotations()).isEmpty();
    assertThat(String.join(" ", sentences(text))).contains("Mine all the same.");
  }

  @Test
  void findsAnAttributedParagraphWhenAnAnswerFollows() {
    AnnotatedText text = annotate("Ann wrote:\nThey never asked.\n\nThey did.");
    assertThat(text.quotations())
        .extracting(Quotation::marking)
        .containsExactly(Marking.ATTRIBUTED);
    assertThat(words(text)).containsExactly("They never asked.");
    assertThat(sentences(text)).containsExactly("They did.");
  }

  @Test
  void takesAnAttributedParagraphThatIsTheWholeForTheAuthorsOwn() {
    assertThat(annotate("Ann wrote:\nThey never asked.").quotations()).isEmpty();
  }

  @Test
  void findsQuotationMarksOfEveryKindInsideSentences() {
    for (String quoted :
        List.of("\"a b\"", "\u201Ca b\u201D", "\u00ABa b\u00BB", "\u201Ea b\u201C")) {
      AnnotatedText text = annotate("He said " + quoted + " today.");
      assertThat(text.quotations())
          .as(quoted)
          .extracting(Quotation::marking)
          .containsExactly(Marking.MARKS);
      assertThat(words(text)).as(quoted).containsExactly("a b");
      assertThat(sentences(text)).containsExactly(text.text());
      assertThat(text.isQuoted(new Span(9, 10))).isTrue();
      assertThat(text.isQuoted(new Span(0, 7))).isFalse();
    }
  }

  @Test
  void findsNoQuotationInAMarkThatIsNeverClosed() {
    assertThat(annotate("He said \"never again.\nSo it was.").quotations()).isEmpty();
  }

  @Test
  void takesOneQuotedWordForNoQuotation() {
    assertThat(annotate("The \"elite\" knows.").quotations()).isEmpty();
  }

  @Test
  void leavesBoilerplateOutOfSentences() {
    String words = "It is over. Subscribe to our newsletter now! It was close.";
    int from = words.indexOf("Subscribe");
    int to = words.indexOf(" It was");
    Comment comment = new Comment("c", null, null, null, words, null, List.of(new Span(from, to)));
    AnnotatedThread thread = ANNOTATOR.annotate(CommentThread.of("t", null, List.of(comment)));
    assertThat(sentences(thread.comments().get(0))).containsExactly("It is over.", "It was close.");
  }

  @Test
  void givesAShortFormAndItsLongFormOneStem() {
    AnnotatedThread thread =
        thread(
            "The UN left before WWII ended.",
            "The United Nations came after World War II was over.");
    AnnotatedText brief = thread.comments().get(0);
    AnnotatedText full = thread.comments().get(1);
    assertThat(stemAt(full, "United")).isEqualTo(stemAt(brief, "UN")).isEqualTo("un");
    assertThat(stemAt(full, "World")).isEqualTo(stemAt(brief, "WWII")).isEqualTo("wwii");
    int united = full.tokens().firstFrom(full.text().indexOf("United"));
    assertThat(full.terms().span(united).of(full.text())).isEqualTo("United Nations");
  }

  @Test
  void makesNoLongFormOfWordsThatOnlyHappenToBeginSo() {
    AnnotatedThread thread =
        thread("The AI wins.", "And I said so. Yesterday I left.", "YI and AI.");
    AnnotatedText text = thread.comments().get(1);
    assertThat(stemAt(text, "And")).isNull();
    assertThat(stemAt(text, "Yesterday")).isNotEqualTo("yi");
  }

  private static @Nullable String stemAt(AnnotatedText text, String word) {
    return text.terms().stem(text.tokens().firstFrom(text.text().indexOf(word)));
  }

  @Test
  void givesInflectionsOneStemAndFunctionWordsNone() {
    AnnotatedText text = annotate("Territories of the territory's");
    assertThat(stemAt(text, "Territories")).isEqualTo(stemAt(text, "territory's")).isNotNull();
    assertThat(stemAt(text, "of")).isNull();
    assertThat(text.terms().count(new Span(0, text.text().length()))).isEqualTo(2);
    assertThat(text.terms().distinct(new Span(0, text.text().length()))).hasSize(1);
  }

  @Test
  void hasNoTermsInBlockQuotations() {
    AnnotatedText text = annotate("> Breakwater\n\nHarbour");
    assertThat(stemAt(text, "Breakwater")).isNull();
    assertThat(stemAt(text, "Harbour")).isNotNull();
  }

  @Test
  void countsInHowManyTextsATermOccurs() {
    TermStatistics statistics =
        thread("breakwater breakwater", "breakwater people", "people people").statistics();
    assertThat(statistics.texts()).isEqualTo(3);
    assertThat(statistics.frequency("breakwat")).isEqualTo(2);
    assertThat(statistics.frequency("nothing")).isZero();
    assertThat(statistics.isCommon("peopl")).isTrue();
    assertThat(statistics.isCommon("breakwat")).isFalse();
    assertThat(statistics.weight("breakwat")).isGreaterThan(statistics.weight("peopl"));
  }

  @Test
  void keepsEachKnownTitleOnce() {
    Article article = new Article("A title", "Text.", null, null, null, List.of());
    CommentThread thread =
        new CommentThread("t", "A title", null, article, List.of(), null, List.of());
    assertThat(ANNOTATOR.annotate(thread).titles())
        .extracting(AnnotatedText::text)
        .containsExactly("A title");
    assertThat(thread("x").titles()).isEmpty();
  }

  @Test
  void findsTheSignalsInsideASpan() {
    AnnotatedText text = annotate("However, they left. This article is wrong because of it.");
    int second = text.text().indexOf("This");
    assertThat(text.signalsIn(new Span(0, second)))
        .extracting(match -> match.value())
        .contains(Signal.CONTRAST)
        .doesNotContain(Signal.THIS_ARTICLE);
    assertThat(text.signalsIn(new Span(second, text.text().length())))
        .extracting(match -> match.value())
        .contains(Signal.THIS_ARTICLE, Signal.SUPPORT)
        .doesNotContain(Signal.CONTRAST);
  }

  @Test
  void keepsSentencesAndQuotationsInsideTheTextAndInOrder() {
    for (long seed = 0; seed < 2_000; seed++) {
      AnnotatedText text = annotate(RandomTexts.of(seed, 60));
      int end = 0;
      for (Span sentence : text.sentences()) {
        assertThat(sentence.start()).as("seed %s", seed).isGreaterThanOrEqualTo(end);
        assertThat(sentence.trim(text.text())).isEqualTo(sentence);
        end = sentence.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.text().length());
      assertThat(text.quotations())
          .as("seed %s", seed)
          .allMatch(q -> q.whole().contains(q.words()) && q.whole().end() <= text.text().length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[quote]",
        "[/quote]",
        "[quote",
        "[",
        "> a\n",
        ">",
        "\"a b\" ",
        "\" ",
        "\u201C",
        "«a b» ",
        "X wrote:\n",
        "X wrote:\na\n\n",
        "Of A ",
        "World War I ",
        "AB ",
        "a\n",
        "&gt;"
      })
  void bearsManyRepeats(String piece) {
    AnnotatedText text = annotate(piece.repeat(50_000));
    assertThat(text.text()).hasSize(piece.length() * 50_000);
  }
}
