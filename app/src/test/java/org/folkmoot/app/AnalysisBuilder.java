package org.folkmoot.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Decision;
import org.folkmoot.analysis.Provenance;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Flag;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.reply.ReplyCandidate;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOrigin;
import org.folkmoot.semantics.Evaluation;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Limit;
import org.folkmoot.thread.Place;
import org.folkmoot.topic.TopicJudgement;
import org.folkmoot.topic.TopicVerdict;
import org.jspecify.annotations.Nullable;

/** An analysis made by hand: words are named by quoting them. */
public final class AnalysisBuilder {

  private final String id;
  private final @Nullable String title;
  private @Nullable Article article;
  private final Map<String, Comment> comments = new LinkedHashMap<>();
  private final List<ReplyLink> replies = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, Label> labels = new LinkedHashMap<>();
  private final Map<String, Double> strengths = new LinkedHashMap<>();
  private final Map<String, TopicJudgement> topics = new LinkedHashMap<>();
  private final List<Flag> flags = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();

  public AnalysisBuilder(String id, @Nullable String title) {
    this.id = id;
    this.title = title;
  }

  public AnalysisBuilder article(Article written) {
    article = written;
    return this;
  }

  public AnalysisBuilder comment(Comment comment) {
    comments.put(comment.id(), comment);
    return this;
  }

  public AnalysisBuilder comment(String comment, @Nullable String author, String text) {
    return comment(Comment.of(comment, author, text));
  }

  /** {@code comment} answers {@code target}, because of the words {@code quote}. */
  public AnalysisBuilder reply(
      String comment, String target, double score, String why, String quote) {
    Evidence evidence =
        new Evidence(
            EvidenceKind.SHARED_TERM,
            "reply/scorer",
            score,
            List.of(cue(EvidenceKind.SHARED_TERM, comment, quote)),
            why);
    replies.add(
        new ReplyLink(
            comment,
            Place.of(target),
            ReplyOrigin.INFERRED,
            score,
            List.of(new ReplyCandidate(InArticle.PLACE, 0.12)),
            evidence));
    return this;
  }

  public Claim claim(String place, String quote, Role role, Label label, double strength) {
    Claim claim =
        Claim.of(
            Place.of(place),
            span(place, quote),
            text(place),
            role,
            ClaimKind.VALUE,
            Voice.OWN,
            0.9);
    claims.add(claim);
    labels.put(claim.id(), label);
    strengths.put(claim.id(), strength);
    return claim;
  }

  public <T extends Relation> T relation(T relation) {
    relations.add(relation);
    return relation;
  }

  public AnalysisBuilder topic(
      String id, double relevance, TopicVerdict verdict, Evidence evidence) {
    topics.put(id, new TopicJudgement(relevance, verdict, evidence));
    return this;
  }

  public AnalysisBuilder flag(Flag flag) {
    flags.add(flag);
    return this;
  }

  public AnalysisBuilder decision(String comment, String action, String rule, String why) {
    decisions.add(new Decision(comment, action, rule, why));
    return this;
  }

  public AnalysisBuilder limit(String what, String cut, @Nullable String comment) {
    limits.add(new Limit(what, cut, comment, null));
    return this;
  }

  public static Evidence evidence(EvidenceKind kind, double score, String why, Cue... cues) {
    return new Evidence(kind, "sample/" + kind.id(), score, List.of(cues), why);
  }

  public Cue cue(EvidenceKind kind, String place, String quote) {
    return Cue.of(kind, Place.of(place), span(place, quote), text(place), 1);
  }

  public Span span(String place, String quote) {
    int start = text(place).indexOf(quote);
    if (start < 0) {
      throw new IllegalArgumentException(place + " does not say: " + quote);
    }
    return new Span(start, start + quote.length());
  }

  private String text(String place) {
    Comment comment = comments.get(place);
    if (comment != null) {
      return comment.text();
    }
    if (article == null) {
      throw new IllegalArgumentException("no text called " + place);
    }
    return article.text();
  }

  public Analysis build() {
    return new Analysis(
        new CommentThread(
            id, title, null, article, List.copyOf(comments.values()), null, List.of()),
        replies,
        ArgumentGraph.of(claims, relations),
        new Evaluation(labels, strengths, true, "grounded, deductive, from 0.5"),
        topics,
        flags,
        decisions,
        limits,
        new Provenance("0.1.0", "sample options", "grounded, deductive, from 0.5", List.of()));
  }
}
