package org.folkmoot.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.Claim;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.evidence.Scores;
import org.folkmoot.flag.OffTopic;
import org.folkmoot.flag.Severity;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;
import org.folkmoot.thread.InComment;
import org.jspecify.annotations.Nullable;

/**
 * Judges the comments of one thread, and the claims in them, while it may grow: those of the head
 * with all of them in sight, then one after another. A comment's work depends on its length and on
 * how often its terms are used near by. Not thread-safe.
 */
public final class GrowingTopics {

  private static final String RULE = "topic-terms";
  private static final int SHARED_CUES = 4;
  private static final int MISSING_CUES = 3;

  /** The relevance of what a rule puts on topic though its words do not say so. */
  private static final double BY_RULE = 0.6;

  private final ThreadTerms terms;
  private final TermLikelihood likelihood;
  private final ThreadMeasures measures;
  private final LinearModel model;
  private final double threshold;
  private final FeatureBuffer features = new FeatureBuffer();
  private final Subject subject;
  private final Rules rules;
  private final Lexicon lexicon;
  private final TopicOptions options;
  private final Map<String, Integer> places = new HashMap<>();

  /** For those in sight that are not judged yet, how many others hold each of their terms. */
  private final Map<Integer, int[]> others = new HashMap<>();

  private final List<Judged> judged = new ArrayList<>();

  /** What was found of a comment and of its claims, in order. */
  private static final class Judged {
    final Map<String, TopicJudgement> claims = new LinkedHashMap<>();
    final List<OffTopic> flags = new ArrayList<>();
    final TopicVerdict verdict;
    final TopicJudgement judgement;

    Judged(TopicVerdict verdict, TopicJudgement judgement) {
      this.verdict = verdict;
      this.judgement = judgement;
    }
  }

  GrowingTopics(AnnotatedThread thread, TopicOptions options, Lexicon lexicon, LinearModel model) {
    this.terms = new ThreadTerms(thread, options.neighbours());
    this.likelihood = new TermLikelihood(terms);
    this.measures = new ThreadMeasures(terms, likelihood, new Background(model));
    this.model = model;
    this.threshold = model.card().setting(TopicDetector.THRESHOLD);
    this.subject = new Subject(terms);
    AnnotatedText article = thread.article();
    boolean readable = article == null || !whole(article, lexicon).foreign();
    this.rules = new Rules(options, readable);
    this.lexicon = lexicon;
    this.options = options;
  }

  private String id(int comment) {
    return terms.comment(comment).text().place().id();
  }

  /** How many comments have been judged. */
  public int size() {
    return judged.size();
  }

  /**
   * Judges the comments that are new.
   *
   * @param thread begins with what was judged before
   * @param replies who answers whom, by comment; null where that is not known
   * @param claims by comment
   */
  public void judge(
      AnnotatedThread thread, List<@Nullable ReplyLink> replies, List<List<Claim>> claims) {
    while (judged.size() < thread.comments().size()) {
      int from = judged.size();
      int to = look(thread, replies);
      measure(from, to);
      for (int c = from; c < to; c++) {
        judgeComment(c);
      }
      for (int c = from; c < to; c++) {
        judgeClaims(c, claims.get(c));
        others.remove(c);
      }
    }
  }

  /**
   * Takes what an earlier judge found of the first comments for known. This one has judged none.
   *
   * @param kept not less than the head
   */
  public void pass(
      AnnotatedThread thread, List<@Nullable ReplyLink> replies, GrowingTopics earlier, int kept) {
    while (judged.size() < kept) {
      int from = judged.size();
      int to = look(thread, replies);
      for (int c = from; c < to; c++) {
        measures.pass(earlier.measures.measures(c));
        judged.add(earlier.judged.get(c));
      }
    }
  }

