package org.folkmoot.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.folkmoot.read.FrameworkReader;
import org.folkmoot.read.InputException;
import org.folkmoot.read.NamedFramework;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.semantics.DungSemantics;
import org.folkmoot.semantics.ExtensionSolver;
import org.folkmoot.semantics.SolverLimits;
import org.folkmoot.semantics.SupportReading;
import org.folkmoot.write.SolutionWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves abstract argumentation frameworks. */
@Command(
    name = "solve",
    description =
        "Finds the extensions of abstract frameworks, or whether an argument is accepted.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%nReads APX, TGF and the ICCMA 2023 form (p af n). One JSON line a file: extensions, or accepted"
            + " and a certificate, or unknown.%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong",
      "3:a file is of none of these forms (all others are done)",
      "4:a file cannot be read, or something unforeseen happened"
    })
final class SolveCommand implements Callable<Integer> {

  /** What is asked. */
  enum Question {
    /** All extensions. */
    ENUMERATE,
    /** One extension. */
    ONE,
    /** Is the argument in some? */
    CREDULOUS,
    /** Is the argument in all? */
    SCEPTICAL
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The frameworks.")
  private List<Path> files = List.of();

  @Option(
      names = "--semantics",
      required = true,
      paramLabel = "grounded|complete|preferred|stable|semi-stable|ideal",
      description = "Which sets of arguments can be held together.")
  private DungSemantics semantics = DungSemantics.GROUNDED;

  @Option(
      names = "--task",
      paramLabel = "enumerate|one|credulous|sceptical",
      description = "What is asked. Default: enumerate.")
  private Question question = Question.ENUMERATE;

  @Option(
      names = "--argument",
      paramLabel = "A",
      description = "The argument that credulous and sceptical are about.")
  private @Nullable String argument;

  @Option(
      names = "--budget",
      paramLabel = "STEPS",
      description = "Choices tried before the answer is unknown. Default: 1000000.")
  private long budget = SolverLimits.STANDARD.steps();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Time for a file before the answer is unknown. Default: none.")
  private @Nullable Long timeout;

  @Mixin private final Reporting reporting = new Reporting();

  SolveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Troubles troubles = new Troubles(terminal, reporting.isVerbose());
    for (Path file : files) {
      try {
        print(answer(file));
      } catch (InputException | IOException e) {
        troubles.with(file.toString(), e);
      }
    }
    return troubles.orElse(ExitCode.DONE);
  }

  private void check() {
    boolean needed = question == Question.CREDULOUS || question == Question.SCEPTICAL;
    if (needed != (argument != null)) {
      throw misuse("--argument is for --task credulous and sceptical, and needed there");
    }
    if (budget < 1) {
      throw misuse("--budget must be at least 1, is " + budget);
    }
    if (timeout != null && timeout < 1) {
      throw misuse("--timeout must be at least 1, is " + timeout);
    }
  }

  private String answer(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    NamedFramework named = FrameworkReader.read(file.toString(), text, ReadLimits.DEFAULT);
    ExtensionSolver solver = ExtensionSolver.of(named.framework(), SupportReading.DEDUCTIVE);
    SolutionWriter line =
        new SolutionWriter(String.valueOf(file.getFileName()), semantics, named.names());
    return switch (question) {
      case ENUMERATE -> line.all(solver.extensions(semantics, limits()));
      case ONE -> line.one(solver.one(semantics, limits()));
      case CREDULOUS -> line.acceptance(solver.credulous(semantics, asked(file, named), limits()));
      case SCEPTICAL -> line.acceptance(solver.sceptical(semantics, asked(file, named), limits()));
    };
  }

  private int asked(Path file, NamedFramework named) {
    int asked = named.indexOf(String.valueOf(argument));
    if (asked < 0) {
      throw new InputException(
          file.toString(), 1, 1, "an argument '" + argument + "'", "no such argument");
    }
    return asked;
  }

  /** A clock of its own for each file; without one the steps alone count. */
  private SolverLimits limits() {
    BooleanSupplier stopped = () -> false;
    if (timeout != null) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeout);
      stopped = () -> System.nanoTime() - end > 0;
    }
    return new SolverLimits(budget, SolverLimits.STANDARD.extensions(), stopped);
  }

  private void print(String line) throws IOException {
    terminal.results().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    terminal.results().flush();
  }

  private ParameterException misuse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
