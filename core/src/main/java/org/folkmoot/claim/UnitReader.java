package org.folkmoot.claim;

import java.util.Arrays;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.claim.ClauseSplitter.Range;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Hashes;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/** Reads the words of a run of sentences with all that the features of units ask of them. */
final class UnitReader {

  /** How many tokens a look for a clause goes forward. */
  private static final int LONGEST_LOOK = 9;

  private final WordClasses classes;
  private final Clauses clauses;

  UnitReader(Lexicon lexicon, Clauses clauses) {
    this.classes = new WordClasses(lexicon);
    this.clauses = clauses;
  }

  /** The words of those sentences of {@code text}. Linear. */
  UnitText read(AnnotatedText text, List<Span> run, Surroundings among) {
    Tokens tokens = text.tokens();
    int from = tokens.firstFrom(run.get(0).start());
    int to = tokens.firstFrom(run.get(run.size() - 1).end());
    UnitText words = new UnitText(tokens, among, wordLike(tokens, from, to), run.size());
    int first = 0;
    for (Span sentence : run) {
      first = readSentence(text, sentence, first, words);
    }
    for (int w = 0; w <= words.size(); w++) {
      readMarks(w, from, to, words);
    }
    readSignals(text, words);
    words.finish();
    return words;
  }

  private static int[] wordLike(Tokens tokens, int from, int to) {
    int[] found = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (tokens.isWordLike(i)) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The word after the last one of the sentence. */
  private int readSentence(AnnotatedText text, Span sentence, int begin, UnitText words) {
    int first = words.tokens.firstFrom(sentence.start());
    int last = words.tokens.firstFrom(sentence.end());
    int end = begin;
    while (end < words.size() && words.token(end) < last) {
      end++;
    }
    if (end == begin) {
      return end;
    }
    words.addSentence(begin, end, asks(words.tokens, first, last));
    boolean[] inside = Enclosures.closed(text, first, last);
    for (int w = begin; w < end; w++) {
      readWord(w, begin, first, last, words);
      words.closed[w] = w > begin && isClosed(words.token(w - 1), words.token(w), first, inside);
    }
    readRule(
        new ClauseSplitter(clauses, words.tokens, first, last).split(inside), begin, end, words);
    return end;
  }

  private static boolean asks(Tokens tokens, int first, int last) {
    boolean asks = false;
    for (int i = last - 1; i >= first && !tokens.isWordLike(i); i--) {
      asks |= tokens.kind(i) == TokenKind.END_MARK && tokens.text(i).indexOf('?') >= 0;
    }
    return asks;
  }

  private void readWord(int w, int begin, int first, int last, UnitText words) {
    Tokens tokens = words.tokens;
    int i = words.token(w);
    int limit = Math.min(last, i + LONGEST_LOOK);
    words.kind[w] = classes.of(tokens, i);
    words.finite[w] = clauses.isFinite(tokens, i, first);
    words.looks[w] =
        (clauses.startsWithPronounClause(tokens, i, limit) ? 1 : 0)
            + (clauses.startsWithPlainClause(tokens, i, limit) ? 2 : 0)
            + (clauses.startsWithClause(tokens, i, limit) ? 4 : 0)
            + (clauses.verbFollows(tokens, i, limit) ? 8 : 0);
  }

  /** Whether the gap and both words beside it stand inside brackets or quotation marks. */
  private static boolean isClosed(int left, int right, int first, boolean[] inside) {
    for (int i = left; i <= right; i++) {
      if (!inside[i - first]) {
        return false;
      }
    }
    return true;
  }

  /** Where the rule for clauses cuts: an opinion for the model. */
  private static void readRule(List<Range> ranges, int begin, int end, UnitText words) {
    int w = begin;
    for (Range range : ranges) {
      w = wordFrom(range.from(), w, end, words);
      words.rule[w] |= UnitText.RULE_BEGINS;
      w = wordFrom(range.to(), w, end, words);
      words.rule[w] |= UnitText.RULE_ENDS;
    }
  }

  private static int wordFrom(int token, int from, int end, UnitText words) {
    int w = from;
    while (w < end && words.token(w) < token) {
      w++;
    }
    return w;
  }

  /** The marks before word {@code w} as one hash, and how many line breaks, up to two. */
  private static void readMarks(int w, int from, int to, UnitText words) {
    Tokens tokens = words.tokens;
    CharSequence source = tokens.source();
    int first = w == 0 ? from : words.token(w - 1) + 1;
    int last = w == words.size() ? to : words.token(w);
    long hash = 0;
    for (int i = first; i < last; i++) {
      boolean emoji = tokens.kind(i) == TokenKind.EMOJI;
      hash = Hashes.join(hash + 1, emoji ? 'e' : source.charAt(tokens.start(i)));
    }
    words.marks[w] = hash;
    if (w > 0 && w < words.size()) {
      int breaks = 0;
      for (int i = tokens.end(first - 1); i < tokens.start(last) && breaks < 2; i++) {
        breaks += Blanks.isLineBreak(source.charAt(i)) ? 1 : 0;
      }
      words.breaks[w] = breaks;
    }
  }

  @SuppressWarnings("EnumOrdinal") // inside the program only; the shipped weights are retrained
  private static void readSignals(AnnotatedText text, UnitText words) {
    for (Match<Signal> signal : text.signals()) {
      int w = words.wordFrom(signal.from());
      if (w < words.size() && words.token(w) == signal.from()) {
        words.signals[w] |= 1 << signal.value().ordinal();
      }
    }
  }
}
