package org.folkmoot.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.bench.accuracy.Training;
import org.folkmoot.bench.accuracy.Weights;
import org.folkmoot.model.LinearModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a model on labelled files. */
@Command(
    name = "train",
    description = "Trains a model on labelled files; same files, same seed, same bytes.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%nModels: sentences, units, kinds, roles, links, sides, stance, topic-stance, rephrase, term-weights,"
            + " replies, topic.%nRecords whose licence does not allow it are left out.%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong, or there is no such model",
      "3:a file is not of the task's form",
      "4:a file cannot be read or written, or something unforeseen happened"
    })
final class TrainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "NAME", description = "Which model to train.")
  private String model = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Labelled files, JSON lines.")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "MODEL", description = "The file to write the model to.")
  private @Nullable Path out;

  @Option(
      names = "--folds",
      paramLabel = "K",
      description = "Cross-validate in K parts, 2 to 20, and print the figures as JSON.")
  private @Nullable Integer folds;

  @Option(
      names = "--weights",
      paramLabel = "open|research",
      description =
          "What the model may be trained on: open data alone (default), or research data, too.")
  private Weights weights = Weights.OPEN;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the training. Default: 1.")
  private long seed = 1;

  @Mixin private final Reporting reporting = new Reporting();

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Progress progress = reporting.progress(terminal);
    try {
      Training training = Training.of(model, weights, seed, progress::next);
      if (folds != null) {
        String report = training.crossValidate(files, folds).toJson();
        progress.clear();
        print(report);
      }
      if (out != null) {
        write(training.train(files), out);
      }
    } finally {
      progress.clear();
    }
    return ExitCode.DONE;
  }

  private void check() {
    if (!Training.models().contains(model)) {
      throw misuse("'" + model + "' is none of " + String.join(", ", Training.models()));
    }
    if (out == null && folds == null) {
      throw misuse("--out MODEL or --folds K is needed");
    }
    if (folds != null && (folds < 2 || folds > 20)) {
      throw misuse("--folds must be 2 to 20, is " + folds);
    }
  }

  private void write(LinearModel model, Path path) throws IOException {
    try (AtomicFile file = AtomicFile.create(path)) {
      model.writeTo(file.stream());
      file.commit();
    }
  }

  private void print(String line) throws IOException {
    terminal.results().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    terminal.results().flush();
  }

  private ParameterException misuse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
