package org.folkmoot.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.folkmoot.bench.accuracy.Evaluation;
import org.folkmoot.bench.accuracy.Labels;
import org.folkmoot.bench.accuracy.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures accuracy on a labelled file. */
@Command(
    name = "evaluate",
    description =
        "Predicts on a labelled file without seeing its labels and prints how well, as JSON.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%nTasks: sentences; units, unit-types, relations, relations-end-to-end, sides; stance; rephrase; replies;"
            + " topic; copypasta-pairs, copypasta-stream.%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong, or there is no such task",
      "3:the file is not of the task's form",
      "4:a file cannot be read or written, or something unforeseen happened"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "TASK", description = "What to measure.")
  private String task = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "The labelled file, JSON lines.")
  private Path file = Path.of("");

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "A second file with the labels, joined by id.")
  private @Nullable Path gold;

  @Option(
      names = "--without",
      paramLabel = "FIELD",
      description = "Hide this field from every record, too, to see what it is worth. Repeatable.")
  private List<String> without = List.of();

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Write what was predicted, one line a record, in the file's own offsets.")
  private @Nullable Path predictions;

  @Option(
      names = "--reliability",
      paramLabel = "OUT",
      description = "Draw how often scores are right against what they claim, as SVG.")
  private @Nullable Path reliability;

  @Mixin private final ModelChoice models = new ModelChoice();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the resamples that the intervals are made of. Default: 1.")
  private long seed = 1;

  @Mixin private final Reporting reporting = new Reporting();

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Evaluation.tasks().contains(task)) {
      throw new ParameterException(
          spec.commandLine(), "'" + task + "' is none of " + String.join(", ", Evaluation.tasks()));
    }
    Progress progress = reporting.progress(terminal);
    try {
      Report report = run(evaluation(progress));
      progress.clear();
      draw(report);
      terminal.results().write((report.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
      terminal.results().flush();
    } finally {
      progress.clear();
    }
    return ExitCode.DONE;
  }

  private void draw(Report report) throws IOException {
    if (reliability == null) {
      return;
    }
    String picture = report.reliability();
    if (picture == null) {
      throw new ParameterException(
          spec.commandLine(), "--reliability: '" + task + "' has no scores on this file");
    }
    try (AtomicFile out = AtomicFile.create(reliability)) {
      out.stream().write(picture.getBytes(StandardCharsets.UTF_8));
      out.commit();
    }
  }

  private Evaluation evaluation(Progress progress) throws IOException {
    Evaluation evaluation =
        Evaluation.of(task, models.chosen(spec.commandLine()), seed, progress::next);
    for (String field : without) {
      if (!evaluation.optionalInputs().contains(field)) {
        throw new ParameterException(
            spec.commandLine(),
            "--without '" + field + "' is none of " + evaluation.optionalInputs());
      }
    }
    return evaluation;
  }

  private Report run(Evaluation evaluation) throws IOException {
    Labels labels = new Labels(gold, without);
    if (predictions == null) {
      return evaluation.run(file, labels, line -> {});
    }
    try (AtomicFile out = AtomicFile.create(predictions)) {
      Report report = evaluation.run(file, labels, lines(out));
      out.commit();
      return report;
    }
  }

  private static Consumer<String> lines(AtomicFile out) {
    PrintStream printed = new PrintStream(out.stream(), false, StandardCharsets.UTF_8);
    return line -> {
      printed.print(line + "\n");
      printed.flush();
    };
  }
}
