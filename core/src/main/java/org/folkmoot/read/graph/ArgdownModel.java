package org.folkmoot.read.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.read.graph.ArgdownItem.Bearing;
import org.folkmoot.read.graph.ArgdownItem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Statements, arguments and what bears on what, as an Argdown file has them: by titles, and by how
 * far things are indented. Linear. Used once.
 */
final class ArgdownModel {

  /** A wording of a statement; the first of them names it. */
  record Wording(String text, ArgdownItem at) {}

  /** All that is said under one title. */
  static final class Statement {
    final String title;
    final ArgdownItem at;
    final List<Wording> wordings = new ArrayList<>();
    String data = "";

    Statement(String title, ArgdownItem at) {
      this.title = title;
      this.at = at;
    }

    List<Wording> furtherWordings() {
      return wordings.isEmpty() ? List.of() : wordings.subList(1, wordings.size());
    }
  }

  /** One inference of an argument: statements, by title. */
  record Step(List<String> premises, String conclusion, ArgdownItem at) {}

  /** An argument. */
  static final class Argument {
    final String title;
    final ArgdownItem at;
    final List<Step> steps = new ArrayList<>();
    String description = "";
    String data = "";

    Argument(String title, ArgdownItem at) {
      this.title = title;
      this.at = at;
    }
  }

  /** Something that bears on something: a statement or an argument, or its last inference. */
  record End(Kind kind, String title, @Nullable Argument within) {}

  /** The one bears on the other. */
  record Link(End from, Bearing bearing, End to, ArgdownItem at) {}

  final Map<String, Statement> statements = new LinkedHashMap<>();
  final Map<String, Argument> arguments = new LinkedHashMap<>();
  final List<Link> links = new ArrayList<>();

  private record Open(int indent, End end) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<String> premises = new ArrayList<>();
  private @Nullable Argument current;
  private @Nullable String lastConclusion;
  private boolean inferred;
  private boolean inStructure;
  private boolean gap;

  ArgdownModel(List<ArgdownItem> items) {
    items.forEach(this::take);
  }

  private void take(ArgdownItem item) {
    switch (item.kind()) {
      case GAP -> {
        open.clear();
        gap = true;
      }
      case HEADING -> leaveStructure();
      case INFERENCE -> infer(item);
      default -> takeElement(item);
    }
  }

  private void leaveStructure() {
    open.clear();
    premises.clear();
    lastConclusion = null;
    inferred = false;
    inStructure = false;
  }

  private void infer(ArgdownItem item) {
    if (!inStructure) {
      throw item.error("premises such as \"(1) …\" above an inference", "none");
    }
    inferred = true;
    open.clear();
    open.push(new Open(item.indent(), new End(Kind.INFERENCE, "", current)));
  }

  private void takeElement(ArgdownItem item) {
    while (!open.isEmpty() && open.element().indent() >= item.indent()) {
      open.pop();
    }
    if (item.relation() == Bearing.NONE && !item.numbered()) {
      leaveStructure();
      current = null;
    }
    End end = item.kind() == Kind.ARGUMENT ? argument(item) : statement(item);
    if (item.numbered()) {
      number(item, end.title());
      open.clear();
      end = new End(Kind.STATEMENT, end.title(), current);
    } else if (item.relation() != Bearing.NONE) {
      link(item, end);
    }
    open.push(new Open(item.indent(), end));
  }

  private End argument(ArgdownItem item) {
    String title = item.title().isEmpty() ? freeTitle("argument") : item.title();
    Argument argument = arguments.computeIfAbsent(title, key -> new Argument(key, item));
    argument.description = argument.description.isEmpty() ? item.text() : argument.description;
    argument.data = argument.data.isEmpty() ? item.data() : argument.data;
    if (item.relation() == Bearing.NONE) {
      current = argument;
    }
    return new End(Kind.ARGUMENT, title, null);
  }

  private End statement(ArgdownItem item) {
    if (item.title().isEmpty() && item.text().isEmpty()) {
      throw item.error("a statement or an argument", "nothing");
    }
    String title = item.title().isEmpty() ? freeTitle("statement") : item.title();
    Statement statement = statements.computeIfAbsent(title, key -> new Statement(key, item));
    boolean known =
        item.text().isEmpty()
            || statement.wordings.stream().anyMatch(each -> each.text().equals(item.text()));
    if (!known) {
      statement.wordings.add(new Wording(item.text(), item));
    }
    statement.data = statement.data.isEmpty() ? item.data() : statement.data;
    return new End(Kind.STATEMENT, title, null);
  }

  private String freeTitle(String kind) {
    int number = statements.size() + arguments.size() + 1;
    String title = kind + " " + number;
    while (statements.containsKey(title) || arguments.containsKey(title)) {
      title = kind + " " + ++number;
    }
    return title;
  }

  private void number(ArgdownItem item, String title) {
    boolean ended = inStructure && gap && current != null && !current.steps.isEmpty();
    if (!inStructure || ended || current == null) {
      current = current == null || ended ? untitled(item) : current;
      inStructure = true;
      premises.clear();
      lastConclusion = null;
    }
    gap = false;
    if (!inferred) {
      premises.add(title);
      return;
    }
    List<String> from = new ArrayList<>();
    if (lastConclusion != null) {
      from.add(lastConclusion);
    }
    from.addAll(premises);
    if (from.isEmpty()) {
      throw item.error("premises above the conclusion", "none");
    }
    current.steps.add(new Step(List.copyOf(from), title, item));
    lastConclusion = title;
    premises.clear();
    inferred = false;
  }

  private Argument untitled(ArgdownItem item) {
    String title = freeTitle("argument");
    Argument argument = new Argument(title, item);
    arguments.put(title, argument);
    return argument;
  }

  private void link(ArgdownItem item, End end) {
    if (open.isEmpty()) {
      throw item.error(
          "something above, with less indentation, that \"" + item.relation().mark + "\" bears on",
          "nothing");
    }
    End above = open.element().end();
    boolean reversed = item.relation().reversed;
    links.add(new Link(reversed ? above : end, item.relation(), reversed ? end : above, item));
  }
}
