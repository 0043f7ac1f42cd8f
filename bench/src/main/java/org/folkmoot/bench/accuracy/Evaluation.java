package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Predicts on a labelled file without seeing its labels, and scores what was predicted. */
public final class Evaluation {

  /** How many resamples the intervals are made of. */
  public static final int RESAMPLES = 1000;

  private final Task<?> task;
  private final long seed;
  private final Watcher watcher;

  Evaluation(Task<?> task, long seed, Watcher watcher) {
    this.task = task;
    this.seed = seed;
    this.watcher = watcher;
  }

  /** The names of the tasks there are. */
  public static List<String> tasks() {
    return List.of(SentenceTask.NAME);
  }

  /**
   * The evaluation of a task with the weights that ship with core.
   *
   * @param seed of the resamples
   * @throws IllegalArgumentException if there is no task of that name
   */
  public static Evaluation of(String task, long seed, Watcher watcher) {
    if (!task.equals(SentenceTask.NAME)) {
      throw new IllegalArgumentException("task must be one of " + tasks() + ", is " + task);
    }
    return new Evaluation(SentenceTask.shipped(), seed, watcher);
  }

  /**
   * Predicts on every record, scores those that have labels.
   *
   * @param predictions takes one line of JSON a record, in the order of the file
   * @throws LabelledFileException if the file is not of the task's form
   * @throws IOException if it cannot be read
   */
  public Report run(Path file, Consumer<String> predictions) throws IOException {
    return run(task, file, predictions);
  }

  private <O> Report run(Task<O> task, Path file, Consumer<String> predictions) throws IOException {
    List<LabelledFile.Line> records = LabelledFile.read(file);
    List<LabelledFile.Line> labelled = new ArrayList<>();
    List<ObjectNode> predicted = new ArrayList<>();
    List<ObjectNode> simple = new ArrayList<>();
    for (LabelledFile.Line record : records) {
      watcher.done("predicting", record.number(), records.size());
      LabelledFile.Line hidden = unlabelled(task, record);
      ObjectNode prediction = task.predict(hidden);
      predictions.accept(prediction.toString());
      if (isLabelled(task, record)) {
        labelled.add(record);
        predicted.add(prediction);
        simple.add(task.baseline(hidden));
      }
    }
    return new Report(
        task.name(),
        String.valueOf(file.getFileName()),
        labelled.size(),
        seed,
        RESAMPLES,
        figures(task, labelled, predicted),
        figures(task, labelled, simple));
  }

  private static boolean isLabelled(Task<?> task, LabelledFile.Line line) {
    return task.labelFields().stream().anyMatch(line.object()::hasNonNull);
  }

  static LabelledFile.Line unlabelled(Task<?> task, LabelledFile.Line line) {
    ObjectNode rest = line.object().deepCopy();
    rest.remove(task.labelFields());
    return new LabelledFile.Line(line.file(), line.number(), rest);
  }

  <O> Map<String, Interval> figures(
      Task<O> task, List<LabelledFile.Line> labelled, List<ObjectNode> predicted) {
    Map<String, List<O>> groups = new LinkedHashMap<>();
    List<O> all = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      O outcome = task.outcome(labelled.get(i), predicted.get(i));
      groups.computeIfAbsent(task.group(labelled.get(i)), g -> new ArrayList<>()).add(outcome);
      all.add(outcome);
    }
    List<List<O>> drawn = List.copyOf(groups.values());
    watcher.done("resampling", 0, 1);
    Bootstrap bootstrap = new Bootstrap(seed, RESAMPLES);
    Map<String, Interval> figures = new LinkedHashMap<>();
    if (!all.isEmpty()) {
      task.metrics(all)
          .forEach((name, metric) -> figures.put(name, bootstrap.interval(drawn, metric)));
    }
    return figures;
  }
}
