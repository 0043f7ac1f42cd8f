package org.folkmoot.rules.load;

import java.math.BigDecimal;
import java.util.Optional;
import org.folkmoot.rules.ast.Comparison.Unit;
import org.folkmoot.rules.ast.FactTest;
import org.folkmoot.rules.ast.FactValue;

/** Reads what facts must be, and what they are in a test. */
final class FactReader {

  private final Values values;

  FactReader(Values values) {
    this.values = values;
  }

  FactTest test(String fact, Node node) {
    return switch (Facts.kind(fact).orElse(Facts.Kind.ANY)) {
      case NUMBER -> new FactTest.Compared(values.things(node));
      case SHARE -> new FactTest.Compared(values.shares(node));
      case TIME -> new FactTest.Compared(values.times(node));
      case WORDS -> new FactTest.OneOf(values.texts(node));
      case TRUTH -> new FactTest.Is(values.bool(node));
      case ANY -> any(node);
    };
  }

  private FactTest any(Node node) {
    if (isTruth(node)) {
      return new FactTest.Is(values.bool(node));
    }
    boolean compared =
        node instanceof Node.Scalar scalar && Values.operator(scalar.value()) != null;
    return compared
        ? new FactTest.Compared(values.comparison(node, unit(((Node.Scalar) node).value())))
        : new FactTest.OneOf(values.texts(node));
  }

  private static boolean isTruth(Node node) {
    return node instanceof Node.Scalar scalar
        && scalar.isPlain()
        && (scalar.value().equals("true") || scalar.value().equals("false"));
  }

  /** By the sign at the end. */
  private static Unit unit(String value) {
    if (value.endsWith("%")) {
      return Unit.SHARE;
    }
    boolean digit = !value.isEmpty() && Character.isDigit(value.charAt(value.length() - 1));
    return digit ? Unit.NUMBER : Unit.TIME;
  }

  FactValue value(Node node) {
    if (isTruth(node)) {
      return new FactValue.Truth(values.bool(node));
    }
    if (node instanceof Node.Scalar scalar) {
      Unit unit = unit(scalar.value());
      Optional<BigDecimal> number = Quantities.of(scalar.value(), unit);
      if (number.isPresent()) {
        return new FactValue.Amount(number.get(), unit == Unit.TIME ? unit : Unit.NUMBER);
      }
    }
    return new FactValue.Words(values.anyTexts(node));
  }
}
