package org.folkmoot.app.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Decision;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/** What a summary asks of an analysis, looked up once. */
final class ThreadIndex {

  private final Analysis analysis;
  private final Map<String, Comment> comments = new LinkedHashMap<>();
  private final Map<String, ReplyLink> replies = new HashMap<>();
  private final Map<String, Decision> decisions = new HashMap<>();
  private final Map<String, List<Rebuttal>> rebuttals = new HashMap<>();
  private final Map<String, Integer> bearings = new HashMap<>();

  ThreadIndex(Analysis analysis) {
    this.analysis = analysis;
    analysis.thread().comments().forEach(comment -> comments.put(comment.id(), comment));
    analysis.replies().forEach(link -> replies.put(link.comment(), link));
    analysis.decisions().forEach(decision -> decisions.put(decision.comment(), decision));
    analysis.graph().relations().forEach(this::count);
  }

  private void count(Relation relation) {
    if (relation instanceof Rebuttal rebuttal) {
      rebuttals.computeIfAbsent(rebuttal.target(), id -> new ArrayList<>()).add(rebuttal);
    }
    if (relation instanceof Support || relation instanceof Rebuttal) {
      bearings.merge(relation.to(), 1, Integer::sum);
    }
    if (relation instanceof Undercut) {
      relation.from().forEach(claim -> bearings.merge(claim, 0, Integer::sum));
    }
  }

  /** How many supports and rebuttals end at {@code claim}. */
  int bearing(Claim claim) {
    return bearings.getOrDefault(claim.id(), 0);
  }

  Optional<Rebuttal> strongestRebuttal(Claim claim) {
    Rebuttal strongest = null;
    for (Rebuttal rebuttal : rebuttals.getOrDefault(claim.id(), List.of())) {
      if (strongest == null || rebuttal.score() > strongest.score()) {
        strongest = rebuttal;
      }
    }
    return Optional.ofNullable(strongest);
  }

  Optional<Claim> claim(String id) {
    return analysis.graph().claim(id);
  }

  Optional<Decision> decision(String comment) {
    return Optional.ofNullable(decisions.get(comment));
  }

  @Nullable ReplyLink reply(String comment) {
    return replies.get(comment);
  }

  /** The text of a comment, or of the article; empty where there is none such. */
  String text(String place) {
    Comment comment = comments.get(place);
    if (comment != null) {
      return comment.text();
    }
    Article article = analysis.thread().article();
    return place.equals(Place.ARTICLE_ID) && article != null ? article.text() : "";
  }

  /** Such as {@code c1 JJE}, or {@code the article}. */
  String name(String place) {
    if (place.equals(Place.ARTICLE_ID)) {
      return "the article";
    }
    Comment comment = comments.get(place);
    String author = comment == null ? null : comment.author();
    return VisibleText.of(author == null ? place : place + " " + author);
  }
}
