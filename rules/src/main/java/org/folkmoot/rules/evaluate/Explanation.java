package org.folkmoot.rules.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.rules.ast.UnknownCause;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule fired on a comment, or why not.
 *
 * @param rule its id
 * @param version what it means
 * @param truth whether its condition holds
 * @param causes why that is unknown
 * @param standing what became of the hit; null where there was none
 * @param root its condition, part by part
 */
public record Explanation(
    String rule,
    String version,
    Truth truth,
    Set<UnknownCause> causes,
    @Nullable Standing standing,
    Step root) {

  /** Copies the set, in a fixed order. */
  public Explanation {
    causes = Collections.unmodifiableSet(new TreeSet<>(causes));
  }

  /** One sentence: what decided. */
  public String sentence() {
    if (truth == Truth.TRUE) {
      String became = standing == null ? "" : ": " + standing.sentence();
      return "rule " + rule + " fires" + became;
    }
    String state = truth == Truth.FALSE ? "does not fire" : "is unknown";
    return "rule "
        + rule
        + " "
        + state
        + root.firstFailing()
            .map(step -> ": required " + required(step) + ", found " + found(step))
            .orElse("");
  }

  private static String required(Step step) {
    boolean not = step.what().equals("not");
    return not ? "not " + step.parts().get(0).what() : step.what();
  }

  private static String found(Step step) {
    return step.what().equals("not") ? step.parts().get(0).actual() : step.actual();
  }

  /** The sentence, then all parts. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(sentence()));
    root.lines().forEach(line -> lines.add("  " + line));
    return lines;
  }
}
