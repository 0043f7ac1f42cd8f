package org.folkmoot.rules.automod;

import java.util.ArrayList;
import java.util.List;

/** Collects in what one translated rule differs. Not thread-safe. */
final class RuleNotes {

  /** A part that differs. */
  record Difference(int line, String what, String why, boolean isLost) {}

  private final List<Difference> differences = new ArrayList<>();

  /** It means nearly the same. */
  void differs(Field field, String why) {
    differences.add(new Difference(field.line(), field.key(), why, false));
  }

  void differs(int line, String what, String why) {
    differences.add(new Difference(line, what, why, false));
  }

  /** It is left out, and the rule means the same without it but for that. */
  void lost(Field field, String why) {
    differences.add(new Difference(field.line(), field.key(), why, true));
  }

  List<Difference> differences() {
    return differences;
  }
}
