package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.folkmoot.model.Models;
import org.jspecify.annotations.Nullable;

/** Predicts on a labelled file without seeing its labels, and scores what was predicted. */
public final class Evaluation {

  /** How many resamples the intervals are made of. */
  public static final int RESAMPLES = 1000;

  private static final Map<String, Function<Models, Task<?>>> TASKS = new LinkedHashMap<>();

  static {
    TASKS.put(SentenceTask.NAME, SentenceTask::with);
    TASKS.put(RephraseTask.NAME, RephraseTask::new);
    TASKS.put(UnitTypeTask.NAME, UnitTypeTask::with);
    TASKS.put(StanceTask.NAME, StanceTask::with);
    TASKS.put(SideTask.NAME, SideTask::with);
    TASKS.put(TopicTask.NAME, TopicTask::new);
    TASKS.put(ReplyTask.NAME, ReplyTask::with);
    TASKS.put(RelationTask.NAME, RelationTask::with);
    TASKS.put(EndToEndTask.NAME, EndToEndTask::with);
    TASKS.put(UnitTask.NAME, UnitTask::with);
    TASKS.put(CopyPairTask.NAME, models -> new CopyPairTask());
    TASKS.put(CopyStreamTask.NAME, models -> new CopyStreamTask());
  }

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
    return List.copyOf(TASKS.keySet());
  }

  /**
   * The evaluation of a task; for one run.
   *
   * @param models the weights to work with
   * @param seed of the resamples
   * @throws IllegalArgumentException if there is no task of that name
   */
  public static Evaluation of(String task, Models models, long seed, Watcher watcher) {
    return new Evaluation(task(task, models), seed, watcher);
  }

  /** The task of that name, with those weights. */
  static Task<?> task(String name, Models models) {
    Function<Models, Task<?>> found = TASKS.get(name);
    if (found == null) {
      throw new IllegalArgumentException("task must be one of " + tasks() + ", is " + name);
    }
    return found.apply(models);
  }

  /**
   * Predicts on every record, scores those that have labels.
   *
   * @param labels where the labels stand, and what else is hidden
   * @param predictions takes one line of JSON a record, in the order of the file
   * @throws LabelledFileException if a file is not of the task's form
   * @throws IOException if a file cannot be read
   */
  public Report run(Path file, Labels labels, Consumer<String> predictions) throws IOException {
    return run(task, file, labels, predictions);
  }

  /** The same of a file that holds its labels. */
  public Report run(Path file, Consumer<String> predictions) throws IOException {
    return run(file, Labels.INSIDE, predictions);
  }

  /** The fields that it can do without. */
  public List<String> optionalInputs() {
    return task.optionalInputs();
  }

  private <O> Report run(Task<O> task, Path file, Labels labels, Consumer<String> predictions)
      throws IOException {
    Set<String> inputs = new LinkedHashSet<>(task.inputs());
    labels.without().forEach(inputs::remove);
    List<LabelledFile.Line> records = records(file, labels.gold());
    task.prepare(records.stream().map(record -> record.only(inputs)).toList());
    List<LabelledFile.Line> labelled = new ArrayList<>();
    List<ObjectNode> predicted = new ArrayList<>();
    List<ObjectNode> simple = new ArrayList<>();
    for (LabelledFile.Line record : records) {
      watcher.done("predicting", record.number(), records.size());
      LabelledFile.Line hidden = record.only(inputs);
      ObjectNode prediction = task.predict(hidden);
      predictions.accept(prediction.toString());
      if (isLabelled(task, record, labels)) {
        labelled.add(record);
        predicted.add(prediction);
        simple.add(task.baseline(hidden));
      }
    }
    Figures figures = new Figures(seed, watcher);
    return new Report(
        task.name(),
        String.valueOf(file.getFileName()),
        labels.without(),
        labelled.size(),
        seed,
        RESAMPLES,
        figures.of(task, labelled, predicted),
        figures.of(task, labelled, simple),
        task.calibration(task.outcomes(labelled, predicted)));
  }

  private static List<LabelledFile.Line> records(Path file, @Nullable Path gold)
      throws IOException {
    List<LabelledFile.Line> records = LabelledFile.read(file);
    return gold == null ? records : GoldFile.join(records, gold);
  }

  private static boolean isLabelled(Task<?> task, LabelledFile.Line record, Labels labels) {
    return task.isLabelled(record) || (labels.gold() != null && task.isLabelledByAbsence());
  }
}
