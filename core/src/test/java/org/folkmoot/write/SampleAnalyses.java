package org.folkmoot.write;

import java.time.Instant;
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
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.CopypastaAlleged;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.OffTopic;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.reply.ReplyCandidate;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOrigin;
import org.folkmoot.semantics.Evaluation;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Block;
import org.folkmoot.thread.BlockKind;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Limit;
import org.folkmoot.thread.Page;
import org.folkmoot.thread.Place;
import org.folkmoot.topic.TopicJudgement;
import org.folkmoot.topic.TopicVerdict;

/** Analyses made by hand that between them hold every field and every value there is. */
@SuppressWarnings("EnumOrdinal") // any stable number will do
final class SampleAnalyses {

  private static final String ARTICLE = "The bridge must close.";
  private static final Instant NOON = Instant.parse("2024-06-13T12:00:00Z");

  private SampleAnalyses() {}

  /** A thread with nothing in it. */
  static Analysis empty() {
    return new Analysis(
        CommentThread.of("t0", null, List.of()),
        List.of(),
        ArgumentGraph.of(List.of(), List.of()),
        new Evaluation(Map.of(), Map.of(), true, "none"),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        new Provenance("0.1.0", "defaults", "none", List.of()));
  }

  /** One comment with this text and nothing else. */
  static Analysis ofText(String text) {
    return ofComments(List.of(Comment.of("c1", "ann", text)));
  }

  /** These comments and nothing else. */
  static Analysis ofComments(List<Comment> comments) {
    Analysis empty = empty();
    return new Analysis(
        CommentThread.of("t1", null, comments),
        empty.replies(),
        empty.graph(),
        empty.evaluation(),
        empty.topics(),
        empty.flags(),
        empty.decisions(),
        empty.limits(),
        empty.provenance());
  }

  /** Every field, every enum value, every kind of flag and relation. */
  static Analysis full() {
    List<Comment> comments = comments();
    List<Claim> claims = claims(comments);
    return new Analysis(
        thread(comments),
        replies(comments),
        ArgumentGraph.of(claims, relations(claims)),
        evaluation(claims),
        topics(comments, claims),
        flags(claims),
        List.of(new Decision("c1", "queue", "pasted", "It was pasted.")),
        List.of(
            new Limit("comment length", "the rest was not read", "c3", new Span(3, 5)),
            new Limit("no article", "topic is judged by the thread alone", null, null)),
        new Provenance(
            "0.1.0",
            "reading=deductive threshold=0.5",
            "grounded semantics",
            List.of(new Provenance.ModelUsed("clauses", "00ff"))));
  }

