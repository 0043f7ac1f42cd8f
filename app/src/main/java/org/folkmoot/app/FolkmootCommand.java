package org.folkmoot.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Role;
import org.folkmoot.bench.accuracy.Weights;
import org.folkmoot.flag.Severity;
import org.folkmoot.read.form.InputForm;
import org.folkmoot.rules.load.RuleFileException;
import org.folkmoot.semantics.DungSemantics;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program: it has commands, and does nothing without one. */
@Command(
    name = "folkmoot",
    description =
        "Reads reader comment threads and builds the argument graph of supports and rebuttals.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND")
final class FolkmootCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command line, ready to be executed. */
  static CommandLine line(Terminal terminal, Analyzer.Maker analyzers) {
    CommandLine line = new CommandLine(new FolkmootCommand());
    line.addSubcommand(new AnalyzeCommand(terminal, analyzers));
    line.addSubcommand(new ExplainCommand(terminal, analyzers));
    line.addSubcommand(new QueryCommand(terminal, analyzers));
    line.addSubcommand(new ScreenCommand(terminal));
    line.addSubcommand(new CompareCommand(terminal));
    line.addSubcommand(new ConvertCommand(terminal));
    line.addSubcommand(new SolveCommand(terminal));
    line.addSubcommand(RulesCommand.line(terminal, analyzers));
    line.addSubcommand(new EvaluateCommand(terminal));
    line.addSubcommand(new TrainCommand(terminal));
    line.setExpandAtFiles(false);
    line.setOut(
        new PrintWriter(new OutputStreamWriter(terminal.results(), StandardCharsets.UTF_8), true));
    line.setErr(terminal.messages());
    boolean coloured = terminal.colours(ColourMode.AUTO);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.max(60, Math.min(100, terminal.columns())));
    line.registerConverter(InputForm.class, text -> choice(text, inputForms()));
    line.registerConverter(OutputFormat.class, text -> choice(text, byName(OutputFormat.values())));
    line.registerConverter(ColourMode.class, text -> choice(text, byName(ColourMode.values())));
    line.registerConverter(SourceForm.class, text -> choice(text, byName(SourceForm.values())));
    line.registerConverter(
        DungSemantics.class, text -> choice(text, byName(DungSemantics.values())));
    line.registerConverter(
        SolveCommand.Question.class, text -> choice(text, byName(SolveCommand.Question.values())));
    line.registerConverter(ReasonFormat.class, text -> choice(text, byName(ReasonFormat.values())));
    line.registerConverter(ClaimKind.class, text -> choice(text, byName(ClaimKind.values())));
    line.registerConverter(Role.class, text -> choice(text, byName(Role.values())));
    line.registerConverter(Label.class, text -> choice(text, byName(Label.values())));
    line.registerConverter(Weights.class, text -> choice(text, byName(Weights.values())));
    line.registerConverter(
        RulesExplainCommand.Reader.class,
        text -> choice(text, byName(RulesExplainCommand.Reader.values())));
    line.registerConverter(Severity.class, text -> choice(text, byName(Severity.values())));
    line.setParameterExceptionHandler((e, arguments) -> misused(e, terminal));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command, terminal));
    return line;
  }

  private static <T> T choice(String text, Map<String, T> choices) {
    T chosen = choices.get(text);
    if (chosen == null) {
      String names = String.join(", ", choices.keySet());
      throw new TypeConversionException("'" + text + "' is none of " + names);
    }
    return chosen;
  }

  /** Constants as users write them, in lower case. */
  private static <T extends Enum<T>> Map<String, T> byName(T[] constants) {
    Map<String, T> names = new LinkedHashMap<>();
    for (T constant : constants) {
      names.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return names;
  }

  private static Map<String, InputForm> inputForms() {
    Map<String, InputForm> names = new LinkedHashMap<>();
    for (InputForm form : InputForm.values()) {
      names.put(form.id(), form);
    }
    return names;
  }

  private static int misused(ParameterException e, Terminal terminal) {
    terminal.complain(String.valueOf(e.getMessage()));
    terminal
        .messages()
        .println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, Terminal terminal) {
    if (e instanceof BrokenPipeException) {
      return ExitCode.DONE;
    }
    if (e instanceof RuleFileException) {
      Failure.sentence(e).lines().forEach(terminal::complain);
    } else {
      terminal.complain(Failure.sentence(e));
    }
    if (command.getParseResult().hasMatchedOption("--verbose")) {
      e.printStackTrace(terminal.messages());
    }
    return Failure.exitCode(e);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is needed, such as: folkmoot analyze FILE");
  }

  /** The version that the jar says it is. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = FolkmootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"folkmoot " + (version == null ? "from sources" : version)};
    }
  }
}
