package org.folkmoot.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.read.NamedFramework;
import org.folkmoot.semantics.AbstractGraph;
import org.folkmoot.semantics.BipolarFramework;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.text.Excerpt;

/**
 * Writes abstract frameworks in the forms of solvers. Of an argument graph it is the framework that
 * the labels were computed on: supports through the attacks that follow from them, a step that is
 * undercut as an argument of its own. These forms have short names only, so comments say what each
 * argument stands for.
 */
final class FrameworkWriter {

  private static final int QUOTED = 100;
  private static final Pattern ATOM = Pattern.compile("[_A-Za-z][_A-Za-z0-9]*");
  private static final Pattern WORD = Pattern.compile("[^\\s#(),.%][^\\s(),.%]*");

  private final List<String> names;
  private final List<String> sayings;
  private final BipolarFramework framework;

  private FrameworkWriter(List<String> names, List<String> sayings, BipolarFramework framework) {
    this.names = names;
    this.sayings = sayings;
    this.framework = framework;
  }

  /** Of an argument graph. */
  static FrameworkWriter of(Analysis analysis) {
    AbstractGraph graph = AbstractGraph.of(analysis.graph(), EvaluationOptions.STANDARD);
    List<String> sayings = new ArrayList<>();
    for (ArgumentElement element : graph.elements()) {
      String said = Excerpt.quoted(graph.saying(element, analysis.graph()), QUOTED);
      sayings.add(PlainText.oneLine(element.id() + " " + said));
    }
    return new FrameworkWriter(numbered(graph.size()), sayings, graph.framework());
  }

  /** Of a framework; names that the form {@code format} cannot hold become numbers. */
  static FrameworkWriter of(NamedFramework named, GraphFormat format) {
    Pattern fit = format == GraphFormat.APX ? ATOM : WORD;
    boolean kept = named.names().stream().allMatch(name -> fit.matcher(name).matches());
    boolean counted = format == GraphFormat.AF;
    List<String> names = kept && !counted ? named.names() : numbered(named.names().size());
    List<String> plain = named.names().stream().map(PlainText::oneLine).toList();
    boolean told = kept && !counted;
    return new FrameworkWriter(names, told ? List.of() : plain, named.framework());
  }

  private static List<String> numbered(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(i -> "a" + i).toList();
  }

  /** ASPARTIX: facts, one a line, and comments. */
  String aspartix() {
    StringBuilder facts = new StringBuilder();
    for (int a = 0; a < sayings.size(); a++) {
      facts.append("% ").append(names.get(a)).append(" = ").append(sayings.get(a)).append('\n');
    }
    names.forEach(name -> facts.append("arg(").append(name).append(").\n"));
    framework.eachAttack((from, to) -> facts.append(edge("att(%s,%s).\n", from, to)));
    framework.eachSupport((from, to) -> facts.append(edge("support(%s,%s).\n", from, to)));
    return facts.toString();
  }

  private String edge(String form, int from, int to) {
    return String.format(Locale.ROOT, form, names.get(from), names.get(to));
  }

  /** The trivial graph format: a name and what it stands for, then attacks; it has no supports. */
  String trivial() {
    StringBuilder lines = new StringBuilder();
    for (int a = 0; a < names.size(); a++) {
      lines.append(names.get(a)).append(sayings.isEmpty() ? "" : " " + sayings.get(a)).append('\n');
    }
    lines.append("#\n");
    framework.eachAttack((from, to) -> lines.append(edge("%s %s attacks\n", from, to)));
    return lines.toString();
  }

  /** The form of ICCMA 2023: a count, then attacks by number; comments for all else. */
  String counted() {
    StringBuilder lines = new StringBuilder("p af ").append(names.size()).append('\n');
    for (int a = 0; a < sayings.size(); a++) {
      lines.append("# ").append(a + 1).append(" = ").append(sayings.get(a)).append('\n');
    }
    framework.eachAttack(
        (from, to) -> lines.append(from + 1).append(' ').append(to + 1).append('\n'));
    framework.eachSupport(
        (from, to) ->
            lines.append("# ").append(from + 1).append(" supports ").append(to + 1).append('\n'));
    return lines.toString();
  }
}
