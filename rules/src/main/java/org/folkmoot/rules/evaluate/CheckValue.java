package org.folkmoot.rules.evaluate;

import java.util.List;
import org.folkmoot.evidence.Cue;
import org.folkmoot.rules.ast.UnknownCause;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to.
 *
 * @param truth whether it holds
 * @param cause why that is unknown; null where it is known
 * @param actual what was found, in words for a moderator
 * @param cues the characters that speak for it
 */
record CheckValue(Truth truth, @Nullable UnknownCause cause, String actual, List<Cue> cues) {

  static CheckValue of(boolean holds, String actual) {
    return new CheckValue(Truth.of(holds), null, actual, List.of());
  }

  static CheckValue of(boolean holds, String actual, List<Cue> cues) {
    return new CheckValue(Truth.of(holds), null, actual, List.copyOf(cues));
  }

  static CheckValue unknown(UnknownCause cause, String actual) {
    return new CheckValue(Truth.UNKNOWN, cause, actual, List.of());
  }
}
