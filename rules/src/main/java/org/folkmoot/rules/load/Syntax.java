package org.folkmoot.rules.load;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says of text that is no YAML what to do about it. */
final class Syntax {

  private static final String QUOTE =
      "put the value in quotes: a value must not begin with > | * & ! @ # % ` [ {, nor hold \": \"";

  private final String text;
  private final Problems problems;

  Syntax(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  void explain(YamlEngineException e) {
    Optional<org.snakeyaml.engine.v2.exceptions.Mark> at =
        e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    Mark mark = at.map(m -> new Mark(m.getLine() + 1, m.getColumn() + 1)).orElse(new Mark(1, 1));
    String line = line(mark.line());
    String what =
        e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
    problems.error(mark, "YAML or JSON", what(String.valueOf(what), line), hint(line));
  }

  private static String what(String problem, String line) {
    String first = problem.lines().findFirst().orElse("").replace("found character", "character");
    return Problems.quoted(line.strip()) + " (" + first + ")";
  }

  private String line(int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }

  private static String hint(String line) {
    if (line.stripLeading().length() < line.length()
        && line.substring(0, indent(line)).indexOf('\t') >= 0) {
      return "indent with blanks, not with tabs";
    }
    if (line.indexOf('"') >= 0 && line.indexOf('\\') >= 0) {
      return "in double quotes a backslash begins an escape; use single quotes or a block";
    }
    return QUOTE;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
