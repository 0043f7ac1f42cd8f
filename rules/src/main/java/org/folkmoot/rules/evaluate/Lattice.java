package org.folkmoot.rules.evaluate;

import java.util.Comparator;
import java.util.List;
import org.folkmoot.rules.ast.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * Puts what several rules say into one: by the set of them, so that their order cannot matter.
 * Exempt and shadowed hits are dropped before; of what is left a rule that allows drops what is
 * less weighty and turns what weighs the same into a case for a person; then the strictest stands.
 */
final class Lattice {

  private static final Comparator<Hit> BY_WEIGHT =
      Comparator.comparing(Hit::action)
          .thenComparing(Hit::severity)
          .reversed()
          .thenComparing(Hit::rule);

  /** The hits with their standing, and which of them decides. */
  record Outcome(List<Hit> hits, Disposition disposition, @Nullable Hit decisive) {}

  private Lattice() {}

  static Outcome of(List<Hit> hits) {
    Hit allow = strongest(hits, Disposition.ALLOW);
    List<Hit> standing = hits.stream().map(hit -> against(hit, allow)).toList();
    Hit decisive = decisive(standing, allow);
    return new Outcome(standing, decisive == null ? Disposition.NONE : decisive.action(), decisive);
  }

  private static @Nullable Hit strongest(List<Hit> hits, Disposition action) {
    return hits.stream()
        .filter(hit -> hit.acts() && hit.action() == action)
        .min(BY_WEIGHT)
        .orElse(null);
  }

  private static Hit against(Hit hit, @Nullable Hit allow) {
    if (allow == null || !hit.acts() || !hit.action().isStrict()) {
      return hit;
    }
    int weight = hit.severity().compareTo(allow.severity());
    if (weight < 0) {
      return hit.with(Disposition.NONE, Standing.OVERRIDDEN, allow.rule());
    }
    return weight == 0 ? hit.with(Disposition.QUEUE, Standing.ACTS, allow.rule()) : hit;
  }

  private static @Nullable Hit decisive(List<Hit> hits, @Nullable Hit allow) {
    Hit strict =
        hits.stream()
            .filter(hit -> hit.acts() && hit.action().isStrict())
            .min(BY_WEIGHT)
            .orElse(null);
    if (strict != null || allow != null) {
      return strict != null ? strict : allow;
    }
    return hits.stream()
        .filter(hit -> hit.acts() && hit.action() != Disposition.NONE)
        .min(BY_WEIGHT)
        .orElse(null);
  }
}
