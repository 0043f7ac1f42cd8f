package org.folkmoot.claim;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Quotation;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Voice;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.model.LinearModel;
import org.folkmoot.text.Span;
import org.folkmoot.thread.InArticle;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/**
 * Finds what is asserted: sentences are cut into clauses, what merely frames them is left out, and
 * what asserts nothing (greetings, interjections, headings) is passed over.
 *
 * <p>In the article, where most is reported, the attribution is left out and the words reported
 * become the claim, marked as reported. In a comment "X said that …" is a claim about X and stays
 * whole. Every claim found here is a {@link Role#CLAIM}; the relations make premises of some. It is
 * a question or else a fact until the {@link UnitClassifier} says its kind. Linear in the length of
 * the text. Thread-safe.
 */
public final class ClaimExtractor {

  private static final int FEWEST_CONTENT_WORDS = 2;

  /** So many words with a verb say something, though none of them is a content word. */
  private static final int MANY_WORDS = 5;

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Frames frames;
  private final UnitSegmenter segmenter;

  /**
   * An extractor that knows the words of {@code lexicon}.
   *
   * @param units the model that says where units begin and end
   */
  public ClaimExtractor(Lexicon lexicon, LinearModel units) {
    this.lexicon = lexicon;
    this.segmenter = new UnitSegmenter(units, lexicon);
    this.clauses = new Clauses(lexicon);
    this.frames = new Frames(clauses);
  }

  /**
   * The claims of each text of a thread, in order, disjoint. Below an article the rules find them,
   * since no labelled set holds the comments of news pages; elsewhere the model does.
   */
  public List<Claim> extract(AnnotatedThread thread, AnnotatedText text) {
    return thread.article() == null
        ? segmented(text, Surroundings.of(thread.thread(), position(thread, text)))
        : extract(text);
  }

  private static int position(AnnotatedThread thread, AnnotatedText text) {
    boolean first = !thread.comments().isEmpty() && thread.comments().get(0) == text;
    return first ? 0 : 1;
  }

  private List<Claim> segmented(AnnotatedText text, Surroundings among) {
    List<Claim> claims = new ArrayList<>();
    for (UnitSegmenter.Unit unit : segmenter.units(text, among)) {
      addSegment(text, unit, segmenter.knows(among), claims);
    }
    return claims;
  }

  private void addSegment(
      AnnotatedText text, UnitSegmenter.Unit unit, boolean sure, List<Claim> claims) {
    int to = withoutEndMarks(text.tokens(), unit.from(), unit.to());
    if (to <= unit.from()) {
      return;
    }
    Span span = text.tokens().span(unit.from(), to);
    if (sure || asserts(text, span, false)) {
      Voice voice = isReported(text, unit.from(), to) ? Voice.REPORTED : Voice.OWN;
      claims.add(claim(text, span, voice, unit.score()));
    }
  }

