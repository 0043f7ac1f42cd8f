package org.folkmoot.topic;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;

/**
 * What can be said of a stretch of a text without knowing what stands around it.
 *
 * @param contentWords how many different words say what it is about; addresses are none
 * @param foreign whether hardly any of its words is a function word or a common word of the
 *     lexicon's language
 * @param points whether it opens or closes by pointing at something said elsewhere
 * @param hasRareWord whether a word is not one of the language's common ones
 * @param answers whether it opens as an answer does: it agrees, denies, speaks to somebody or
 *     points
 * @param talk how much it speaks of the article or of the discussion itself
 */
record Remark(
    int contentWords,
    boolean foreign,
    boolean points,
    boolean hasRareWord,
    boolean answers,
    Talk talk) {

  /** How much a remark speaks of the article or of the discussion. */
  enum Talk {
    NONE,
    IN_PASSING,
    MAINLY
  }

  private static final Set<String> POINTERS =
      Set.of(
          "this", "that", "these", "those", "it", "its", "it's", "that's", "thats", "he", "she",
          "they", "him", "her", "them", "his", "their", "he's", "she's", "they're", "such", "same",
          "exactly", "agreed", "which", "who");

  private static final Set<Signal> OF_AN_ANSWER =
      EnumSet.of(Signal.AGREEMENT, Signal.DISAGREEMENT, Signal.ADDRESS);

  private static final int OPENING_WORDS = 3;

  private static final int ANSWERING_TOKENS = 8;

  /** In running English about two words in five are function words; headlines have fewer. */
  private static final double LEAST_FUNCTION_WORDS = 0.15;

  /** So many common words, function words among them, are English all the same. */
  private static final double LEAST_COMMON_WORDS = 0.3;

  private static final int LEAST_WORDS_FOR_LANGUAGE = 8;

  /** One word of the discussion in so many content words makes it the subject. */
  private static final int CONTENT_WORDS_PER_MENTION = 12;

  private static final Set<Signal> OF_THE_DISCUSSION =
      EnumSet.of(Signal.META, Signal.THIS_ARTICLE, Signal.CALLOUT, Signal.STRONG_CALLOUT);

  static Remark of(AnnotatedText text, Span span, Lexicon lexicon) {
    return new Reader(text, span, lexicon).read();
  }

  /** Whether it says nothing but that something said elsewhere is so. */
  boolean onlyPoints() {
    return points && !hasRareWord;
  }

  /** Counts in one pass over the tokens. */
  private static final class Reader {
    private final AnnotatedText text;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Span span;
    private int words;
    private int functionWords;
    private int commonWords;
    private final Set<String> stems = new HashSet<>();
    private boolean rare;
    private boolean points;
    private boolean lastPoints;

    Reader(AnnotatedText text, Span span, Lexicon lexicon) {
      this.text = text;
      this.tokens = text.tokens();
      this.span = span;
      this.lexicon = lexicon;
    }

    Remark read() {
      int to = tokens.firstFrom(span.end());
      for (int i = tokens.firstFrom(span.start()); i < to; i++) {
        if (tokens.isWord(i)) {
          readWord(i);
        }
      }
      boolean pointing = points || lastPoints;
      return new Remark(stems.size(), isForeign(), pointing, rare, pointing || answers(), talk());
    }

    private boolean isForeign() {
      return words >= LEAST_WORDS_FOR_LANGUAGE
          && functionWords < words * LEAST_FUNCTION_WORDS
          && commonWords < words * LEAST_COMMON_WORDS;
    }

    private void readWord(int i) {
      String word = tokens.folded(i);
      words++;
      functionWords += lexicon.isFunctionWord(word) ? 1 : 0;
      commonWords += lexicon.isCommonWord(word) ? 1 : 0;
      lastPoints = POINTERS.contains(word);
      points |= lastPoints && words <= OPENING_WORDS;
      String stem = text.terms().stem(i);
      if (stem != null) {
        stems.add(stem);
        rare |= !text.terms().isCommon(i);
      }
    }

    private boolean answers() {
      int opening = tokens.firstFrom(span.start()) + ANSWERING_TOKENS;
      return text.signalsIn(span).stream()
          .takeWhile(signal -> signal.from() < opening)
          .anyMatch(signal -> OF_AN_ANSWER.contains(signal.value()));
    }

    private Talk talk() {
      List<Match<Signal>> mentions =
          text.signalsIn(span).stream().filter(m -> OF_THE_DISCUSSION.contains(m.value())).toList();
      if (mentions.isEmpty()) {
        return Talk.NONE;
      }
      boolean plain = mentions.stream().anyMatch(mention -> mention.value() != Signal.META);
      boolean dense = mentions.size() * CONTENT_WORDS_PER_MENTION >= stems.size();
      return plain || dense ? Talk.MAINLY : Talk.IN_PASSING;
    }
  }
}
