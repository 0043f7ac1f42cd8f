package org.folkmoot.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.thread.Comment;

/**
 * Writes the Argument Interchange Format as AIFdb's JSON and as xAIF. What these have no field for
 * (spans, scores, rules) stands in a field of its own, {@code folkmoot}, that other readers pass
 * over.
 */
final class AifWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Analysis analysis;
  private final AifGraph graph;
  private final Map<String, String> times = new HashMap<>();

  private AifWriter(Analysis analysis) {
    this.analysis = analysis;
    this.graph = new AifGraph(analysis);
    for (Comment comment : analysis.thread().comments()) {
      Instant created = comment.created();
      times.put(comment.id(), created == null ? "" : TIME.format(created));
    }
  }

  /** AIFdb's JSON. */
  static ObjectNode aif(Analysis analysis) {
    AifWriter writer = new AifWriter(analysis);
    ObjectNode root = JSON.objectNode();
    writer.addNodes(root.putArray("nodes"), true);
    writer.addEdges(root.putArray("edges"), true);
    ArrayNode locutions = root.putArray("locutions");
    for (AifGraph.Locution locution : writer.graph.locutions) {
      ObjectNode said = writer.said(locution);
      said.put("timestamp", writer.time(locution.claim()));
      said.putNull("start").putNull("end").putNull("source");
      locutions.add(said);
    }
    writer.addOwn(root);
    return root;
  }

  /** The same as xAIF. */
  static ObjectNode xaif(Analysis analysis) {
    AifWriter writer = new AifWriter(analysis);
    ObjectNode root = JSON.objectNode();
    ObjectNode aif = root.putObject("AIF");
    writer.addNodes(aif.putArray("nodes"), false);
    writer.addEdges(aif.putArray("edges"), false);
    writer.addSchemes(aif.putArray("schemefulfillments"));
    aif.putArray("descriptorfulfillments");
    writer.addSpeakers(aif.putArray("participants"));
    ArrayNode locutions = aif.putArray("locutions");
    writer.graph.locutions.forEach(locution -> locutions.add(writer.said(locution)));
    root.put("text", writer.text());
    root.put("dialog", true);
    ObjectNode ova = root.putObject("OVA").put("firstname", "").put("surname", "").put("url", "");
    ova.putArray("nodes");
    ova.putArray("edges");
    writer.addOwn(root);
    return root;
  }

  private void addNodes(ArrayNode nodes, boolean timed) {
    for (AifGraph.Node node : graph.nodes) {
      ObjectNode written = nodes.addObject().put("nodeID", node.id()).put("text", node.text());
      written.put("type", node.type());
      if (timed) {
        written.put("timestamp", analysis.graph().claim(node.id()).map(this::time).orElse(""));
      }
    }
  }

  private String time(Claim claim) {
    return times.getOrDefault(claim.place().id(), "");
  }

  private void addEdges(ArrayNode edges, boolean formed) {
    int number = 0;
    for (AifGraph.Edge edge : graph.edges) {
      number++;
      ObjectNode written = edges.addObject().put("edgeID", String.valueOf(number));
      written.put("fromID", edge.from()).put("toID", edge.to());
      if (formed) {
        written.putNull("formEdgeID");
      }
    }
  }

  private ObjectNode said(AifGraph.Locution locution) {
    String person = String.valueOf(graph.speakers.get(locution.speaker()));
    return JSON.objectNode().put("nodeID", locution.node()).put("personID", person);
  }

  private void addSchemes(ArrayNode schemes) {
    for (AifGraph.Node node : graph.nodes) {
      if (!node.scheme().isEmpty()) {
        schemes.addObject().put("nodeID", node.id()).put("schemeID", node.scheme());
      }
    }
  }

  private void addSpeakers(ArrayNode participants) {
    graph.speakers.forEach(
        (name, number) ->
            participants
                .addObject()
                .put("participantID", String.valueOf(number))
                .put("firstname", name)
                .put("surname", ""));
  }

  /** The words of all, each comment after its author. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (Comment comment : analysis.thread().comments()) {
      String author = comment.author() == null ? "" : comment.author() + " : ";
      text.append(author).append(comment.text()).append("\n\n");
    }
    return text.toString().strip();
  }

  /** Ids are values here, and hold any text; only the names of fields do not. */
  private void addOwn(ObjectNode root) {
    root.set("folkmoot", OwnData.all(analysis, new FormNames(PlainText::name)));
  }
}
