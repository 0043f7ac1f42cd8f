package org.folkmoot;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.GrowingAnnotation;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.GivenArguments;
import org.folkmoot.argument.Relation;
import org.folkmoot.copypasta.GrowingCopies;
import org.folkmoot.relation.GrowingRelations;
import org.folkmoot.reply.GrowingReplies;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Place;
import org.folkmoot.topic.GrowingTopics;
import org.jspecify.annotations.Nullable;

/**
 * All stages of one thread, with what each keeps: every comment goes through each of them once, and
 * comments may be added at the end. Not thread-safe.
 */
final class GrowingAnalysis {

  private final Folkmoot folkmoot;
  private final GivenArguments given;
  private final Map<Place, List<Claim>> givenClaims = new HashMap<>();
  private final GrowingAnnotation annotation;
  private final List<ReplyLink> links = new ArrayList<>();
  private final List<List<Claim>> claims = new ArrayList<>();
  private final List<List<Relation>> inside = new ArrayList<>();
  private final List<List<Relation>> between = new ArrayList<>();
  private List<Claim> ofArticle = List.of();
  private @Nullable Stages stages;

  /** What looks at a thread as it is now. */
  private record Stages(
      AnnotatedThread thread,
      GrowingReplies replies,
      GrowingRelations relations,
      GrowingTopics topics,
      GrowingCopies copies) {

    Stages in(AnnotatedThread longer) {
      replies.in(longer);
      relations.in(longer);
      return new Stages(longer, replies, relations, topics, copies);
    }
  }

  GrowingAnalysis(Folkmoot folkmoot, GivenArguments given) {
    this.folkmoot = folkmoot;
    this.given = given;
    this.annotation = folkmoot.annotator().begin();
    for (Claim claim : given.claims()) {
      givenClaims.computeIfAbsent(claim.place(), place -> new ArrayList<>()).add(claim);
    }
  }

  /** How many comments have been read. */
  int size() {
    return links.size();
  }

  /**
   * Reads the comments that are new.
   *
   * @param thread begins with what was read before, which was not shorter than the head
   * @throws IllegalArgumentException if a given claim is of a comment that is not there
   */
  void read(CommentThread thread) {
    checkPlaces(thread);
    AnnotatedThread annotated = annotation.annotate(thread);
    boolean begun = stages != null;
    stages = stages == null ? begin(annotated) : stages.in(annotated);
    if (!begun) {
      addArticle(stages);
    }
    readOn(stages);
  }

  private void checkPlaces(CommentThread thread) {
    Set<String> ids = new HashSet<>();
    thread.comments().forEach(comment -> ids.add(comment.id()));
    for (Place place : givenClaims.keySet()) {
      checkArgument(
          place instanceof InArticle || ids.contains(place.id()),
          "comment '%s' must be one of the thread",
          place.id());
    }
  }

  private Stages begin(AnnotatedThread thread) {
    return new Stages(
        thread,
        folkmoot.replies().begin(thread),
        folkmoot.relations().begin(thread),
        folkmoot.topics().begin(thread),
        folkmoot.copies().begin(thread));
  }

  private void addArticle(Stages now) {
    AnnotatedText article = now.thread().article();
    if (article != null) {
      ofArticle = claims(now.thread(), article);
      now.relations().addClaims(article, ofArticle);
    }
  }

  private List<Claim> claims(AnnotatedThread thread, AnnotatedText text) {
    return given.claims().isEmpty()
        ? folkmoot.extract(thread, text)
        : givenClaims.getOrDefault(text.place(), List.of());
  }

  private void readOn(Stages now) {
    AnnotatedThread thread = now.thread();
    int from = links.size();
    int to = thread.comments().size();
    while (now.replies().hasNext()) {
      links.add(now.replies().next());
    }
    for (int i = from; i < to; i++) {
      claims.add(claims(thread, thread.comments().get(i)));
    }
    if (given.relations().isEmpty()) {
      relate(now, from, to);
    }
    now.topics().judge(thread, links, claims);
    now.copies().judge(thread, links);
  }

  private void relate(Stages now, int from, int to) {
    for (int i = from; i < to; i++) {
      now.relations().addClaims(now.thread().comments().get(i), claims.get(i));
    }
    for (int i = from; i < to; i++) {
      inside.add(now.relations().addLinks(i));
    }
    for (int i = from; i < to; i++) {
      between.add(now.relations().addAnswers(i, links.get(i)));
    }
  }

  /**
   * Forgets all but the first comments, and goes on from there in another thread.
   *
   * @param kept how many comments are the same, and whatever they declare to answer; not less than
   *     the head
   */
  void readFrom(int kept, CommentThread thread) {
    checkPlaces(thread);
    Stages before = Objects.requireNonNull(stages);
    annotation.backTo(kept);
    AnnotatedThread annotated = annotation.annotate(thread);
    Stages now = begin(annotated);
    List.of(links, claims, inside, between).forEach(list -> cut(list, kept));
    links.forEach(now.replies()::pass);
    passRelations(now);
    now.topics().pass(annotated, links, before.topics(), kept);
    now.copies().pass(annotated, links, before.copies(), kept);
    stages = now;
    readOn(now);
  }

  private static void cut(List<?> list, int size) {
    if (list.size() > size) {
      list.subList(size, list.size()).clear();
    }
  }

  private void passRelations(Stages now) {
    AnnotatedText article = now.thread().article();
    if (article != null) {
      now.relations().addClaims(article, ofArticle);
    }
    for (int i = 0; i < inside.size(); i++) {
      now.relations().addClaims(now.thread().comments().get(i), claims.get(i));
      now.relations().passLinks(inside.get(i));
      now.relations().passAnswers(between.get(i));
    }
  }

  /** All that was found. Linear in the thread, and far below what finding it took. */
  Analysis analysis() {
    Stages now = Objects.requireNonNull(stages);
    List<Claim> found = given.claims().isEmpty() ? extracted() : given.claims();
    List<Relation> related =
        given.relations().isEmpty() ? folkmoot.allowed(now.relations().all()) : given.relations();
    return folkmoot.analysis(
        now.thread().thread(),
        links,
        found,
        related,
        now.topics().findings(),
        now.copies().flags());
  }

  private List<Claim> extracted() {
    List<Claim> all = new ArrayList<>(ofArticle);
    claims.forEach((Collection<Claim> own) -> all.addAll(own));
    return all;
  }
}
