package org.folkmoot.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Decision;
import org.folkmoot.flag.CopypastaAlleged;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.Severity;
import org.folkmoot.thread.Comment;

/**
 * Decides by the severity of a comment's flags alone: each severity has its action, and the
 * strictest wins. That another comment calls this one copypasta is an allegation and not a finding;
 * it never leads to more than {@link Action#QUEUE}, whatever its severity.
 *
 * <p>The rule named in a decision is {@code no-flag}, {@code severity-info}, {@code
 * severity-review}, {@code severity-high} or {@code allegation}. Linear in comments and flags.
 * Immutable and thread-safe.
 *
 * @param info for what is worth knowing
 * @param review for what a person should look at
 * @param high for what a person should look at first
 */
public record SeverityPolicy(Action info, Action review, Action high) implements Policy {

  /** Checks that a higher severity never has a milder action. */
  public SeverityPolicy {
    if (info.compareTo(review) > 0 || review.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "actions info=%s, review=%s, high=%s must not grow milder"
              .formatted(info.id(), review.id(), high.id()));
    }
  }

  /** Allows what is worth knowing, queues what wants review, holds what is high. */
  public static SeverityPolicy create() {
    return new SeverityPolicy(Action.ALLOW, Action.QUEUE, Action.HOLD);
  }

  @Override
  public List<Decision> decide(Analysis analysis) {
    Map<String, List<Flag>> flags = byComment(analysis.flags());
    return analysis.thread().comments().stream()
        .map(comment -> decide(comment, flags.getOrDefault(comment.id(), List.of())))
        .toList();
  }

  /** What one flag alone would lead to. */
  public Action action(Flag flag) {
    Action action = usual(flag.severity());
    return isAllegation(flag) ? action.atMost(Action.QUEUE) : action;
  }

  private Action usual(Severity severity) {
    return switch (severity) {
      case INFO -> info;
      case REVIEW -> review;
      case HIGH -> high;
    };
  }

  /** The decision on one comment with these flags, all of them its own. */
  public Decision decide(Comment comment, List<Flag> flags) {
    List<Flag> ordered = new ArrayList<>(flags);
    ordered.sort(weightiestFirst());
    if (ordered.isEmpty()) {
      return new Decision(comment.id(), Action.ALLOW.id(), "no-flag", Reason.NOTHING_FOUND);
    }
    Flag decisive = ordered.get(0);
    Action action = action(decisive);
    return new Decision(
        comment.id(), action.id(), rule(decisive), Reason.of(action, ordered, comment.text()));
  }

  /** Findings stand before allegations where both lead to the same; the rest as it was found. */
  private Comparator<Flag> weightiestFirst() {
    return Comparator.<Flag, Action>comparing(this::action, Comparator.reverseOrder())
        .thenComparing(SeverityPolicy::isAllegation)
        .thenComparing(Flag::severity, Comparator.reverseOrder());
  }

  private static String rule(Flag flag) {
    return isAllegation(flag) ? "allegation" : "severity-" + Reason.word(flag.severity());
  }

  static boolean isAllegation(Flag flag) {
    return flag instanceof CopypastaAlleged;
  }

  private static Map<String, List<Flag>> byComment(List<Flag> flags) {
    Map<String, List<Flag>> grouped = new HashMap<>();
    for (Flag flag : flags) {
      grouped.computeIfAbsent(flag.comment(), id -> new ArrayList<>()).add(flag);
    }
    return grouped;
  }
}