  /** Shows what the model sees of each comment, as {@link TopicDetector#walk} says. */
  void walk(AnnotatedThread thread, ObjIntConsumer<FeatureBuffer> seen) {
    int from = 0;
    while (from < thread.comments().size()) {
      int to = look(thread, Collections.nCopies(thread.comments().size(), null));
      measure(from, to);
      for (int c = from; c < to; c++) {
        measures.read(c, features);
        seen.accept(features, c);
      }
      from = to;
    }
    others.clear();
  }

  /** Reads all that is in sight where the next comment is judged, and says how far that goes. */
  private int look(AnnotatedThread thread, List<@Nullable ReplyLink> replies) {
    int from = terms.size();
    int to = thread.horizon(from);
    terms.vocabulary().look(thread, from, to);
    for (int c = from; c < to; c++) {
      places.put(thread.comments().get(c).place().id(), c);
    }
    for (int c = from; c < to; c++) {
      AnnotatedText text = thread.comments().get(c);
      terms.add(text, answered(replies.get(c)));
      subject.add(terms.comment(c));
    }
    return to;
  }

  /** A declared parent may stand after its child: out of sight it is not known. */
  private int answered(@Nullable ReplyLink link) {
    return link != null && link.target() instanceof InComment target
        ? places.getOrDefault(target.id(), -1)
        : -1;
  }

  private void measure(int from, int to) {
    for (int c = from; c < to; c++) {
      others.put(c, terms.others(c));
    }
    for (int c = from; c < to; c++) {
      int[] counts = others.get(terms.parent(c));
      if (counts != null) {
        terms.leaveOutAnswer(c, counts);
      }
    }
    for (int c = from; c < to; c++) {
      measures.add(othersOf(c));
    }
  }

  private int[] othersOf(int comment) {
    return Objects.requireNonNull(others.get(comment));
  }

  private double off(int comment) {
    measures.read(comment, features);
    return Logits.logistic(model.logits(features)[TopicDetector.OFF]);
  }

  /** All that was found. */
  public TopicFindings findings() {
    Map<String, TopicJudgement> judgements = new LinkedHashMap<>();
    List<OffTopic> flags = new ArrayList<>();
    for (int c = 0; c < judged.size(); c++) {
      judgements.put(id(c), judged.get(c).judgement);
      flags.addAll(judged.get(c).flags);
    }
    judged.forEach(each -> judgements.putAll(each.claims));
    return new TopicFindings(judgements, flags);
  }

  private static Remark whole(AnnotatedText text, Lexicon lexicon) {
    return Remark.of(text, new Span(0, text.text().length()), lexicon);
  }

  private @Nullable TextTerms parent(int comment) {
    int parent = terms.parent(comment);
    return parent < 0 ? null : terms.comment(parent);
  }

  private @Nullable TopicVerdict parentVerdict(int comment) {
    int parent = terms.parent(comment);
    return parent < 0 || parent >= judged.size() ? null : judged.get(parent).verdict;
  }

  private void judgeComment(int c) {
    TextTerms own = terms.comment(c);
    Remark remark = whole(own.text(), lexicon);
    Span all = new Span(0, own.text().text().length());
    Bearing bearing = likelihood.bearing(c, othersOf(c), all, parent(c));
    double off = off(c);
    boolean strays = off >= threshold;
    Ruling ruling = rules.ofComment(remark, bearing, parentVerdict(c), contextTerms(c), strays);
    TopicJudgement judgement = judgement(c, ruling, bearing, 1 - off, "The comment");
    judged.add(new Judged(ruling.verdict(), judgement));
    if (ruling.verdict() == TopicVerdict.OFF) {
      Severity severity = severity(remark, judgement);
      judged.get(c).flags.add(flag(c, null, own.text().sentences(), judgement, severity));
    }
  }

  private int contextTerms(int comment) {
    return subject.isKnown() ? terms.contextTerms(comment) : 0;
  }

  private Severity severity(Remark remark, TopicJudgement judgement) {
    boolean strong =
        !remark.answers()
            && remark.contentWords() >= options.reviewWords()
            && judgement.relevance() < options.reviewBelow();
    return strong ? Severity.REVIEW : Severity.INFO;
  }

