package org.folkmoot.rules.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.rules.ast.Comparison;
import org.folkmoot.rules.ast.Comparison.Unit;
import org.folkmoot.rules.ast.Operator;
import org.folkmoot.rules.ast.Share;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values. Where one is wrong it says so and gives a harmless value instead, so that
 * all problems of a file are found at once; what it gives is used only where nothing was wrong.
 */
final class Values {

  private static final Comparison NO_COMPARISON = Comparison.of(Operator.EQUAL, 0);

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  Node.Mapping map(Node node) {
    if (node instanceof Node.Mapping map) {
      return map;
    }
    problems.error(node.mark(), "a map", node.kind());
    return new Node.Mapping(node.mark(), List.of());
  }

  List<Node> list(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.elements();
    }
    problems.error(node.mark(), "a list", node.kind());
    return List.of();
  }

  /** A text that is not empty. */
  String text(Node node) {
    if (node instanceof Node.Scalar scalar) {
      if (scalar.value().isEmpty()) {
        problems.error(node.mark(), "a text", "nothing");
      }
      return scalar.value();
    }
    problems.error(node.mark(), "a text", node.kind(), "quote it");
    return "";
  }

  /** One text, or a list of at least one. */
  List<String> texts(Node node) {
    if (!(node instanceof Node.Sequence sequence)) {
      return List.of(text(node));
    }
    if (sequence.elements().isEmpty()) {
      problems.error(node.mark(), "at least one text", "an empty list");
    }
    return sequence.elements().stream().map(this::text).toList();
  }

  /** A list of texts, or one, or none. */
  List<String> anyTexts(Node node) {
    return node instanceof Node.Sequence list && list.elements().isEmpty()
        ? List.of()
        : texts(node);
  }

  /** A name: letters, digits, {@code . _ -}. */
  String name(Node node) {
    String name = text(node);
    boolean good = name.length() <= 100;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      good &= Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
    if (!good) {
      problems.error(node.mark(), "letters, digits, . _ or -, 100 at most", node.kind());
    }
    return name;
  }

  boolean bool(Node node) {
    String value = node instanceof Node.Scalar scalar && scalar.isPlain() ? scalar.value() : "";
    if (!value.equals("true") && !value.equals("false")) {
      problems.error(node.mark(), "true or false", node.kind(), boolHint(value));
    }
    return value.equals("true");
  }

  private static @Nullable String boolHint(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "on", "y", "true" -> "did you mean true?";
      case "no", "off", "n", "false" -> "did you mean false?";
      default -> null;
    };
  }

  int count(Node node) {
    String value = node instanceof Node.Scalar scalar ? scalar.value() : "";
    if (value.isEmpty()
        || value.length() > 9
        || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      problems.error(node.mark(), "a whole number", node.kind());
      return 1;
    }
    return Integer.parseInt(value);
  }

  /** One of the words of an enumeration, or of the words of {@code spelled}. */
  <E extends Enum<E>> E word(Node node, E[] words, Function<E, String> spelled) {
    String value = node instanceof Node.Scalar scalar ? scalar.value() : "";
    for (E word : words) {
      if (spelled.apply(word).equals(value)) {
        return word;
      }
    }
    List<String> allowed = Arrays.stream(words).map(spelled).toList();
    problems.error(node.mark(), oneOf(allowed), node.kind(), Nearest.hint(value, allowed));
    return words[0];
  }

  static String oneOf(List<String> allowed) {
    return allowed.size() == 1 ? allowed.get(0) : "one of " + String.join(", ", allowed);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  Duration duration(Node node) {
    String value = node instanceof Node.Scalar scalar ? scalar.value() : "";
    return Quantities.time(value)
        .map(seconds -> Duration.ofSeconds(seconds.longValue()))
        .orElseGet(
            () -> {
              problems.error(node.mark(), "a time such as 30m, 12h, 7d or 2w", node.kind());
              return Duration.ofSeconds(1);
            });
  }

  Share share(Node node) {
    String value = node instanceof Node.Scalar scalar ? scalar.value() : "";
    Optional<BigDecimal> share = Quantities.share(value);
    if (share.isEmpty() || share.get().compareTo(BigDecimal.ONE) > 0) {
      problems.error(node.mark(), "a share such as 5% or 0.05, 1 at most", node.kind());
      return Share.of("0");
    }
    return new Share(share.get());
  }

  Comparison things(Node node) {
    return comparison(node, Unit.NUMBER);
  }

  Comparison shares(Node node) {
    return comparison(node, Unit.SHARE);
  }

  Comparison times(Node node) {
    return comparison(node, Unit.TIME);
  }

  Comparison comparison(Node node, Unit unit) {
    String value = node instanceof Node.Scalar scalar ? scalar.value().strip() : "";
    Operator operator = operator(value);
    String number = operator == null ? value : value.substring(operator.sign().length()).strip();
    Optional<BigDecimal> read = Quantities.of(number, unit);
    if (operator == null || read.isEmpty()) {
      String hint = read.isPresent() ? "did you mean \">= " + number + "\"?" : null;
      problems.error(node.mark(), "a comparison such as " + example(unit), node.kind(), hint);
      return NO_COMPARISON;
    }
    return new Comparison(operator, read.get(), unit);
  }

  private static String example(Unit unit) {
    return switch (unit) {
      case NUMBER -> "\">= 3\"";
      case SHARE -> "\">= 0.6\" or \">= 60%\"";
      case TIME -> "\"< 7d\" (units s m h d w)";
    };
  }

  static @Nullable Operator operator(String value) {
    Operator best = null;
    for (Operator operator : Operator.values()) {
      boolean longer = best == null || operator.sign().length() > best.sign().length();
      if (value.startsWith(operator.sign()) && longer) {
        best = operator;
      }
    }
    return best;
  }

  LocalDate date(Node node) {
    return parsed(node, "a day such as 2027-01-31", LocalDate::parse, LocalDate.EPOCH);
  }

  Instant instant(Node node) {
    return parsed(node, "a time such as 2026-01-31T12:00:00Z", Instant::parse, Instant.EPOCH);
  }

  private <T> T parsed(Node node, String expected, Function<String, T> parser, T otherwise) {
    try {
      return parser.apply(node instanceof Node.Scalar scalar ? scalar.value() : "");
    } catch (DateTimeException e) {
      problems.error(node.mark(), expected, node.kind());
      return otherwise;
    }
  }

  BigDecimal number(Node node) {
    Optional<BigDecimal> number =
        Quantities.of(node instanceof Node.Scalar scalar ? scalar.value() : "", Unit.SHARE);
    if (number.isEmpty()) {
      problems.error(node.mark(), "a number", node.kind());
    }
    return number.orElse(BigDecimal.ZERO);
  }
}
