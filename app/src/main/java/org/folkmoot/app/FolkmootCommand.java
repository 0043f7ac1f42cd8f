package org.folkmoot.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.flag.Severity;
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
  static CommandLine line(Terminal terminal, Work work) {
    CommandLine line = new CommandLine(new FolkmootCommand());
    line.addSubcommand(new AnalyzeCommand(terminal, work));
    line.setExpandAtFiles(false);
    line.setOut(
        new PrintWriter(new OutputStreamWriter(terminal.results(), StandardCharsets.UTF_8), true));
    line.setErr(terminal.messages());
    boolean coloured = terminal.colours(ColourMode.AUTO);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.max(60, Math.min(100, terminal.columns())));
    choices(line, InputForm.class);
    choices(line, OutputFormat.class);
    choices(line, ColourMode.class);
    choices(line, Severity.class);
    line.setParameterExceptionHandler((e, arguments) -> misused(e, terminal));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command, terminal));
    return line;
  }

  /** The constants of {@code type} as users write them, in lower case. */
  private static <T extends Enum<T>> void choices(CommandLine line, Class<T> type) {
    T[] constants = Objects.requireNonNull(type.getEnumConstants());
    line.registerConverter(
        type,
        text ->
            Arrays.stream(constants)
                .filter(constant -> lowerCase(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(unknown(text, constants))));
  }

  private static String unknown(String text, Enum<?>[] constants) {
    return "'%s' is none of %s"
        .formatted(
            text,
            Arrays.stream(constants)
                .map(FolkmootCommand::lowerCase)
                .collect(Collectors.joining(", ")));
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
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
    terminal.complain(Failure.sentence(e));
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
