package org.folkmoot.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;

/**
 * What other forms have no field for, as JSON that stands where their readers pass over it: the
 * texts of the thread and who wrote them, places, kinds, scores and reasons. The fields are those
 * of an analysis, so that one reader does for all.
 */
final class OwnData {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Beyond ASCII everything is escaped, so that lone surrogates survive. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build()
          .setCodec(new ObjectMapper());

  private OwnData() {}

  /** The thread alone: id, titles, article, comments, who answers whom. */
  static ObjectNode thread(Analysis analysis) {
    CommentThread thread = analysis.thread();
    ObjectNode own = JSON.objectNode().put("thread", thread.id());
    put(own, "title", thread.title());
    put(own, "url", thread.url());
    Article article = thread.article();
    if (article != null) {
      ObjectNode written = own.putObject("article");
      put(written, "title", article.title());
      put(written, "author", article.author());
      put(written, "published", article.published());
      written.put("text", article.text());
      addPlaces(written, article.source(), article.boilerplate());
    }
    ArrayNode comments = own.putArray("comments");
    Map<String, ReplyLink> replies = new HashMap<>();
    analysis.replies().forEach(link -> replies.put(link.comment(), link));
    thread.comments().forEach(comment -> comments.add(comment(comment, replies.get(comment.id()))));
    return own;
  }

  private static ObjectNode comment(Comment comment, @Nullable ReplyLink reply) {
    ObjectNode own = JSON.objectNode().put("id", comment.id());
    put(own, "author", comment.author());
    put(own, "created", comment.created());
    own.put("text", comment.text());
    addPlaces(own, comment.source(), comment.boilerplate());
    if (reply != null) {
      ObjectNode written = own.putObject("reply").put("to", reply.target().id());
      written.put("origin", FlagJson.name(reply.origin()));
      written.put("score", Scores.rounded(reply.score()));
      written.set("evidence", evidence(reply.evidence()));
    }
    return own;
  }

  private static void addPlaces(ObjectNode own, @Nullable Span source, List<Span> boilerplate) {
    if (source != null) {
      addBounds(own.putObject("source"), source);
    }
    if (!boilerplate.isEmpty()) {
      ArrayNode spans = own.putArray("boilerplate");
      boilerplate.forEach(span -> addBounds(spans.addObject(), span));
    }
  }

  private static ObjectNode addBounds(ObjectNode own, Span span) {
    return own.put("start", span.start()).put("end", span.end());
  }

  private static void put(ObjectNode own, String name, @Nullable Object value) {
    if (value != null) {
      own.put(name, value.toString());
    }
  }

  /** The thread, the claims and those relations that are asked for, by their names in the form. */
  static ObjectNode all(Analysis analysis, FormNames names) {
    ObjectNode own = thread(analysis);
    ObjectNode claims = own.putObject("claims");
    for (Claim claim : analysis.graph().claims()) {
      claims.set(names.of(claim.id()), named(names, claim.id(), of(claim)));
    }
    addRelations(own, analysis, names, relation -> false);
    return own;
  }

  /**
   * Adds the relations by their names in the form.
   *
   * @param joined those whose ends are said as well, since the form has no edge for them
   */
  static void addRelations(
      ObjectNode own, Analysis analysis, FormNames names, Predicate<Relation> joined) {
    ObjectNode relations = own.putObject("relations");
    for (Relation relation : analysis.graph().relations()) {
      ObjectNode written = named(names, relation.id(), of(relation));
      if (joined.test(relation)) {
        ArrayNode from = written.putArray("from");
        relation.from().forEach(from::add);
        written.put("to", relation.to());
      }
      relations.set(names.of(relation.id()), written);
    }
  }

  /** With the id where the name is another. */
  static ObjectNode named(FormNames names, String id, ObjectNode own) {
    return names.of(id).equals(id) ? own : own.put("id", id);
  }

  static ObjectNode of(Claim claim) {
    ObjectNode own = JSON.objectNode().put("comment", claim.place().id());
    return addBounds(own, claim.span())
        .put("role", lower(claim.role()))
        .put("kind", lower(claim.kind()))
        .put("voice", lower(claim.voice()))
        .put("score", Scores.rounded(claim.score()));
  }

  static ObjectNode of(Relation relation) {
    ObjectNode own = JSON.objectNode().put("type", relation.type());
    own.put("score", Scores.rounded(relation.score()));
    own.set("evidence", evidence(relation.evidence()));
    return own;
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode own = JSON.objectNode().put("kind", evidence.kind().id());
    own.put("rule", evidence.rule()).put("score", Scores.rounded(evidence.score()));
    own.put("why", evidence.why());
    ArrayNode cues = own.putArray("cues");
    evidence.cues().forEach(cue -> cues.add(cue(cue)));
    return own;
  }

  private static ObjectNode cue(Cue cue) {
    ObjectNode own = JSON.objectNode().put("kind", cue.kind().id());
    own.put("comment", cue.place().id());
    addBounds(own, cue.span()).put("quote", cue.quote());
    own.put("weight", Scores.rounded(cue.weight()));
    Counterpart of = cue.of();
    if (of != null) {
      ObjectNode other = own.putObject("of").put("comment", of.comment());
      put(other, "thread", of.thread());
      put(other, "author", of.author());
      addBounds(other, of.span());
    }
    return own;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** On one line, in ASCII. */
  static String line(ObjectNode own) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.writeTree(own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Over many lines, in ASCII. */
  static JsonFactory factory() {
    return FACTORY;
  }
}
