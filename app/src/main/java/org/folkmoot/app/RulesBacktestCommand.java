package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.backtest.Backtest;
import org.folkmoot.rules.backtest.BacktestReport;
import org.folkmoot.rules.backtest.Decided;
import org.folkmoot.rules.check.Host;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what rules would have done on past comments. */
@Command(
    name = "backtest",
    description = "Says what rules would have done on past comments, and how often that was right.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading = PastInput.FORM,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong",
      "3:the rules are wrong, or lines of the past are (all others are done)",
      "4:a file cannot be read or written, or something unforeseen happened"
    })
final class RulesBacktestCommand implements Callable<Integer> {

  private static final int MOST_NEAR = 1_000;
  private static final int SLOWEST = 3;

  private final Terminal terminal;
  private final Analyzer.Maker analyzers;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "RULES", description = "The rules, in YAML or JSON.")
  private Path rules = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "PAST",
      description = "Past comments; - for standard input.")
  private String past = "";

  @Option(
      names = "--active",
      paramLabel = "RULES",
      description = "The rules now in force: says what is new against them, and what is lost.")
  private @Nullable Path active;

  @Option(
      names = "--near",
      paramLabel = "N",
      description =
          "Name N comments of each rule that may be false positives, and N that may be misses.")
  private int near;

  @Option(names = "--json", description = "One JSON object, without times.")
  private boolean json;

  @Mixin private final ModelChoice models = new ModelChoice();

  @Mixin private final Reporting reporting = new Reporting();

  RulesBacktestCommand(Terminal terminal, Analyzer.Maker analyzers) {
    this.terminal = terminal;
    this.analyzers = analyzers;
  }

  @Override
  public Integer call() throws IOException {
    if (near < 0 || near > MOST_NEAR) {
      throw new ParameterException(
          spec.commandLine(), "--near needs a number from 0 to " + MOST_NEAR);
    }
    RuleSet tried = RuleSet.check(Inputs.readable(rules.toString()), Host.UNDECLARED);
    RuleSet now =
        active == null ? null : RuleSet.check(Inputs.readable(active.toString()), Host.UNDECLARED);
    Backtest backtest = new Backtest(tried, now, near);
    int code =
        new PastInput(terminal, reporting, analyzers)
            .read(
                past,
                now == null ? List.of(tried) : List.of(tried, now),
                models.chosen(spec.commandLine()),
                judge(backtest));
    RulesCommand.print(terminal, lines(backtest));
    return code;
  }

  private static PastInput.Judge judge(Backtest backtest) {
    return new PastInput.Judge() {
      @Override
      public void take(Decided comment) {
        backtest.take(comment);
      }

      @Override
      public void forget(String comment) {
        backtest.forget(comment);
      }
    };
  }

  private List<String> lines(Backtest backtest) {
    BacktestReport report = backtest.report();
    if (json) {
      return List.of(report.json());
    }
    List<String> lines = new ArrayList<>(report.lines());
    List<String> slowest = backtest.slowest(SLOWEST);
    if (!slowest.isEmpty()) {
      lines.add("");
      lines.add("Slowest, each rule alone on a sample: " + String.join(", ", slowest) + ".");
    }
    return lines;
  }
}
