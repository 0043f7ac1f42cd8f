package org.folkmoot.write;

import java.util.Locale;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;

/** Writes the graph as GraphML, with the place, span, author and score of everything. */
final class GraphMlWriter {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="label" for="node" attr.name="label" attr.type="string"/>
      <key id="comment" for="node" attr.name="comment" attr.type="string"/>
      <key id="author" for="node" attr.name="author" attr.type="string"/>
      <key id="start" for="node" attr.name="start" attr.type="int"/>
      <key id="end" for="node" attr.name="end" attr.type="int"/>
      <key id="score" for="node" attr.name="score" attr.type="double"/>
      <key id="type" for="edge" attr.name="type" attr.type="string"/>
      <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
      <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
      <key id="rule" for="edge" attr.name="rule" attr.type="string"/>
      """;

  private GraphMlWriter() {}

  static String write(Analysis analysis) {
    FlatGraph graph = FlatGraph.of(analysis);
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append(
        String.format(Locale.ROOT, "<graph id=\"%s\" edgedefault=\"directed\">\n", id(analysis)));
    graph.nodes().forEach(node -> add(xml, node));
    graph.edges().forEach(edge -> add(xml, edge));
    return xml.append("</graph>\n</graphml>\n").toString();
  }

  private static String id(Analysis analysis) {
    return PlainText.xml(analysis.thread().id());
  }

  private static void add(StringBuilder xml, FlatGraph.Node node) {
    xml.append("<node id=\"").append(PlainText.xml(node.id())).append("\">");
    Claim claim = node.claim();
    data(xml, "kind", claim == null ? "relation" : "claim");
    data(xml, "label", node.label());
    if (claim != null) {
      data(xml, "comment", claim.place().id());
      data(xml, "author", node.author());
      data(xml, "start", String.valueOf(claim.span().start()));
      data(xml, "end", String.valueOf(claim.span().end()));
      data(xml, "score", number(claim.score()));
    } else if (node.relation() != null) {
      data(xml, "score", number(node.relation().score()));
    }
    xml.append("</node>\n");
  }

  private static void add(StringBuilder xml, FlatGraph.Edge edge) {
    xml.append(
        String.format(
            Locale.ROOT,
            "<edge id=\"%s\" source=\"%s\" target=\"%s\">",
            PlainText.xml(edge.id()),
            PlainText.xml(edge.from()),
            PlainText.xml(edge.to())));
    data(xml, "type", edge.type());
    data(xml, "relation", edge.relation().id());
    data(xml, "weight", number(edge.relation().score()));
    data(xml, "rule", edge.relation().evidence().rule());
    xml.append("</edge>\n");
  }

  private static void data(StringBuilder xml, String key, String value) {
    xml.append(String.format(Locale.ROOT, "<data key=\"%s\">%s</data>", key, PlainText.xml(value)));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