  private void judgeClaims(int c, List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    CommentParts parts =
        new CommentParts(terms, c, othersOf(c), lexicon, likelihood, parent(c), options.onFrom());
    for (Claim claim : claims) {
      judgeClaim(c, claim, parts);
    }
  }

  private void judgeClaim(int c, Claim claim, CommentParts parts) {
    Remark remark = Remark.of(terms.comment(c).text(), claim.span(), lexicon);
    Bearing bearing = likelihood.bearing(c, othersOf(c), claim.span(), parent(c));
    boolean hangs = parts.hangsTogether(claim.span(), remark);
    Ruling ruling = rules.ofClaim(remark, bearing, parentVerdict(c), judged.get(c).verdict, hangs);
    double relevance = relevance(ruling, bearing);
    TopicJudgement judgement = judgement(c, ruling, bearing, relevance, "This part of the comment");
    judged.get(c).claims.put(claim.id(), judgement);
    if (ruling == Ruling.NOTHING_SHARED) {
      judged.get(c).flags.add(flag(c, claim.id(), List.of(claim.span()), judgement, Severity.INFO));
    }
  }

  private OffTopic flag(
      int c,
      @Nullable String claim,
      List<Span> spans,
      TopicJudgement judgement,
      Severity severity) {
    double score = Scores.rounded(1 - judgement.relevance());
    Evidence evidence = judgement.evidence();
    return new OffTopic(id(c), claim, spans, score, severity, evidence.why(), evidence);
  }

  private TopicJudgement judgement(
      int c, Ruling ruling, Bearing bearing, double exact, String what) {
    List<Cue> cues = cues(c, ruling, bearing);
    double relevance = Scores.rounded(exact);
    double score = ruling.verdict() == TopicVerdict.OFF ? 1 - relevance : relevance;
    EvidenceKind kind = kind(ruling.verdict(), bearing);
    String why = why(c, ruling, bearing, what, cues);
    Evidence evidence = new Evidence(kind, RULE, Scores.rounded(score), cues, why);
    return new TopicJudgement(relevance, ruling.verdict(), evidence);
  }

  private static EvidenceKind kind(TopicVerdict verdict, Bearing bearing) {
    boolean lacking = verdict == TopicVerdict.DRIFT && bearing.shared().isEmpty();
    return verdict == TopicVerdict.OFF || lacking ? EvidenceKind.MISSING_TERMS : EvidenceKind.TERMS;
  }

  private double relevance(Ruling ruling, Bearing bearing) {
    double relevance =
        switch (ruling.verdict()) {
          case ON -> Math.max(bearing.relevance(), ruling == Ruling.SHARES ? 0 : BY_RULE);
          case INSUFFICIENT -> Math.max(bearing.relevance(), options.onFrom());
          case DRIFT, OFF -> ruling == Ruling.PARENT_STRAYS ? bearing.apart() : bearing.relevance();
        };
    return Scores.rounded(relevance);
  }

  private List<Cue> cues(int c, Ruling ruling, Bearing bearing) {
    TextTerms own = terms.comment(c);
    List<Cue> cues = new ArrayList<>();
    bearing.shared().stream().limit(SHARED_CUES).forEach(term -> cues.add(term.cue(own)));
    if (ruling.verdict() == TopicVerdict.OFF || ruling.verdict() == TopicVerdict.DRIFT) {
      cues.addAll(subject.missing(own, MISSING_CUES));
      subject.nearest(own, bearing.shared()).ifPresent(cues::add);
    }
    return cues;
  }

  private String why(int c, Ruling ruling, Bearing bearing, String what, List<Cue> cues) {
    if (ruling.verdict() == TopicVerdict.OFF) {
      return Wording.nothingShared(what, terms, terms.parent(c) >= 0, cues);
    }
    return ruling.why().replace("%s", Wording.shared(bearing.shared(), terms.comment(c)));
  }
}
