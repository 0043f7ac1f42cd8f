package org.folkmoot.semantics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an argument is accepted, in some extension or in all.
 *
 * @param accepted yes or no
 * @param certificate an extension that shows it: one with the argument where it is in some, one
 *     without it where it is not in all; null where nothing short shows it
 * @param vacuous whether it is in all extensions only because there is none
 */
public record Acceptance(boolean accepted, @Nullable List<Integer> certificate, boolean vacuous) {

  /** Copies the list. */
  public Acceptance {
    certificate = certificate == null ? null : List.copyOf(certificate);
  }
}
