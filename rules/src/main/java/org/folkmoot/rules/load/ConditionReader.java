package org.folkmoot.rules.load;

import java.util.List;
import org.folkmoot.rules.ast.All;
import org.folkmoot.rules.ast.Any;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.Not;
import org.folkmoot.rules.ast.RuleCheck;

/** Reads conditions. As deep as the file, which {@link NodeReader} keeps shallow. */
final class ConditionReader {

  private final Values values;
  private final Marks marks;
  private final CheckReader checks;

  ConditionReader(Values values, Marks marks) {
    this.values = values;
    this.marks = marks;
    this.checks = new CheckReader(values);
  }

  Condition read(Node node) {
    Node.Mapping map = values.map(node);
    if (map.entries().size() != 1) {
      complain(node, map);
      return placeholder();
    }
    Node.Entry entry = map.entries().get(0);
    return marks.put(condition(entry), entry.key().mark());
  }

  private void complain(Node node, Node.Mapping map) {
    if (node instanceof Node.Mapping) {
      values
          .problems()
          .error(
              node.mark(),
              "one check",
              map.entries().isEmpty() ? "none" : map.entries().size() + " in one map",
              "put them one by one under all or any");
    }
  }

  private static Condition placeholder() {
    return new RuleCheck("");
  }

  private Condition condition(Node.Entry entry) {
    return switch (entry.key().value()) {
      case "all" -> new All(parts(entry.value()));
      case "any" -> new Any(parts(entry.value()));
      case "not" -> new Not(read(entry.value()));
      default -> checks.read(entry.key(), entry.value());
    };
  }

  private List<Condition> parts(Node node) {
    List<Condition> parts = values.list(node).stream().map(this::read).toList();
    if (parts.isEmpty()) {
      values.problems().error(node.mark(), "at least one check", "none");
      return List.of(placeholder());
    }
    return parts;
  }
}
