package org.folkmoot.rules.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.UnknownCause;
import org.jspecify.annotations.Nullable;

/**
 * What rules say of a comment. Decided, never done: the host does it.
 *
 * @param comment the comment
 * @param disposition what becomes of it
 * @param decidedBy the rule that says so; null where none does or a person decided
 * @param hits every rule that fired, by id, also those without effect
 * @param effects what else is to be done, in a fixed order, each once
 * @param unknown by rule the causes for which it is not known whether it fires
 * @param tripped rules that fell back to the queue by this comment
 * @param byHuman whether a person's decision stands
 */
public record Verdict(
    String comment,
    Disposition disposition,
    @Nullable String decidedBy,
    List<Hit> hits,
    List<Effect> effects,
    Map<String, Set<UnknownCause>> unknown,
    List<String> tripped,
    boolean byHuman) {

  /** Copies lists and map, keeping their order. */
  public Verdict {
    hits = List.copyOf(hits);
    effects = List.copyOf(effects);
    unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    tripped = List.copyOf(tripped);
  }

  /** The hit that decided. */
  public Optional<Hit> decisive() {
    return hits.stream().filter(hit -> hit.rule().equals(decidedBy)).findFirst();
  }
}