  /** The claims that the rules find in {@code text}, in order, disjoint. */
  List<Claim> extract(AnnotatedText text) {
    List<Claim> claims = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Tokens tokens = text.tokens();
      int from = tokens.firstFrom(sentence.start());
      int to = tokens.firstFrom(sentence.end());
      if (text.place() instanceof InArticle && isHeading(tokens, from, to)) {
        continue;
      }
      boolean[] closed = Enclosures.closed(text, from, to);
      for (ClauseSplitter.Range clause :
          new ClauseSplitter(clauses, tokens, from, to).split(closed)) {
        addClaim(text, clause, claims);
      }
    }
    return claims;
  }

  /** In an article a line without an end mark heads what follows; it asserts nothing itself. */
  private static boolean isHeading(Tokens tokens, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 3); i--) {
      if (tokens.kind(i) == TokenKind.END_MARK) {
        return false;
      }
    }
    return true;
  }

  private void addClaim(AnnotatedText text, ClauseSplitter.Range clause, List<Claim> claims) {
    int to = withoutEndMarks(text.tokens(), clause.from(), clause.to());
    boolean inArticle = text.place() instanceof InArticle;
    int dated = inArticle ? frames.afterDateline(text.tokens(), clause.from(), to) : clause.from();
    int from = frames.afterFrame(text, dated, to);
    int attributed = inArticle ? frames.afterAttribution(text, from, to) : from;
    int last = inArticle ? frames.beforeAttribution(text, attributed, to) : to;
    boolean reported = attributed > from || last < to || isReported(text, from, to);
    Span span = trimmed(text, attributed, withoutEndMarks(text.tokens(), attributed, last));
    boolean bare = inArticle && last == to && frames.isBareAttribution(text, attributed, to);
    if (!bare && asserts(text, span, inArticle)) {
      Voice voice = reported ? Voice.REPORTED : Voice.OWN;
      claims.add(claim(text, span, voice, score(text, span)));
    }
  }

  private boolean isReported(AnnotatedText text, int from, int to) {
    return to > from
        && (frames.isReport(text, from, to, lexicon)
            || isQuoted(text, text.tokens().span(from, to)));
  }

  /** Whether quotation marks enclose all of {@code span}, or all but a few characters. */
  private static boolean isQuoted(AnnotatedText text, Span span) {
    return text.quotationsIn(span).stream()
        .map(Quotation::whole)
        .anyMatch(whole -> whole.overlap(span) * 10 >= span.length() * 9);
  }

  private static Claim claim(AnnotatedText text, Span span, Voice voice, double score) {
    return Claim.of(
        text.place(), span, text.text(), Role.CLAIM, ClaimKinds.byMarks(text, span), voice, score);
  }

  /** Longer clauses with a verb are more surely units of argument than scraps. */
  private double score(AnnotatedText text, Span span) {
    int words = text.terms().count(span);
    double score = hasVerb(text, span) ? 0.7 : 0.55;
    return Math.min(0.95, score + 0.04 * Math.min(words, 6));
  }

  private boolean hasVerb(AnnotatedText text, Span span) {
    Tokens tokens = text.tokens();
    return clauses.hasFiniteVerb(
        tokens, tokens.firstFrom(span.start()), tokens.firstFrom(span.end()));
  }

  private boolean asserts(AnnotatedText text, Span span, boolean inArticle) {
    if (span.isEmpty()) {
      return false;
    }
    if (inArticle) {
      return hasVerb(text, span) && text.terms().count(span) >= FEWEST_CONTENT_WORDS;
    }
    boolean points = ClaimKinds.holdsAddress(text.tokens(), span);
    return points || takesSides(text, span) || saysEnough(text, span);
  }

  private boolean saysEnough(AnnotatedText text, Span span) {
    int words = text.terms().count(span);
    return words >= FEWEST_CONTENT_WORDS
        || (hasVerb(text, span) && wordCount(text.tokens(), span) >= MANY_WORDS)
        || (words > 0 && hasVerb(text, span) && wordCount(text.tokens(), span) >= 2);
  }

  private static boolean takesSides(AnnotatedText text, Span span) {
    return text.signalsIn(span).stream()
        .anyMatch(
            match -> match.value() == Signal.AGREEMENT || match.value() == Signal.DISAGREEMENT);
  }

  private static int wordCount(Tokens tokens, Span span) {
    int count = 0;
    for (int i = tokens.firstFrom(span.start());
        i < tokens.size() && tokens.start(i) < span.end();
        i++) {
      count += tokens.isWord(i) ? 1 : 0;
    }
    return count;
  }

  /** End marks, commas and dashes at the end belong to no claim; closing quotation marks do. */
  private static int withoutEndMarks(Tokens tokens, int from, int to) {
    int last = to;
    while (last > from && isTrailing(tokens, last - 1)) {
      last--;
    }
    return last;
  }

  private static boolean isTrailing(Tokens tokens, int i) {
    return tokens.kind(i) == TokenKind.END_MARK
        || tokens.kind(i) == TokenKind.EMOJI
        || tokens.is(i, ',')
        || tokens.is(i, ';')
        || tokens.is(i, ':')
        || tokens.is(i, '-')
        || ClauseSplitter.isDash(tokens, i);
  }

  private static Span trimmed(AnnotatedText text, int from, int to) {
    int first = from;
    while (first < to && isTrailing(text.tokens(), first)) {
      first++;
    }
    return first < to
        ? Enclosures.unwrapped(text, Enclosures.balanced(text.tokens(), first, to))
        : new Span(0, 0);
  }
}
