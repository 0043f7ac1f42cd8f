package org.folkmoot.write;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.analysis.Analysis;

/** Writes the graph as a Mermaid flowchart, which many wikis draw. */
final class MermaidWriter {

  private MermaidWriter() {}

  static String write(Analysis analysis) {
    FlatGraph graph = FlatGraph.of(analysis);
    Map<String, String> names = new HashMap<>();
    StringBuilder chart = new StringBuilder("flowchart BT\n");
    for (FlatGraph.Node node : graph.nodes()) {
      String name = "n" + (names.size() + 1);
      names.put(node.id(), name);
      String label = "\"" + escaped(node.label()) + "\"";
      chart.append("  ").append(name);
      chart.append(node.claim() == null ? "([" + label + "])" : "[" + label + "]").append('\n');
    }
    for (FlatGraph.Edge edge : graph.edges()) {
      String label = String.format(Locale.ROOT, "%s %.2f", edge.type(), edge.relation().score());
      String arrow = edge.relation().type().equals("rephrase") ? " -.->|" : " -->|";
      chart.append("  ").append(names.get(edge.from())).append(arrow).append(label).append("| ");
      chart.append(names.get(edge.to())).append('\n');
    }
    return chart.toString();
  }

  /** Every mark that could end a label or begin a tag becomes a numbered entity. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    PlainText.oneLine(text)
        .codePoints()
        .forEach(
            c -> {
              boolean plain = Character.isLetterOrDigit(c) || c == ' ' || ",.:!?'".indexOf(c) >= 0;
              if (plain) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append('#').append(c).append(';');
              }
            });
    return escaped.toString();
  }
}