  private static List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    String text = "It is not safe, says Ann. ";
    for (int i = 1; i <= 6; i++) {
      comments.add(
          new Comment(
              "c" + i,
              i == 6 ? null : "u" + i,
              i == 6 ? null : NOON.plusMillis(i),
              null,
              text,
              i == 6 ? null : new Span(30 * i, 30 * i + text.length()),
              i == 1 ? List.of(new Span(24, 26)) : List.of()));
    }
    return comments;
  }

  private static CommentThread thread(List<Comment> comments) {
    Article article =
        new Article(
            "A bridge",
            ARTICLE,
            "desk",
            NOON,
            new Span(2, 2 + ARTICLE.length()),
            List.of(new Span(21, 22)));
    return new CommentThread(
        "t1", "A bridge", "https://example.org/b", article, comments, page(), List.of());
  }

  private static Page page() {
    List<Block> blocks = new ArrayList<>();
    for (BlockKind kind : BlockKind.values()) {
      int start = 10 * kind.ordinal();
      String comment = kind == BlockKind.COMMENT ? "c1" : null;
      blocks.add(new Block(kind, new Span(start, start + 10), comment, "looks like it"));
    }
    return new Page(blocks);
  }

  private static List<ReplyLink> replies(List<Comment> comments) {
    List<ReplyLink> links = new ArrayList<>();
    for (ReplyOrigin origin : ReplyOrigin.values()) {
      String comment = comments.get(origin.ordinal()).id();
      boolean first = origin.ordinal() == 0;
      links.add(
          new ReplyLink(
              comment,
              first ? InArticle.PLACE : Place.of("c1"),
              origin,
              0.81,
              first ? List.of() : List.of(new ReplyCandidate(InArticle.PLACE, 0.12)),
              evidence(EvidenceKind.NAME)));
    }
    return links;
  }

  private static List<Claim> claims(List<Comment> comments) {
    List<Claim> claims = new ArrayList<>();
    claims.add(
        Claim.of(
            InArticle.PLACE, new Span(0, 21), ARTICLE, Role.CLAIM, ClaimKind.POLICY, Voice.OWN, 1));
    for (ClaimKind kind : ClaimKind.values()) {
      Comment comment = comments.get(kind.ordinal());
      claims.add(
          Claim.of(
              comment.place(),
              new Span(0, 14),
              comment.text(),
              kind == ClaimKind.FACT ? Role.PREMISE : Role.CLAIM,
              kind,
              kind == ClaimKind.TESTIMONY ? Voice.REPORTED : Voice.OWN,
              0.0001 + 0.1 * kind.ordinal()));
    }
    return claims;
  }

  private static List<Relation> relations(List<Claim> claims) {
    Support support = Support.of(claims.get(1), claims.get(0), evidence(EvidenceKind.ADJACENCY));
    Support linked =
        new Support(
            "r-linked",
            List.of(claims.get(1).id(), claims.get(2).id()),
            claims.get(3).id(),
            0.7,
            evidence(EvidenceKind.DISCOURSE_MARKER));
    return List.of(
        support,
        linked,
        Rebuttal.of(claims.get(4), claims.get(0), evidence(EvidenceKind.NEGATION)),
        Undercut.of(claims.get(5), support, evidence(EvidenceKind.MODEL)),
        Rephrase.of(claims.get(6), claims.get(1), evidence(EvidenceKind.SHARED_TERM)));
  }

  private static Evaluation evaluation(List<Claim> claims) {
    Map<String, Label> labels = new LinkedHashMap<>();
    Map<String, Double> strengths = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      labels.put(claims.get(i).id(), Label.values()[i % 3]);
      strengths.put(claims.get(i).id(), i / 9.0);
    }
    return new Evaluation(labels, strengths, false, "grounded semantics");
  }

  private static Map<String, TopicJudgement> topics(List<Comment> comments, List<Claim> claims) {
    Map<String, TopicJudgement> topics = new LinkedHashMap<>();
    for (TopicVerdict verdict : TopicVerdict.values()) {
      TopicJudgement judgement =
          new TopicJudgement(0.83, verdict, evidence(EvidenceKind.MISSING_TERMS));
      topics.put(comments.get(verdict.ordinal()).id(), judgement);
      topics.put(claims.get(verdict.ordinal()).id(), judgement);
    }
    return topics;
  }

  private static List<Flag> flags(List<Claim> claims) {
    List<Span> spans = List.of(new Span(0, 14));
    Cluster known = cluster(new Cluster.FirstSeen("c9", "t4", "u2", NOON));
    Cluster unknown = cluster(new Cluster.FirstSeen("k1", null, null, null));
    Evidence evidence = evidence(EvidenceKind.EXACT);
    return List.of(
        new Copypasta("c1", spans, 0.97, Severity.HIGH, "Pasted.", known, evidence),
        new Copypasta("c2", spans, 0.97, Severity.REVIEW, "Pasted.", unknown, evidence),
        new CopypastaAlleged("c1", "c5", spans, 0.5, Severity.INFO, "Called a paste.", evidence),
        new OffTopic("c3", null, List.of(), 0.6, Severity.REVIEW, "Off topic.", evidence),
        new OffTopic("c4", claims.get(4).id(), spans, 0.6, Severity.INFO, "Partly.", evidence),
        new SelfRepetition("c5", spans, 1, Severity.REVIEW, "Again and again.", evidence));
  }

  private static Cluster cluster(Cluster.FirstSeen first) {
    return new Cluster("k-" + first.comment(), 4, 3, first);
  }

  /** Evidence of this kind with a cue of every kind. */
  private static Evidence evidence(EvidenceKind kind) {
    List<Cue> cues = new ArrayList<>();
    String text = comments().get(0).text();
    for (EvidenceKind each : EvidenceKind.values()) {
      cues.add(Cue.of(each, Place.of("c1"), new Span(6, 9), text, -1.7));
    }
    cues.set(0, cues.get(0).matching(new Counterpart("c9", "t4", "u2", new Span(0, 3))));
    cues.set(1, cues.get(1).matching(new Counterpart("article", null, null, new Span(0, 3))));
    return new Evidence(kind, "by-hand", 0.74, cues, "It was written by hand.");
  }
}
