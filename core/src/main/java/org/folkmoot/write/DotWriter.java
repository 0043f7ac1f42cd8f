package org.folkmoot.write;

import java.util.Locale;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Relation;

/**
 * Writes the graph for Graphviz. Colours are those that most colour-blind people tell apart (Okabe,
 * Ito 2008), and each type has a line style of its own.
 */
final class DotWriter {

  private DotWriter() {}

  static String write(Analysis analysis) {
    FlatGraph graph = FlatGraph.of(analysis);
    FormNames names = new FormNames(DotWriter::held);
    StringBuilder dot = new StringBuilder("digraph ");
    dot.append(quoted(analysis.thread().id())).append(" {\n");
    dot.append("  rankdir=BT; node [shape=box,style=rounded];\n");
    for (FlatGraph.Node node : graph.nodes()) {
      dot.append("  ").append(quoted(names.of(node.id()))).append(attributes(node)).append(";\n");
    }
    for (FlatGraph.Edge edge : graph.edges()) {
      dot.append("  ")
          .append(quoted(names.of(edge.from())))
          .append(" -> ")
          .append(quoted(names.of(edge.to())));
      dot.append(attributes(edge)).append(";\n");
    }
    return dot.append("}\n").toString();
  }

  private static String attributes(FlatGraph.Node node) {
    return node.claim() == null
        ? " [shape=ellipse,label=" + quoted(node.label()) + "]"
        : " [label=" + quoted(node.label()) + ",tooltip=" + quoted(node.author()) + "]";
  }

  private static String attributes(FlatGraph.Edge edge) {
    Relation relation = edge.relation();
    String label = String.format(Locale.ROOT, "%s %.2f", edge.type(), relation.score());
    return String.format(
        Locale.ROOT,
        " [id=%s,label=%s,color=\"%s\",style=%s]",
        quoted(edge.id()),
        quoted(label),
        colour(relation),
        style(relation));
  }

  private static String colour(Relation relation) {
    return switch (relation.type()) {
      case "support" -> "#0072B2";
      case "rebuttal" -> "#D55E00";
      case "undercut" -> "#CC79A7";
      default -> "#666666";
    };
  }

  private static String style(Relation relation) {
    return switch (relation.type()) {
      case "undercut" -> "dotted";
      case "rephrase" -> "dashed";
      default -> "solid";
    };
  }

  /** NUL ends a file for Graphviz. */
  private static String held(String text) {
    return PlainText.replaced(text, c -> c == 0).replace("\r", "");
  }

  private static String quoted(String text) {
    return '"' + held(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
