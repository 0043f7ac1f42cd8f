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
      <key id="folkmoot" for="graph" attr.name="folkmoot" attr.type="string"/>
      <key id="rule" for="edge" attr.name="rule" attr.type="string"/>
      """;

  private final FormNames names = new FormNames(PlainText::held);
  private final FormNames edgeNames = new FormNames(PlainText::held);
  private final StringBuilder xml = new StringBuilder(HEAD);

  private GraphMlWriter() {}

  static String write(Analysis analysis) {
    GraphMlWriter writer = new GraphMlWriter();
    FlatGraph graph = FlatGraph.of(analysis);
    StringBuilder xml = writer.xml;
    xml.append(
        String.format(Locale.ROOT, "<graph id=\"%s\" edgedefault=\"directed\">\n", id(analysis)));
    graph.nodes().forEach(node -> writer.names.of(node.id()));
    writer.data("folkmoot", OwnData.line(OwnData.all(analysis, writer.names)));
    xml.append('\n');
    graph.nodes().forEach(writer::add);
    graph.edges().forEach(writer::add);
    return xml.append("</graph>\n</graphml>\n").toString();
  }

  private static String id(Analysis analysis) {
    return PlainText.xml(analysis.thread().id());
  }

  private void add(FlatGraph.Node node) {
    xml.append("<node id=\"").append(name(node.id())).append("\">");
    Claim claim = node.claim();
    data("kind", claim == null ? "relation" : "claim");
    data("label", node.label());
    if (claim != null) {
      data("comment", claim.place().id());
      data("author", node.author());
      data("start", String.valueOf(claim.span().start()));
      data("end", String.valueOf(claim.span().end()));
      data("score", number(claim.score()));
    } else if (node.relation() != null) {
      data("score", number(node.relation().score()));
    }
    xml.append("</node>\n");
  }

  private void add(FlatGraph.Edge edge) {
    xml.append(
        String.format(
            Locale.ROOT,
            "<edge id=\"%s\" source=\"%s\" target=\"%s\">",
            PlainText.xml(edgeNames.of(edge.id())),
            name(edge.from()),
            name(edge.to())));
    data("type", edge.type());
    data("relation", names.of(edge.relation().id()));
    data("weight", number(edge.relation().score()));
    data("rule", edge.relation().evidence().rule());
    xml.append("</edge>\n");
  }

  private String name(String id) {
    return PlainText.xml(names.of(id));
  }

  private void data(String key, String value) {
    xml.append(String.format(Locale.ROOT, "<data key=\"%s\">%s</data>", key, PlainText.xml(value)));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
