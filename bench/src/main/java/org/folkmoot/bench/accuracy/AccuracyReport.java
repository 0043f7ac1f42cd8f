package org.folkmoot.bench.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Models;

/**
 * Writes one table over several labelled files: the simplest rule, the open weights, the research
 * weights, and weights trained on that set's own train part alone, as papers do.
 *
 * <pre>
 * java -cp app.jar org.folkmoot.bench.accuracy.AccuracyReport DATA RESEARCH OUT.md
 * </pre>
 */
public final class AccuracyReport {

  /** What to measure: {@code task | file | metrics | model < train file, …}. */
  private static final String ROWS = "accuracy-report.txt";

  private final Path data;
  private final Models research;
  private final StringBuilder table = new StringBuilder();

  private AccuracyReport(Path data, Models research) {
    this.data = data;
    this.research = research;
  }

  /**
   * Runs it.
   *
   * @param arguments the folder of labelled sets, the folder of research models, the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("arguments must be DATA RESEARCH OUT.md");
    }
    Models research = Models.open().with(models(Path.of(arguments[1])));
    String report = new AccuracyReport(Path.of(arguments[0]), research).table();
    Files.writeString(Path.of(arguments[2]), report);
  }

  private static List<LinearModel> models(Path folder) throws IOException {
    List<LinearModel> models = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".model")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          models.add(LinearModel.read(in, file.toString()));
        }
      }
    }
    return models;
  }

  private String table() throws IOException {
    table.append("| task, file | metric | n | baseline | open | research | in-domain |\n");
    table.append("|---|---|---:|---|---|---|---|\n");
    for (String line : rows()) {
      String[] columns = line.split("\\s*\\|\\s*", -1);
      addRow(columns[0], columns[1], List.of(columns[2].split("\\s+")), columns[3]);
    }
    return table.toString();
  }

  private static List<String> rows() throws IOException {
    try (InputStream in = AccuracyReport.class.getResourceAsStream(ROWS)) {
      if (in == null) {
        throw new IOException(ROWS + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private void addRow(String task, String file, List<String> metrics, String own)
      throws IOException {
    Report open = evaluated(task, file, Models.open());
    Report other = evaluated(task, file, research);
    Report inDomain = own.isEmpty() ? null : evaluated(task, file, trained(own));
    for (String metric : metrics) {
      table
          .append("| `%s %s` | %s | %d | ".formatted(task, name(file), metric, open.n()))
          .append(shown(open.baseline(), metric))
          .append(" | ")
          .append(shown(open.metrics(), metric))
          .append(" | ")
          .append(shown(other.metrics(), metric))
          .append(" | ")
          .append(inDomain == null ? "–" : shown(inDomain.metrics(), metric))
          .append(" |\n");
    }
  }

  private Report evaluated(String task, String file, Models models) throws IOException {
    return Evaluation.of(task, models, 1, Watcher.NONE).run(data.resolve(file), line -> {});
  }

  /** The open models with some trained anew: {@code kinds < argument/cdcp.train.jsonl, …}. */
  private Models trained(String own) throws IOException {
    List<LinearModel> models = new ArrayList<>();
    for (String recipe : own.split("\\s*,\\s*")) {
      String[] parts = recipe.split("\\s*<\\s*");
      Training training = Training.of(parts[0], Weights.RESEARCH, 1, Watcher.NONE);
      models.add(training.train(Stream.of(parts[1].split("\\s+")).map(data::resolve).toList()));
    }
    return Models.open().with(models);
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String shown(Map<String, Interval> figures, String metric) {
    Interval figure = figures.get(metric);
    return figure == null
        ? "–"
        : "%s (%s–%s)"
            .formatted(digits(figure.value()), digits(figure.low()), digits(figure.high()));
  }

  private static String digits(double figure) {
    String text = String.format(Locale.ROOT, "%.3f", figure);
    return text.startsWith("0.") ? text.substring(1) : text;
  }
}
