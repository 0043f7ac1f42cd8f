package org.folkmoot.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Provenance;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ElementIds;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;
import org.folkmoot.reply.ReplyCandidate;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Block;
import org.folkmoot.thread.BodyMap;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentState;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;
import org.folkmoot.thread.Page;
import org.folkmoot.thread.Place;
import org.folkmoot.topic.TopicJudgement;
import org.jspecify.annotations.Nullable;

/** One analysis, field by field in the order in which they are written. */
final class AnalysisJson {

  private final JsonFields out;
  private final FlagJson flags;
  private final Analysis analysis;
  private final Map<String, ReplyLink> replies = new HashMap<>();
  private final Map<String, Span> sources = new HashMap<>();
  private final Map<String, BodyMap> bodies = new HashMap<>();

  AnalysisJson(JsonFields out, Analysis analysis) {
    this.out = out;
    this.flags = new FlagJson(out);
    this.analysis = analysis;
    analysis.replies().forEach(link -> replies.put(link.comment(), link));
    collectSources(analysis.thread());
  }

  private void collectSources(CommentThread thread) {
    Article article = thread.article();
    if (article != null) {
      collect(Place.ARTICLE_ID, article.source(), article.body());
    }
    for (Comment comment : thread.comments()) {
      collect(comment.id(), comment.source(), comment.body());
    }
  }

  private void collect(String id, @Nullable Span source, @Nullable BodyMap body) {
    if (source != null) {
      sources.put(id, source);
    }
    if (body != null) {
      bodies.put(id, body);
    }
  }

  void write() throws IOException {
    out.object(
        () -> {
          thread(analysis.thread());
          out.list("claims", analysis.graph().claims(), this::claim);
          out.list("relations", analysis.graph().relations(), this::relation);
          out.list("flags", analysis.flags(), flags::flag);
          out.list("decisions", analysis.decisions(), flags::decision);
          out.list("limits", analysis.limits(), this::limit);
          out.object("provenance", () -> provenance(analysis.provenance()));
        });
  }

  private void thread(CommentThread thread) throws IOException {
    out.text("schema", JsonWriter.SCHEMA);
    out.text("thread", thread.id());
    out.text("title", thread.title());
    out.text("url", thread.url());
    Page page = thread.page();
    if (page != null) {
      out.object("page", () -> out.list("blocks", page.blocks(), this::block));
    }
    Article article = thread.article();
    if (article != null) {
      out.object("article", () -> article(article));
    }
    out.list("comments", thread.comments(), this::comment);
  }

  private void block(Block block) throws IOException {
    out.text("kind", name(block.kind()));
    out.bounds(block.span());
    out.text("comment", block.comment());
    out.text("reason", block.reason());
  }

  private void article(Article article) throws IOException {
    out.text("id", Place.ARTICLE_ID);
    out.text("title", article.title());
    out.text("author", article.author());
    out.time("published", article.published());
    out.text("text", article.text());
    out.span("source", article.source());
    body(article.body());
    boilerplate(article.boilerplate());
  }

  private void comment(Comment comment) throws IOException {
    out.text("id", comment.id());
    out.text("author", comment.author());
    out.time("created", comment.created());
    state(comment.state());
    out.text("text", comment.text());
    out.span("source", comment.source());
    body(comment.body());
    boilerplate(comment.boilerplate());
    ReplyLink link = replies.get(comment.id());
    if (link != null) {
      out.object("reply", () -> reply(link));
    }
    topic(comment.id());
  }

  private void state(CommentState state) throws IOException {
    if (state != CommentState.SHOWN) {
      out.text("state", name(state));
    }
  }

  private void body(@Nullable BodyMap body) throws IOException {
    if (body != null) {
      out.object(
          "body",
          () -> {
            out.text("field", body.field());
            out.rows(
                "runs",
                body.runs(),
                run -> new int[] {run.start(), run.end(), run.from(), run.to()});
          });
    }
  }

  private void boilerplate(List<Span> spans) throws IOException {
    if (!spans.isEmpty()) {
      out.list("boilerplate", spans, out::bounds);
    }
  }

  private void reply(ReplyLink link) throws IOException {
    out.text("to", link.target().id());
    out.text("origin", name(link.origin()));
    out.decimal("score", link.score());
    out.list("runnersUp", link.runnersUp(), this::runnerUp);
    flags.evidence(link.evidence());
  }

  private void runnerUp(ReplyCandidate candidate) throws IOException {
    out.text("to", candidate.target().id());
    out.decimal("score", candidate.score());
  }

  private void topic(String id) throws IOException {
    TopicJudgement judgement = analysis.topics().get(id);
    if (judgement != null) {
      out.object("topic", () -> judgement(judgement));
    }
  }

  private void judgement(TopicJudgement judgement) throws IOException {
    out.decimal("relevance", judgement.relevance());
    out.text("verdict", name(judgement.verdict()));
    flags.evidence(judgement.evidence());
  }

  private void claim(Claim claim) throws IOException {
    out.text("id", claim.id());
    out.text("comment", claim.place().id());
    out.bounds(claim.span());
    out.text("text", claim.quote());
    out.span("source", source(claim));
    out.span("body", body(claim));
    out.text("role", name(claim.role()));
    out.text("kind", name(claim.kind()));
    out.text("voice", name(claim.voice()));
    out.decimal("score", claim.score());
    topic(claim.id());
    evaluation(claim.id());
  }

  private @Nullable Span source(Claim claim) {
    Span text = sources.get(claim.place().id());
    return text == null ? null : claim.span().shift(text.start());
  }

  private @Nullable Span body(Claim claim) {
    BodyMap body = bodies.get(claim.place().id());
    return body == null ? null : body.toBody(claim.span()).orElse(null);
  }

  private void evaluation(String claim) throws IOException {
    Label label = analysis.evaluation().labels().get(claim);
    Double strength = analysis.evaluation().strengths().get(claim);
    out.text("label", label == null ? null : name(label));
    if (strength != null) {
      out.decimal("strength", strength);
    }
  }

  private void relation(Relation relation) throws IOException {
    out.text("id", relation.id());
    out.text("type", relation.type());
    out.texts("from", relation.from());
    out.text("to", relation.to());
    out.decimal("score", relation.score());
    flags.evidence(relation.evidence());
  }

  private void limit(Limit limit) throws IOException {
    out.text("what", limit.what());
    out.text("cut", limit.cut());
    out.text("comment", limit.comment());
    if (limit.span() != null) {
      out.bounds(limit.span());
    }
  }

  /** The digest answers "the same options?" at a glance, the settings say which. */
  private void provenance(Provenance provenance) throws IOException {
    out.text("version", provenance.version());
    out.text("options", ElementIds.digest(provenance.options()));
    out.text("settings", provenance.options());
    out.text("method", provenance.method());
    out.flag("converged", analysis.evaluation().converged());
    out.list("models", provenance.models(), this::model);
  }

  private void model(Provenance.ModelUsed model) throws IOException {
    out.text("name", model.name());
    out.text("digest", model.digest());
  }

  private static String name(Enum<?> constant) {
    return FlagJson.name(constant);
  }
}
