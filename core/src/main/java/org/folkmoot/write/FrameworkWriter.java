package org.folkmoot.write;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.semantics.AbstractGraph;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.text.Excerpt;

/**
 * Writes the abstract framework that the labels were computed on, in the forms of solvers: supports
 * through the attacks that follow from them, a step that is undercut as an argument of its own.
 * These formats have short names only, so comments say what each argument stands for.
 */
final class FrameworkWriter {

  private static final int QUOTED = 100;

  private final List<String> names;
  private final List<String> sayings;
  private final AbstractGraph graph;

  private FrameworkWriter(Analysis analysis) {
    graph = AbstractGraph.of(analysis.graph(), EvaluationOptions.STANDARD);
    names = IntStream.rangeClosed(1, graph.size()).mapToObj(i -> "a" + i).toList();
    sayings =
        graph.elements().stream()
            .map(
                element ->
                    element.id()
                        + " "
                        + PlainText.oneLine(
                            Excerpt.quoted(graph.saying(element, analysis.graph()), QUOTED)))
            .toList();
  }

  /** ASPARTIX: facts, one a line, and comments. */
  static String aspartix(Analysis analysis) {
    FrameworkWriter writer = new FrameworkWriter(analysis);
    StringBuilder facts = new StringBuilder();
    for (int a = 0; a < writer.names.size(); a++) {
      facts.append("% ").append(writer.names.get(a)).append(" = ");
      facts.append(writer.sayings.get(a)).append('\n');
    }
    writer.names.forEach(name -> facts.append("arg(").append(name).append(").\n"));
    writer.graph.eachAttack(
        (from, to) ->
            facts.append(
                String.format(
                    Locale.ROOT, "att(%s,%s).\n", writer.names.get(from), writer.names.get(to))));
    return facts.toString();
  }

  /** The trivial graph format: a name and what it stands for, then attacks. */
  static String trivial(Analysis analysis) {
    FrameworkWriter writer = new FrameworkWriter(analysis);
    StringBuilder lines = new StringBuilder();
    for (int a = 0; a < writer.names.size(); a++) {
      lines.append(writer.names.get(a)).append(' ').append(writer.sayings.get(a)).append('\n');
    }
    lines.append("#\n");
    writer.graph.eachAttack(
        (from, to) ->
            lines.append(
                String.format(
                    Locale.ROOT, "%s %s attacks\n", writer.names.get(from), writer.names.get(to))));
    return lines.toString();
  }
}
