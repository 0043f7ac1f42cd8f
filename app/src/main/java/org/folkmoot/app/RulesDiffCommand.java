package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.backtest.Decided;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.diff.Outcomes;
import org.folkmoot.rules.diff.RuleDiff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two files of rules. */
@Command(
    name = "diff",
    description =
        "Says what means something else in NEW than in OLD, and which past comments come to something else.",
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
final class RulesDiffCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  private final Terminal terminal;
  private final Analyzer.Maker analyzers;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "OLD", description = "The rules before.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The rules after.")
  private Path after = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "PAST",
      description = "Also say which of these past comments come to something else.")
  private @Nullable String past;

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  @Mixin private final ModelChoice models = new ModelChoice();

  @Mixin private final Reporting reporting = new Reporting();

  RulesDiffCommand(Terminal terminal, Analyzer.Maker analyzers) {
    this.terminal = terminal;
    this.analyzers = analyzers;
  }

  @Override
  public Integer call() throws IOException {
    RuleSet old = RuleSet.check(Inputs.readable(before.toString()), Host.UNDECLARED);
    RuleSet now = RuleSet.check(Inputs.readable(after.toString()), Host.UNDECLARED);
    RuleDiff diff = RuleDiff.of(old, now);
    if (past == null) {
      RulesCommand.print(terminal, json ? List.of(RuleJson.of(diff)) : diff.lines());
      return ExitCode.DONE;
    }
    Outcomes outcomes = new Outcomes(old, now);
    int code =
        new PastInput(terminal, reporting, analyzers)
            .read(past, List.of(old, now), models.chosen(spec.commandLine()), judge(outcomes));
    RulesCommand.print(terminal, json ? List.of(data(diff, outcomes)) : lines(diff, outcomes));
    return code;
  }

  private static PastInput.Judge judge(Outcomes outcomes) {
    return new PastInput.Judge() {
      @Override
      public void take(Decided comment) {
        outcomes.take(comment.item());
      }

      @Override
      public void forget(String comment) {
        outcomes.forget(comment);
      }
    };
  }

  private static List<String> lines(RuleDiff diff, Outcomes outcomes) {
    List<String> lines = new ArrayList<>(diff.lines());
    lines.add("");
    lines.addAll(outcomes.lines(SHOWN));
    return lines;
  }

  private static String data(RuleDiff diff, Outcomes outcomes) {
    Map<String, Object> fields = new LinkedHashMap<>(diff.spelled());
    fields.put("comments", outcomes.comments());
    fields.put("differ", outcomes.differ());
    fields.put("outcomes", outcomes.changed().stream().map(Outcomes.Outcome::spelled).toList());
    return RuleJson.of(() -> fields);
  }
}
