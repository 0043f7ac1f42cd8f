package org.folkmoot.write;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;
import org.folkmoot.evidence.Scores;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;

/**
 * Writes arguebuf's JSON (arg_services.graph.v1.Graph): claims are atoms with the place of their
 * words, relations are schemes. A field that its reader does not know makes it fail, so what it has
 * no field for stands under {@code userdata}. It also refuses lone surrogates anywhere, so texts
 * have U+FFFD for these, and what brings everything back as it was is one ASCII text of JSON.
 */
final class ArguebufWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Analysis analysis;
  private final Map<String, String> authors;
  private final Map<String, Instant> times = new HashMap<>();
  private final FormNames names = new FormNames(PlainText::name);
  private final FormNames resources = new FormNames(PlainText::name);
  private final FormNames people = new FormNames(PlainText::name);

  private ArguebufWriter(Analysis analysis) {
    this.analysis = analysis;
    this.authors = FlatGraph.authors(analysis);
    for (Comment comment : analysis.thread().comments()) {
      if (comment.created() != null) {
        times.put(comment.id(), comment.created());
      }
    }
  }

  static ObjectNode write(Analysis analysis) {
    return new ArguebufWriter(analysis).graph();
  }

  private ObjectNode graph() {
    ObjectNode root = JSON.objectNode();
    ObjectNode nodes = root.putObject("nodes");
    analysis.graph().claims().forEach(claim -> nodes.set(names.of(claim.id()), atom(claim)));
    analysis
        .graph()
        .relations()
        .forEach(relation -> nodes.set(names.of(relation.id()), scheme(relation)));
    ObjectNode edges = root.putObject("edges");
    analysis.graph().relations().forEach(relation -> addEdges(edges, relation));
    addResources(root.putObject("resources"));
    ObjectNode participants = root.putObject("participants");
    Set<String> speakers = new LinkedHashSet<>();
    analysis.graph().claims().forEach(claim -> speakers.add(authors.get(claim.place().id())));
    speakers.remove(null);
    speakers.forEach(
        name ->
            participants.set(
                people.of("p-" + name),
                timed(JSON.objectNode().put("name", PlainText.name(name)))));
    root.put("schemaVersion", 1)
        .put("libraryVersion", "folkmoot:" + analysis.provenance().version());
    timed(root);
    root.putObject("userdata").put("folkmoot", OwnData.line(OwnData.all(analysis, names)));
    return root;
  }

  private ObjectNode atom(Claim claim) {
    ObjectNode node = JSON.objectNode();
    ObjectNode atom = node.putObject("atom").put("text", PlainText.name(claim.quote()));
    atom.putObject("reference")
        .put("resource", resources.of(claim.place().id()))
        .put("offset", claim.span().start())
        .put("text", PlainText.name(claim.quote()));
    String author = authors.get(claim.place().id());
    if (author != null) {
      atom.put("participant", people.of("p-" + author));
    }
    timed(node, times.getOrDefault(claim.place().id(), Instant.EPOCH));
    node.putObject("userdata")
        .put("start", claim.span().start())
        .put("end", claim.span().end())
        .put("score", Scores.rounded(claim.score()));
    return node;
  }

  private ObjectNode scheme(Relation relation) {
    ObjectNode node = JSON.objectNode();
    ObjectNode scheme = node.putObject("scheme");
    if (relation instanceof Support) {
      scheme.put("support", "SUPPORT_DEFAULT");
    } else if (relation instanceof Rephrase) {
      scheme.put("rephrase", "REPHRASE_DEFAULT");
    } else {
      scheme.put("attack", "ATTACK_DEFAULT");
    }
    timed(node);
    node.putObject("userdata")
        .put("score", Scores.rounded(relation.score()))
        .put("why", PlainText.name(relation.evidence().why()));
    return node;
  }

  private void addEdges(ObjectNode edges, Relation relation) {
    int number = 0;
    for (String from : relation.from()) {
      number++;
      edges.set(names.of(relation.id()) + "-" + number, edge(from, relation.id()));
    }
    edges.set(names.of(relation.id()) + "-" + (number + 1), edge(relation.id(), relation.to()));
  }

  private ObjectNode edge(String from, String to) {
    return timed(JSON.objectNode().put("source", names.of(from)).put("target", names.of(to)));
  }

  private void addResources(ObjectNode written) {
    Article article = analysis.thread().article();
    if (article != null) {
      ObjectNode resource = JSON.objectNode().put("text", PlainText.name(article.text()));
      if (article.title() != null) {
        resource.put("title", PlainText.name(article.title()));
      }
      written.set(resources.of(Place.ARTICLE_ID), timed(resource));
    }
    for (Comment comment : analysis.thread().comments()) {
      written.set(
          resources.of(comment.id()),
          timed(JSON.objectNode().put("text", PlainText.name(comment.text()))));
    }
  }

  /** The form wants times; where none is known, and for what we made, it is the epoch: no clock. */
  private static ObjectNode timed(ObjectNode node) {
    return timed(node, Instant.EPOCH);
  }

  private static ObjectNode timed(ObjectNode node, Instant time) {
    node.putObject("metadata").put("created", time.toString()).put("updated", time.toString());
    return node;
  }
}
