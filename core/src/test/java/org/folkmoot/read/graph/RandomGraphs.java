package org.folkmoot.read.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOrigin;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InComment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/** Argument graphs of every shape, drawn from a seed, with text that breaks careless formats. */
final class RandomGraphs {

  private static final List<String> PIECES =
      List.of(
          "a tram",
          "\"quoted\"",
          "back\\slash",
          "line\nbreak",
          "\r\n\r\n",
          "nul\u0000",
          "\u0001",
          "\uD800",
          "\uDC00 lone",
          "😀",
          "אבג \u202Eturned",
          "]]>",
          "-->",
          "<!-- x",
          "</data>",
          "&amp;",
          "=== fence ===",
          "---",
          "-- x",
          "(1) [a]",
          "<b>: c",
          "[c]: d",
          "\n    - [e]",
          "{\"k\": 1}",
          "} x",
          "{",
          "#tag",
          "#(",
          "// url",
          "/* c",
          "*/",
          "http://a.b/c",
          "\t",
          "p af 3",
          "att(a,b).",
          "%",
          "a,b;c",
          "=1+1",
          "@x",
          "_under_ **bold**",
          "\uFFFE",
          "\uFFFD",
          "…",
          "\u2028",
          "\u0085",
          "L-x",
          "~1",
          "é",
          "\\u0041",
          "'",
          "`");

  private final Random random;
  private final Set<String> ids = new HashSet<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<ReplyLink> replies = new ArrayList<>();

  private RandomGraphs(long seed) {
    random = new Random(seed);
  }

  static Analysis of(long seed) {
    return new RandomGraphs(seed).analysis();
  }

  private Analysis analysis() {
    @Nullable Article article = random.nextBoolean() ? article() : null;
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      addComment(i);
    }
    if (article != null) {
      addClaims(Place.of(Place.ARTICLE_ID), article.text());
    }
    for (Comment comment : comments) {
      addClaims(comment.place(), comment.text());
    }
    int wanted = claims.size() < 2 ? 0 : random.nextInt(2 * claims.size());
    for (int i = 0; i < wanted; i++) {
      addRelation();
    }
    CommentThread thread =
        new CommentThread(
            text(), random.nextBoolean() ? text() : null, null, article, comments, null, List.of());
    return new GraphDocument(
            GraphForm.JSON, thread, replies, ArgumentGraph.of(claims, relations), List.of())
        .evaluated(EvaluationOptions.STANDARD, "test");
  }

  private Article article() {
    return new Article(text(), text(), text(), time(), null, List.of());
  }

  private Instant time() {
    return Instant.ofEpochSecond(random.nextInt(2_000_000_000));
  }

  private void addComment(int number) {
    String text = text();
    @Nullable String author =
        random.nextInt(4) == 0 ? null : "author " + random.nextInt(3) + text();
    String id = id("c");
    @Nullable String parent = null;
    if (number > 0 && random.nextBoolean()) {
      String target = comments.get(random.nextInt(number)).id();
      boolean declared = random.nextBoolean();
      parent = declared ? target : null;
      ReplyOrigin origin = declared ? ReplyOrigin.DECLARED : ReplyOrigin.INFERRED;
      replies.add(new ReplyLink(id, new InComment(target), origin, score(), List.of(), evidence()));
    }
    int length = text.length();
    comments.add(
        new Comment(
            id,
            author,
            random.nextBoolean() ? time() : null,
            parent,
            text,
            random.nextBoolean() ? new Span(3, 3 + length) : null,
            length > 3 && random.nextBoolean() ? List.of(new Span(1, 2)) : List.of()));
  }

  private void addClaims(Place place, String text) {
    int start = random.nextInt(3);
    while (start < text.length()) {
      int end = Math.min(text.length(), start + 1 + random.nextInt(20));
      Span span = new Span(start, end);
      Claim claim =
          Claim.of(
              place,
              span,
              text,
              pick(Role.values()),
              pick(ClaimKind.values()),
              pick(Voice.values()),
              score());
      claims.add(random.nextBoolean() && ids.add(claim.id()) ? claim : renamed(claim));
      start = end + random.nextInt(12);
    }
  }

  private Claim renamed(Claim claim) {
    return new Claim(
        id("k"),
        claim.place(),
        claim.span(),
        claim.quote(),
        claim.role(),
        claim.kind(),
        claim.voice(),
        claim.score());
  }

  private void addRelation() {
    String id = id("r");
    String from = pickClaim();
    String to = pickClaim();
    Evidence evidence = evidence();
    switch (random.nextInt(4)) {
      case 0 -> relations.add(new Support(id, premises(from), to, score(), evidence));
      case 1 -> relations.add(new Rebuttal(id, from, to, score(), evidence));
      case 2 -> relations.add(new Rephrase(id, from, to, score(), evidence));
      default -> addUndercut(id, from, evidence);
    }
  }

  private List<String> premises(String first) {
    List<String> premises = new ArrayList<>(List.of(first));
    for (int i = random.nextInt(3); i > 0; i--) {
      String next = pickClaim();
      if (!premises.contains(next)) {
        premises.add(next);
      }
    }
    return premises;
  }

  private void addUndercut(String id, String from, Evidence evidence) {
    List<Relation> targets =
        relations.stream().filter(relation -> !(relation instanceof Rephrase)).toList();
    if (!targets.isEmpty()) {
      String target = targets.get(random.nextInt(targets.size())).id();
      relations.add(new Undercut(id, from, target, score(), evidence));
    }
  }

  private Evidence evidence() {
    List<Cue> cues = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0 && !comments.isEmpty(); i--) {
      Comment comment = comments.get(random.nextInt(comments.size()));
      int end = random.nextInt(comment.text().length() + 1);
      Span span = new Span(random.nextInt(end + 1), end);
      Cue cue =
          Cue.of(pick(EvidenceKind.values()), comment.place(), span, comment.text(), -score());
      cues.add(
          random.nextBoolean()
              ? cue
              : cue.matching(new Counterpart(comment.id(), null, text(), new Span(0, 2))));
    }
    return new Evidence(pick(EvidenceKind.values()), text(), score(), cues, text());
  }

  private String pickClaim() {
    return claims.get(random.nextInt(claims.size())).id();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private double score() {
    return random.nextInt(10_001) / 10_000.0;
  }

  /** Ids that only differ in what a form cannot hold come up often. */
  private String id(String plain) {
    String id = plain + random.nextInt(40);
    while (!ids.add(id)) {
      id += random.nextInt(3) == 0 ? "\uD800" : PIECES.get(random.nextInt(PIECES.size()));
    }
    return id;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
