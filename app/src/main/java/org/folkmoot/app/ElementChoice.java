package org.folkmoot.app;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.graph.ArgumentGraph;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds claims and relations by their ids, or by the beginning of one where that is enough. */
final class ElementChoice {

  private final ArgumentGraph graph;
  private final CommandLine command;

  ElementChoice(ArgumentGraph graph, CommandLine command) {
    this.graph = graph;
    this.command = command;
  }

  String claim(String id) {
    return only("claim", id, graph.claims().stream());
  }

  String relation(String id) {
    return only("relation", id, graph.relations().stream());
  }

  private String only(String what, String id, Stream<? extends ArgumentElement> all) {
    List<String> beginning =
        all.map(ArgumentElement::id).filter(other -> other.startsWith(id)).toList();
    if (beginning.contains(id)) {
      return id;
    }
    if (beginning.size() == 1) {
      return beginning.get(0);
    }
    throw new ParameterException(
        command,
        beginning.isEmpty()
            ? "there is no " + what + " '" + id + "' in the thread; 'query FILE claims' lists all"
            : "'" + id + "' begins the ids of " + beginning.size() + " " + what + "s");
  }
}
