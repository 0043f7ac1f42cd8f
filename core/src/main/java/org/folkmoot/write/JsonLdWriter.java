package org.folkmoot.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Scores;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON-LD with terms of the Argument Interchange Format, SIOC and PROV. The format has no
 * context that all agree on, so the context stands in the file; nothing has to be fetched. Ids are
 * URNs with the id in it, percent-encoded.
 */
final class JsonLdWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String UNRESERVED = "-._~";

  private final Analysis analysis;

  private JsonLdWriter(Analysis analysis) {
    this.analysis = analysis;
  }

  static ObjectNode write(Analysis analysis) {
    return new JsonLdWriter(analysis).document();
  }

  private ObjectNode document() {
    ObjectNode root = JSON.objectNode();
    addContext(root.putObject("@context"));
    ArrayNode graph = root.putArray("@graph");
    Article article = analysis.thread().article();
    if (article != null) {
      ObjectNode written = post(graph, Place.ARTICLE_ID, article.author(), article.text());
      put(written, "title", article.title());
      put(written, "created", article.published());
    }
    for (Comment comment : analysis.thread().comments()) {
      ObjectNode written = post(graph, comment.id(), comment.author(), comment.text());
      put(written, "created", comment.created());
    }
    analysis.replies().forEach(link -> graph.add(reply(link)));
    analysis.graph().claims().forEach(claim -> graph.add(claim(claim)));
    analysis.graph().relations().forEach(relation -> graph.add(relation(relation)));
    return root;
  }

  private void addContext(ObjectNode context) {
    context.put("@version", 1.1);
    context.put("aif", "http://www.arg.dundee.ac.uk/aif#");
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("sioc", "http://rdfs.org/sioc/ns#");
    context.put("dcterms", "http://purl.org/dc/terms/");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    context.put("fm", "urn:folkmoot:terms:");
    context.put("claimText", "aif:claimText");
    for (String end : List.of("Premise", "Conclusion", "ConflictingElement", "ConflictedElement")) {
      addTerm(context, end, "aif:" + end, "@id");
    }
    addTerm(context, "rephrases", "fm:rephrases", "@id");
    addTerm(context, "inPost", "prov:wasDerivedFrom", "@id");
    addTerm(context, "replyOf", "sioc:reply_of", "@id");
    addTerm(context, "start", "fm:start", "xsd:integer");
    addTerm(context, "end", "fm:end", "xsd:integer");
    addTerm(context, "score", "fm:score", "xsd:double");
    addTerm(context, "strength", "fm:strength", "xsd:double");
    addTerm(context, "created", "dcterms:created", "xsd:dateTime");
    context.put("title", "dcterms:title");
    context.put("creator", "sioc:name");
    context.put("content", "sioc:content");
    for (String term : List.of("role", "kind", "label", "rule", "why", "cue", "origin")) {
      context.put(term, "fm:" + term);
    }
  }

  private static void addTerm(ObjectNode context, String name, String id, String type) {
    context.putObject(name).put("@id", id).put("@type", type);
  }

  private ObjectNode post(ArrayNode graph, String id, @Nullable String author, String text) {
    ObjectNode post = graph.addObject().put("@id", name("post", id)).put("@type", "sioc:Post");
    put(post, "creator", author);
    return post.put("content", text);
  }

  private static void put(ObjectNode node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
  }

  private ObjectNode reply(ReplyLink link) {
    return JSON.objectNode()
        .put("@id", name("post", link.comment()))
        .put("replyOf", name("post", link.target().id()));
  }

  private ObjectNode claim(Claim claim) {
    ObjectNode node = JSON.objectNode().put("@id", name("claim", claim.id()));
    node.put("@type", "aif:I-node").put("claimText", claim.quote());
    node.put("inPost", name("post", claim.place().id()));
    node.put("start", claim.span().start()).put("end", claim.span().end());
    node.put("role", lower(claim.role())).put("kind", lower(claim.kind()));
    node.put("score", Scores.rounded(claim.score()));
    put(node, "label", lowerOrNull(analysis.evaluation().labels().get(claim.id())));
    Double strength = analysis.evaluation().strengths().get(claim.id());
    return strength == null ? node : node.put("strength", Scores.rounded(strength));
  }

  private static @Nullable String lowerOrNull(@Nullable Enum<?> constant) {
    return constant == null ? null : lower(constant);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private ObjectNode relation(Relation relation) {
    ObjectNode node = JSON.objectNode().put("@id", name("relation", relation.id()));
    if (relation instanceof Support) {
      node.put("@type", "aif:RA-node");
      addEnds(node, relation, "Premise", "Conclusion");
    } else if (relation instanceof Rephrase) {
      node.put("@type", "aif:MA-node");
      node.putArray("rephrases").add(end(relation.from().get(0))).add(end(relation.to()));
    } else {
      node.put("@type", "aif:CA-node");
      addEnds(node, relation, "ConflictingElement", "ConflictedElement");
    }
    node.put("score", Scores.rounded(relation.score())).put("rule", relation.evidence().rule());
    node.put("why", relation.evidence().why());
    ArrayNode cues = node.putArray("cue");
    relation.evidence().cues().stream().map(Cue::quote).forEach(cues::add);
    return node;
  }

  private void addEnds(ObjectNode node, Relation relation, String from, String to) {
    ArrayNode starts = node.putArray(from);
    relation.from().forEach(start -> starts.add(end(start)));
    node.put(to, end(relation.to()));
  }

  private String end(String id) {
    return name(analysis.graph().claim(id).isPresent() ? "claim" : "relation", id);
  }

  private String name(String kind, String id) {
    return "urn:folkmoot:" + encoded(analysis.thread().id()) + ":" + kind + ":" + encoded(id);
  }

  /** Lone surrogates, which UTF-8 cannot hold, by their number, so that ids stay apart. */
  private static String encoded(String id) {
    StringBuilder encoded = new StringBuilder();
    id.codePoints()
        .forEach(
            c -> {
              boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
              if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append((char) c);
              } else if (lone) {
                encoded.append(String.format(Locale.ROOT, "%%00U%04X", c));
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
                }
              }
            });
    return encoded.toString();
  }
}
