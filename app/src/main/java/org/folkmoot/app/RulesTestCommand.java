package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.folkmoot.rules.RuleCoverage;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.evaluate.RuleTrial.Outcome;
import org.folkmoot.rules.load.RuleFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the tests that stand in files of rules. */
@Command(
    name = "test",
    description = "Runs the tests that stand in files of rules, and says what they leave out.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all tests pass",
      "2:the command line is wrong",
      "3:a test fails or a file is wrong (all others are done)",
      "4:a file cannot be read, or something unforeseen happened"
    })
final class RulesTestCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The rules, in YAML or JSON.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "One JSON object a test.")
  private boolean json;

  @Mixin private final Reporting reporting = new Reporting();

  RulesTestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    int code = ExitCode.DONE;
    Troubles troubles = new Troubles(terminal, reporting.isVerbose());
    for (Path file : files) {
      try {
        code = Math.max(code, test(file));
      } catch (RuleFileException e) {
        code = ExitCode.BAD_INPUT;
        Failure.sentence(e).lines().forEach(terminal::complain);
      } catch (IOException | RuntimeException e) {
        troubles.with(file.toString(), e);
      }
    }
    return troubles.orElse(code);
  }

  private int test(Path file) throws IOException {
    RuleSet rules = RuleSet.check(Inputs.readable(file.toString()), Host.UNDECLARED);
    List<Outcome> outcomes = rules.test();
    long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
    List<String> lines = new ArrayList<>();
    outcomes.forEach(outcome -> lines.addAll(json ? List.of(data(file, outcome)) : lines(outcome)));
    if (!json) {
      lines.addAll(RuleCoverage.of(rules.file(), outcomes).sentences());
      String counted = RulesLintCommand.counted(outcomes.size(), "test");
      lines.add(file + ": " + counted + ", " + failed + " failed");
    }
    RulesCommand.print(terminal, lines);
    return failed == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private static List<String> lines(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    String state = outcome.passed() ? "ok      " : "FAILED  ";
    lines.add(state + outcome.rule().id() + ": " + outcome.test().name());
    outcome.failures().forEach(failure -> lines.add("        " + failure));
    return lines;
  }

  private static String data(Path file, Outcome outcome) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file.toString());
    fields.put("rule", outcome.rule().id());
    fields.put("test", outcome.test().name());
    fields.put("passed", outcome.passed());
    fields.put("failures", outcome.failures());
    return RuleJson.of(() -> fields);
  }
}
