package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.LinearModel;
import org.folkmoot.text.Hashes;

/**
 * Trains a model on labelled files. Same files in the same order, same seed: same bytes, on any
 * machine. One thread.
 */
public final class Training {

  private final Trainer<?> trainer;
  private final long seed;
  private final Watcher watcher;

  private Training(Trainer<?> trainer, long seed, Watcher watcher) {
    this.trainer = trainer;
    this.seed = seed;
    this.watcher = watcher;
  }

  /** The names of the tasks that have a model to train. */
  public static List<String> tasks() {
    return List.of(SentenceTask.NAME);
  }

  /**
   * The training of a task's model.
   *
   * @throws IllegalArgumentException if no task of that name has a model
   */
  public static Training of(String task, long seed, Watcher watcher) {
    if (!task.equals(SentenceTask.NAME)) {
      throw new IllegalArgumentException("task must be one of " + tasks() + ", is " + task);
    }
    return new Training(new SentenceTrainer(), seed, watcher);
  }

  /**
   * The model. Records whose licence does not let weights ship with core are left out.
   *
   * @throws LabelledFileException if a file is not of the task's form or nothing in it may be used
   * @throws IOException if a file cannot be read
   */
  public LinearModel train(List<Path> files) throws IOException {
    List<LabelledFile.Line> records = records(files);
    watcher.done("training", 0, 1);
    return trainer.train(records, seed);
  }

  /**
   * How well models do on records they were not trained on: for each of {@code folds} parts a model
   * is trained on all others. Records of one group are never parted.
   */
  public Report crossValidate(List<Path> files, int folds) throws IOException {
    return crossValidate(trainer, records(files), folds);
  }

  private List<LabelledFile.Line> records(List<Path> files) throws IOException {
    List<LabelledFile.Line> records = new ArrayList<>();
    for (Path file : files) {
      LabelledFile.read(file).stream().filter(trainer::mayUse).forEach(records::add);
    }
    if (records.isEmpty()) {
      throw new LabelledFileException(
          files.get(0).toString(), 1, "expected records that may be trained on, found none");
    }
    return records;
  }

  private <O> Report crossValidate(Trainer<O> trainer, List<LabelledFile.Line> records, int folds) {
    List<LabelledFile.Line> scored = new ArrayList<>();
    List<ObjectNode> predicted = new ArrayList<>();
    List<ObjectNode> simple = new ArrayList<>();
    Task<O> grouping = trainer.task(trainer.train(records.subList(0, 1), seed));
    for (int fold = 0; fold < folds; fold++) {
      watcher.done("training and predicting", fold, folds);
      List<LabelledFile.Line> rest = new ArrayList<>();
      List<LabelledFile.Line> part = new ArrayList<>();
      for (LabelledFile.Line record : records) {
        (isIn(grouping.group(record), fold, folds) ? part : rest).add(record);
      }
      Task<O> task = trainer.task(trainer.train(rest, seed));
      for (LabelledFile.Line record : part) {
        LabelledFile.Line hidden = record.only(task.inputs());
        scored.add(record);
        predicted.add(task.predict(hidden));
        simple.add(task.baseline(hidden));
      }
    }
    Figures figures = new Figures(seed, watcher);
    Map<String, Interval> metrics = figures.of(grouping, scored, predicted);
    Map<String, Interval> baseline = figures.of(grouping, scored, simple);
    return new Report(
        trainer.task(),
        folds + " folds",
        List.of(),
        scored.size(),
        seed,
        Evaluation.RESAMPLES,
        metrics,
        baseline);
  }

  private static boolean isIn(String group, int fold, int folds) {
    return Math.floorMod(Hashes.of(group), folds) == fold;
  }
}
