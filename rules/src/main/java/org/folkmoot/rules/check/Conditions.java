package org.folkmoot.rules.check;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.rules.ast.All;
import org.folkmoot.rules.ast.Any;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.Not;

/** Walks through conditions. As deep as they are nested. */
public final class Conditions {

  private Conditions() {}

  /** Every part of {@code condition}, itself first, in the order of the file. */
  public static List<Condition> parts(Condition condition) {
    List<Condition> parts = new ArrayList<>();
    collect(condition, parts);
    return parts;
  }

  /** The single checks of {@code condition}, in the order of the file. */
  public static List<Check> checks(Condition condition) {
    return parts(condition).stream()
        .filter(Check.class::isInstance)
        .map(Check.class::cast)
        .toList();
  }

  private static void collect(Condition condition, List<Condition> parts) {
    parts.add(condition);
    if (condition instanceof All all) {
      all.of().forEach(part -> collect(part, parts));
    } else if (condition instanceof Any any) {
      any.of().forEach(part -> collect(part, parts));
    } else if (condition instanceof Not not) {
      collect(not.of(), parts);
    }
  }
}
