package org.folkmoot.rules.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.evidence.Cue;

/**
 * One part of a condition, and what it came to.
 *
 * @param what all, any, not, or a check as it is spelled in JSON
 * @param truth what it came to
 * @param actual what was found, for a check
 * @param cues the characters that speak for it
 * @param parts what it is made of, in the order of the file
 */
public record Step(String what, Truth truth, String actual, List<Cue> cues, List<Step> parts) {

  /** Copies the lists. */
  public Step {
    cues = List.copyOf(cues);
    parts = List.copyOf(parts);
  }

  /** The first check that keeps this from holding; empty where it holds. */
  public Optional<Step> firstFailing() {
    if (truth == Truth.TRUE) {
      return Optional.empty();
    }
    if (parts.isEmpty() || what.equals("not")) {
      return Optional.of(this);
    }
    return parts.stream()
        .filter(part -> part.truth != Truth.TRUE)
        .findFirst()
        .flatMap(Step::firstFailing);
  }

  /** This part and all below it, one line each, deeper ones behind more blanks. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    write("", lines);
    return lines;
  }

  private void write(String indent, List<String> lines) {
    String found = actual.isEmpty() ? "" : "  (found: " + actual + ")";
    lines.add(indent + truth.name().toLowerCase(Locale.ROOT) + "  " + what + found);
    parts.forEach(part -> part.write(indent + "  ", lines));
  }
}
