package org.folkmoot.rules.load;

import java.util.List;
import java.util.stream.Collectors;

/** A file of rules that is refused. The message names every problem, one line each. */
public final class RuleFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // of values that can be
  private final transient List<Problem> problems;

  /** A file with these problems. */
  public RuleFileException(List<Problem> problems) {
    super(
        problems.stream()
            .filter(Problem::isError)
            .map(Problem::sentence)
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, warnings included, by place. */
  public List<Problem> problems() {
    return problems;
  }
}
