package org.folkmoot.rules.evaluate;

import java.util.List;
import org.folkmoot.rules.ast.Comparison;
import org.folkmoot.rules.ast.Exemption;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.FactTest;
import org.jspecify.annotations.Nullable;

/** Tells for whom a rule does not act. What the host does not say exempts nobody. */
final class Exemptions {

  private Exemptions() {}

  static boolean hold(Exemption exempt, Item item) {
    return names(exempt.authors(), item.comment().author())
        || names(exempt.threads(), item.thread())
        || fact("author.role", exempt.roles(), item)
        || fact("thread.source", exempt.sources(), item)
        || trusted(exempt.trust(), item);
  }

  private static boolean names(List<String> names, @Nullable String name) {
    return name != null && names.contains(name);
  }

  private static boolean fact(String fact, List<String> words, Item item) {
    return !words.isEmpty()
        && FactFinder.check(new FactCheck(fact, new FactTest.OneOf(words)), item).truth()
            == Truth.TRUE;
  }

  private static boolean trusted(@Nullable Comparison trust, Item item) {
    return trust != null
        && FactFinder.check(new FactCheck("author.trust", new FactTest.Compared(trust)), item)
                .truth()
            == Truth.TRUE;
  }
}
