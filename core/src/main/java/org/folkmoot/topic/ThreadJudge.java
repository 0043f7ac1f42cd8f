package org.folkmoot.topic;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Judges one thread: comment by comment in order, then the claims of each. Used once. */
final class ThreadJudge {

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
  private final int[] parents;
  private final TopicVerdict[] verdicts;
  private final Map<String, TopicJudgement> judgements = new LinkedHashMap<>();
  private final List<List<OffTopic>> flags = new ArrayList<>();

  ThreadJudge(
      AnnotatedThread thread,
      List<ReplyLink> replies,
      TopicOptions options,
      Lexicon lexicon,
      LinearModel model) {
    for (AnnotatedText comment : thread.comments()) {
      places.put(comment.place().id(), places.size());
      flags.add(new ArrayList<>());
    }
    this.parents = parents(replies);
    this.terms = new ThreadTerms(thread, parents, options.neighbours());
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
    this.verdicts = new TopicVerdict[terms.size()];
  }

  private String id(int comment) {
    return terms.comment(comment).text().place().id();
  }

  private int[] parents(List<ReplyLink> replies) {
    int[] parents = new int[places.size()];
    Arrays.fill(parents, -1);
    for (ReplyLink reply : replies) {
      int answered = reply.target() instanceof InComment target ? place(target.id()) : -1;
      parents[place(reply.comment())] = answered;
    }
    return parents;
  }

  private int place(String comment) {
    Integer place = places.get(comment);
    checkArgument(place != null, "comment '%s' must be one of the thread", comment);
    return place;
  }

  void walk(ObjIntConsumer<FeatureBuffer> seen) {
    for (int c = 0; c < terms.size(); c++) {
      measures.read(c, features);
      seen.accept(features, c);
    }
  }

  private double off(int comment) {
    measures.read(comment, features);
    return Logits.logistic(model.logits(features)[TopicDetector.OFF]);
  }

  TopicFindings judge(List<Claim> claims) {
    for (int c = 0; c < terms.size(); c++) {
      judgeComment(c);
    }
    Map<Integer, List<Claim>> byComment = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.place() instanceof InComment comment) {
        byComment.computeIfAbsent(place(comment.id()), c -> new ArrayList<>()).add(claim);
      }
    }
    for (int c = 0; c < terms.size(); c++) {
      judgeClaims(c, byComment.getOrDefault(c, List.of()));
    }
    return new TopicFindings(judgements, flags.stream().flatMap(List::stream).toList());
  }

  private static Remark whole(AnnotatedText text, Lexicon lexicon) {
    return Remark.of(text, new Span(0, text.text().length()), lexicon);
  }

  private @Nullable TextTerms parent(int comment) {
    return parents[comment] < 0 ? null : terms.comment(parents[comment]);
  }

  private @Nullable TopicVerdict parentVerdict(int comment) {
    return parents[comment] < 0 ? null : verdicts[parents[comment]];
  }

  private void judgeComment(int c) {
    TextTerms own = terms.comment(c);
    Remark remark = whole(own.text(), lexicon);
    Span all = new Span(0, own.text().text().length());
    Bearing bearing = likelihood.bearing(c, all, parent(c));
    double off = off(c);
    boolean strays = off >= threshold;
    Ruling ruling = rules.ofComment(remark, bearing, parentVerdict(c), contextTerms(c), strays);
    verdicts[c] = ruling.verdict();
    TopicJudgement judgement = judgement(c, ruling, bearing, 1 - off, "The comment");
    judgements.put(id(c), judgement);
    if (ruling.verdict() == TopicVerdict.OFF) {
      flags
          .get(c)
          .add(flag(c, null, own.text().sentences(), judgement, severity(remark, judgement)));
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
        new CommentParts(terms, c, lexicon, likelihood, parent(c), options.onFrom());
    for (Claim claim : claims) {
      judgeClaim(c, claim, parts);
    }
  }

  private void judgeClaim(int c, Claim claim, CommentParts parts) {
    Remark remark = Remark.of(terms.comment(c).text(), claim.span(), lexicon);
    Bearing bearing = likelihood.bearing(c, claim.span(), parent(c));
    boolean hangs = parts.hangsTogether(claim.span(), remark);
    Ruling ruling = rules.ofClaim(remark, bearing, parentVerdict(c), verdicts[c], hangs);
    double relevance = relevance(ruling, bearing);
    TopicJudgement judgement = judgement(c, ruling, bearing, relevance, "This part of the comment");
    judgements.put(claim.id(), judgement);
    if (ruling == Ruling.NOTHING_SHARED) {
      flags.get(c).add(flag(c, claim.id(), List.of(claim.span()), judgement, Severity.INFO));
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
      return Wording.nothingShared(what, terms, parents[c] >= 0, cues);
    }
    return ruling.why().replace("%s", Wording.shared(bearing.shared(), terms.comment(c)));
  }
}
