package org.folkmoot.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.rules.load.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Works with files of rules: it has commands, and does nothing without one. */
@Command(
    name = "rules",
    description = "Checks, tests, tries and explains files of rules.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine line(Terminal terminal, Analyzer.Maker analyzers) {
    CommandLine line = new CommandLine(new RulesCommand());
    line.addSubcommand(new RulesLintCommand(terminal));
    line.addSubcommand(new RulesTestCommand(terminal));
    line.addSubcommand(new RulesExplainCommand(terminal, analyzers));
    line.addSubcommand(new RulesBacktestCommand(terminal, analyzers));
    line.addSubcommand(new RulesDiffCommand(terminal, analyzers));
    line.addSubcommand(new RulesShadowReportCommand(terminal, analyzers));
    line.addSubcommand(new RulesImportAutomodCommand(terminal));
    return line;
  }

  /** Writes lines as results. */
  static void print(Terminal terminal, List<String> lines) throws IOException {
    for (String line : lines) {
      terminal.results().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    terminal.results().flush();
  }

  static List<String> sentences(List<Problem> problems) {
    return problems.stream().map(Problem::sentence).toList();
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is needed, such as: folkmoot rules lint FILE");
  }
}
