package org.folkmoot.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.thread.Limit;
import org.jspecify.annotations.Nullable;

/** What becomes of faults in the content of an input: an error, or a repair that is reported. */
final class Faults {

  private final String source;
  private final boolean lenient;
  private final List<Limit> limits = new ArrayList<>();
  private final Set<String> noted = new HashSet<>();

  Faults(String source, boolean lenient) {
    this.source = source;
    this.lenient = lenient;
  }

  String source() {
    return source;
  }

  boolean lenient() {
    return lenient;
  }

  List<Limit> limits() {
    return limits;
  }

  /** Fails, or where faults are repaired, notes what {@code repair} was made. */
  void fault(At at, String expected, String found, String repair, @Nullable String comment) {
    InputException error = error(at, expected, found);
    if (!lenient) {
      throw error;
    }
    note(String.valueOf(error.getMessage()), repair, comment);
  }

  /** Reports something that is no fault. */
  void note(String what, String cut, @Nullable String comment) {
    limits.add(new Limit(what, cut, comment, null));
  }

  /** Reports something of the input as a whole, and that only once. */
  void noteOnce(String what, String cut) {
    if (noted.add(what)) {
      note(what, cut, null);
    }
  }

  InputException error(At at, String expected, String found) {
    return new InputException(source, at.line(), at.column(), expected, found);
  }
}
