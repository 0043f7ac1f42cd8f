package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.evaluate.Figures.Decided;
import org.folkmoot.rules.load.Problem;
import org.folkmoot.rules.load.RuleFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong or doubtful in files of rules. */
@Command(
    name = "lint",
    description = "Says what is wrong or doubtful in files of rules, each problem at its place.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; there may be warnings",
      "2:the command line is wrong",
      "3:a file is wrong (all others are done)",
      "4:a file cannot be read, or something unforeseen happened"
    })
final class RulesLintCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The rules, in YAML or JSON.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "One JSON object a file.")
  private boolean json;

  @Mixin private final Reporting reporting = new Reporting();

  RulesLintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    int code = ExitCode.DONE;
    Troubles troubles = new Troubles(terminal, reporting.isVerbose());
    for (Path file : files) {
      try {
        code = Math.max(code, lint(file));
      } catch (IOException | RuntimeException e) {
        troubles.with(file.toString(), e);
      }
    }
    return troubles.orElse(code);
  }

  private int lint(Path file) throws IOException {
    try {
      RuleSet rules = RuleSet.check(Inputs.readable(file.toString()), Host.UNDECLARED);
      print(file, rules.lint(), rules.file().rules());
      return ExitCode.DONE;
    } catch (RuleFileException e) {
      print(file, e.problems(), List.of());
      return ExitCode.BAD_INPUT;
    }
  }

  private void print(Path file, List<Problem> problems, List<Rule> rules) throws IOException {
    List<String> lines = new ArrayList<>();
    if (json) {
      lines.add(data(file, problems, rules));
    } else {
      lines.addAll(RulesCommand.sentences(problems));
      rules.forEach(rule -> lines.addAll(gate(file, rule)));
      lines.add(summary(file, problems, rules));
    }
    RulesCommand.print(terminal, lines);
  }

  /** A rule that is to act by itself, and what its gate asks for where nothing is decided yet. */
  private static List<String> gate(Path file, Rule rule) {
    if (rule.mode() != Mode.AUTO) {
      return List.of();
    }
    int needed = new Decided(0, 0).stillNeeded(rule.gate());
    String rest = needed < 0 ? "no number of" : String.valueOf(needed);
    return List.of(
        file
            + ": "
            + rule.id()
            + ": acts by itself after "
            + rest
            + " decided hits without an error; until then a person decides");
  }

  private static String summary(Path file, List<Problem> problems, List<Rule> rules) {
    long errors = problems.stream().filter(Problem::isError).count();
    String counted = rules.isEmpty() ? "" : counted(rules.size(), "rule") + ", ";
    return file
        + ": "
        + counted
        + counted(errors, "error")
        + ", "
        + counted(problems.size() - errors, "warning");
  }

  static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String data(Path file, List<Problem> problems, List<Rule> rules) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file.toString());
    fields.put("rules", rules.size());
    fields.put("problems", problems.stream().map(RulesLintCommand::data).toList());
    return RuleJson.of(() -> fields);
  }

  private static Map<String, Object> data(Problem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("line", problem.mark().line());
    fields.put("column", problem.mark().column());
    fields.put("level", problem.isError() ? "error" : "warning");
    put(fields, "rule", problem.rule());
    fields.put("expected", problem.expected());
    fields.put("found", problem.found());
    put(fields, "hint", problem.hint());
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
