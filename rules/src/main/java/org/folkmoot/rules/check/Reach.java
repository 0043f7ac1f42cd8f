package org.folkmoot.rules.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.rules.ast.All;
import org.folkmoot.rules.ast.Any;
import org.folkmoot.rules.ast.BoilerplateCheck;
import org.folkmoot.rules.ast.BucketCheck;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.Comparison;
import org.folkmoot.rules.ast.Comparison.Unit;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.FactTest;
import org.folkmoot.rules.ast.LinkCountCheck;
import org.folkmoot.rules.ast.Not;
import org.folkmoot.rules.ast.TextMeasureCheck;
import org.jspecify.annotations.Nullable;

/**
 * Tells conditions that can never hold: a number beyond its range, two comparisons of one number
 * that exclude each other, or something that must be and must not be. Says too little rather than
 * too much.
 */
final class Reach {

  private static final double DAY_HOURS = 23;

  private Reach() {}

  /** Why {@code condition} can never hold; null where it may. */
  static @Nullable String why(Condition condition) {
    if (condition instanceof All all) {
      return whyAll(all);
    }
    if (condition instanceof Any any) {
      List<String> reasons = any.of().stream().map(Reach::why).filter(Objects::nonNull).toList();
      return reasons.size() == any.of().size() ? reasons.get(0) : null;
    }
    return condition instanceof Check check ? whyCheck(check) : null;
  }

  private static @Nullable String whyAll(All all) {
    Map<String, List<Comparison>> compared = new LinkedHashMap<>();
    for (Condition part : all.of()) {
      String reason = why(part);
      if (reason != null) {
        return reason;
      }
      if (part instanceof Not not && all.of().contains(not.of())) {
        return "what must hold and must not hold";
      }
      numbers(part)
          .forEach((name, is) -> compared.computeIfAbsent(name, n -> new ArrayList<>()).add(is));
    }
    for (Map.Entry<String, List<Comparison>> one : compared.entrySet()) {
      if (exclude(one.getValue())) {
        return "comparisons of " + one.getKey() + " that exclude each other";
      }
    }
    return null;
  }

  private static @Nullable String whyCheck(Check check) {
    for (Map.Entry<String, Comparison> one : numbers(check).entrySet()) {
      double most = most(one.getKey(), one.getValue());
      Comparison is = one.getValue();
      double bound = is.value().doubleValue();
      boolean reached =
          switch (is.operator()) {
            case LESS -> bound > 0;
            case AT_MOST, NOT_EQUAL -> true;
            case EQUAL, AT_LEAST -> bound <= most;
            case GREATER -> bound < most;
          };
      if (!reached) {
        return one.getKey() + " " + is.spelled() + ", which no number is";
      }
    }
    return check instanceof BucketCheck bucket && bucket.percent().asDouble() == 0
        ? "a bucket of nobody"
        : null;
  }

  private static double most(String name, Comparison is) {
    if (name.equals("comment.hour")) {
      return DAY_HOURS;
    }
    return is.unit() == Unit.SHARE ? 1 : Double.POSITIVE_INFINITY;
  }

  /** The plain numbers that a check compares, by name. */
  private static Map<String, Comparison> numbers(Condition condition) {
    if (condition instanceof FactCheck fact && fact.test() instanceof FactTest.Compared compared) {
      return Map.of(fact.fact(), compared.comparison());
    }
    if (condition instanceof TextMeasureCheck measure) {
      return Map.of(measure.name(), measure.is());
    }
    if (condition instanceof LinkCountCheck links) {
      return Map.of(links.name(), links.is());
    }
    return condition instanceof BoilerplateCheck site
        ? Map.of(site.name(), site.coverage())
        : Map.of();
  }

  /**
   * Whether no number meets them all: tried at and around each bound, where alone it can change.
   */
  private static boolean exclude(List<Comparison> all) {
    List<Double> candidates = new ArrayList<>(List.of(0.0));
    for (Comparison one : all) {
      double bound = one.value().doubleValue();
      candidates.addAll(List.of(bound, bound - 1e-6, bound + 1e-6, bound + 1));
    }
    candidates.addAll(between(all));
    return candidates.stream().noneMatch(n -> all.stream().allMatch(one -> one.holds(n)));
  }

  private static List<Double> between(List<Comparison> all) {
    List<Double> bounds = all.stream().map(one -> one.value().doubleValue()).sorted().toList();
    List<Double> middles = new ArrayList<>();
    for (int i = 1; i < bounds.size(); i++) {
      middles.add((bounds.get(i - 1) + bounds.get(i)) / 2);
    }
    return middles;
  }
}
