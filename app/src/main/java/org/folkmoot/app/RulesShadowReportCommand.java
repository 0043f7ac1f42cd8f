package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.backtest.Decided;
import org.folkmoot.rules.backtest.ShadowReport;
import org.folkmoot.rules.check.Host;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what rules in shadow would have done. */
@Command(
    name = "shadow-report",
    description = "Says what rules in shadow would have done since a time, with samples.",
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
final class RulesShadowReportCommand implements Callable<Integer> {

  private static final int MOST_SAMPLES = 1_000;

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
      names = "--since",
      paramLabel = "TIME",
      description =
          "Report comments from this time on, such as 2026-03-01 or 2026-03-01T12:00:00Z.")
  private @Nullable String since;

  @Option(names = "--samples", paramLabel = "N", description = "Samples of each rule. Default: 5.")
  private int samples = 5;

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  @Mixin private final ModelChoice models = new ModelChoice();

  @Mixin private final Reporting reporting = new Reporting();

  RulesShadowReportCommand(Terminal terminal, Analyzer.Maker analyzers) {
    this.terminal = terminal;
    this.analyzers = analyzers;
  }

  @Override
  public Integer call() throws IOException {
    if (samples < 0 || samples > MOST_SAMPLES) {
      throw new ParameterException(
          spec.commandLine(), "--samples needs a number from 0 to " + MOST_SAMPLES);
    }
    RuleSet loaded = RuleSet.check(Inputs.readable(rules.toString()), Host.UNDECLARED);
    ShadowReport report = new ShadowReport(loaded, time(), samples);
    int code =
        new PastInput(terminal, reporting, analyzers)
            .read(past, List.of(loaded), models.chosen(spec.commandLine()), judge(report));
    RulesCommand.print(terminal, json ? List.of(report.json()) : report.lines());
    return code;
  }

  private static PastInput.Judge judge(ShadowReport report) {
    return new PastInput.Judge() {
      @Override
      public void take(Decided comment) {
        report.take(comment.item());
      }

      @Override
      public void forget(String comment) {
        report.forget(comment);
      }
    };
  }

  /** A time, or the begin of a day in UTC. */
  private @Nullable Instant time() {
    if (since == null) {
      return null;
    }
    try {
      return since.contains("T")
          ? Instant.parse(since)
          : LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--since needs a time such as 2026-03-01 or 2026-03-01T12:00:00Z, found " + since,
          e);
    }
  }
}
