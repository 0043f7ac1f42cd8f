package org.folkmoot.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.semantics.Acceptance;
import org.folkmoot.semantics.Answer;
import org.folkmoot.semantics.DungSemantics;

/**
 * Writes what was found out about a framework as one line of JSON, with the names of the file, each
 * extension sorted by name and their list, too. Immutable.
 */
public final class SolutionWriter {

  private static final String UNKNOWN = "unknown";

  /** Numbers as numbers, before all other names. */
  private static final Comparator<String> BY_NAME =
      Comparator.<String>comparingInt(name -> isNumber(name) ? name.length() : Integer.MAX_VALUE)
          .thenComparing(Comparator.naturalOrder());

  private final String file;
  private final DungSemantics semantics;
  private final List<String> names;

  /**
   * A writer for one framework.
   *
   * @param file what the line calls it
   * @param semantics under which it was solved
   * @param names of its arguments
   */
  public SolutionWriter(String file, DungSemantics semantics, List<String> names) {
    this.file = file;
    this.semantics = semantics;
    this.names = List.copyOf(names);
  }

  private static boolean isNumber(String name) {
    return !name.startsWith("0") && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private ObjectNode line() {
    return JsonNodeFactory.instance.objectNode().put("file", file).put("semantics", semantics.id());
  }

  private static String unknown(ObjectNode line) {
    return line.put(UNKNOWN, "budget").toString();
  }

  /** All extensions. */
  public String all(Answer<List<List<Integer>>> answer) {
    ObjectNode line = line();
    if (answer instanceof Answer.Known<List<List<Integer>>> known) {
      putExtensions(line, known.value());
      return line.toString();
    }
    return unknown(line);
  }

  /** One extension, or none. */
  public String one(Answer<Optional<List<Integer>>> answer) {
    ObjectNode line = line();
    if (answer instanceof Answer.Known<Optional<List<Integer>>> known) {
      putExtensions(line, known.value().stream().toList());
      return line.toString();
    }
    return unknown(line);
  }

  /** Whether an argument is accepted, with the extension that shows it. */
  public String acceptance(Answer<Acceptance> answer) {
    ObjectNode line = line();
    if (!(answer instanceof Answer.Known<Acceptance> known)) {
      return unknown(line);
    }
    line.put("accepted", known.value().accepted());
    List<Integer> certificate = known.value().certificate();
    if (certificate != null) {
      ArrayNode shown = line.putArray("certificate");
      named(certificate).forEach(shown::add);
    }
    if (known.value().vacuous()) {
      line.put("note", "there is no extension");
    }
    return line.toString();
  }

  private void putExtensions(ObjectNode line, List<List<Integer>> extensions) {
    ArrayNode all = line.putArray("extensions");
    extensions.stream()
        .map(this::named)
        .sorted(SolutionWriter::compare)
        .forEach(
            extension -> {
              ArrayNode one = all.addArray();
              extension.forEach(one::add);
            });
  }

  private List<String> named(List<Integer> arguments) {
    return arguments.stream().map(names::get).sorted(BY_NAME).toList();
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = BY_NAME.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
