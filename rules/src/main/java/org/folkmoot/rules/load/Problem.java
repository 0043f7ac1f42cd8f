package org.folkmoot.rules.load;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong, or doubtful, in a file of rules.
 *
 * @param source the file's name
 * @param mark where
 * @param rule the id of the rule, where it is in one
 * @param expected what was expected
 * @param found what was found instead
 * @param hint what may help, or null
 * @param isError whether the file is refused for it; else it is a warning
 */
public record Problem(
    String source,
    Mark mark,
    @Nullable String rule,
    String expected,
    String found,
    @Nullable String hint,
    boolean isError) {

  /** One line for a person. */
  public String sentence() {
    String place = mark.line() == 0 ? source : source + ":" + mark.line() + ":" + mark.column();
    return place
        + ": "
        + (isError ? "" : "warning: ")
        + (rule == null ? "" : rule + ": ")
        + "expected "
        + expected
        + ", found "
        + found
        + (hint == null ? "" : "; " + hint);
  }
}
