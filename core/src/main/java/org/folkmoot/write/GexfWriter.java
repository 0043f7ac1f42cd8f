package org.folkmoot.write;

import java.util.List;
import java.util.Locale;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;

/** Writes the graph as GEXF 1.3, for Gephi. */
final class GexfWriter {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
      <meta><creator>Folkmoot</creator></meta>
      <graph defaultedgetype="directed">
      <attributes class="node"><attribute id="0" title="kind" type="string"/><attribute id="1" \
      title="comment" type="string"/><attribute id="2" title="author" type="string"/><attribute \
      id="3" title="start" type="integer"/><attribute id="4" title="end" \
      type="integer"/></attributes>
      <attributes class="edge"><attribute id="0" title="type" type="string"/></attributes>
      <nodes>
      """;

  private final FormNames names = new FormNames(PlainText::held);
  private final FormNames edgeNames = new FormNames(PlainText::held);
  private final StringBuilder xml = new StringBuilder(HEAD);

  private GexfWriter() {}

  static String write(Analysis analysis) {
    GexfWriter writer = new GexfWriter();
    StringBuilder xml = writer.xml;
    FlatGraph graph = FlatGraph.of(analysis);
    graph.nodes().forEach(writer::add);
    xml.append("</nodes>\n<edges>\n");
    graph.edges().forEach(writer::add);
    return xml.append("</edges>\n</graph>\n</gexf>\n").toString();
  }

  private String name(String id) {
    return PlainText.xml(names.of(id));
  }

  private void add(FlatGraph.Node node) {
    xml.append(
        String.format(
            Locale.ROOT,
            "<node id=\"%s\" label=\"%s\"><attvalues>",
            name(node.id()),
            PlainText.xml(node.label())));
    Claim claim = node.claim();
    List<String> values =
        claim == null
            ? List.of("relation")
            : List.of(
                "claim",
                claim.place().id(),
                node.author(),
                String.valueOf(claim.span().start()),
                String.valueOf(claim.span().end()));
    for (int i = 0; i < values.size(); i++) {
      xml.append(
          String.format(
              Locale.ROOT, "<attvalue for=\"%d\" value=\"%s\"/>", i, PlainText.xml(values.get(i))));
    }
    xml.append("</attvalues></node>\n");
  }

  private void add(FlatGraph.Edge edge) {
    xml.append(
        String.format(
                Locale.ROOT,
                "<edge id=\"%s\" source=\"%s\" target=\"%s\" weight=\"%s\"><attvalues><attvalue for=\"0\"",
                PlainText.xml(edgeNames.of(edge.id())),
                name(edge.from()),
                name(edge.to()),
                GraphMlWriter.number(edge.relation().score()))
            + String.format(
                Locale.ROOT, " value=\"%s\"/></attvalues></edge>\n", PlainText.xml(edge.type())));
  }
}
