package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Models;
import org.folkmoot.text.Hashes;

/**
 * Trains a model on labelled files. Same files in the same order, same seed: same bytes, on any
 * machine. One thread.
 */
public final class Training {

  private static final Map<String, Trainer> TRAINERS = new LinkedHashMap<>();

  static {
    List.<Trainer>of(
            new SentenceTrainer(),
            new KindTrainer(),
            new RoleTrainer(),
            new TermWeightTrainer(),
            new RephraseTrainer(),
            new ReplyStanceTrainer(),
            new TopicStanceTrainer(),
            new SideTrainer(),
            new TopicTrainer(),
            new ReplyTrainer(),
            new LinkTrainer(),
            new UnitTrainer())
        .forEach(each -> TRAINERS.put(each.model().id(), each));
  }

  private final Trainer trainer;
  private final Weights weights;
  private final long seed;
  private final Watcher watcher;
  private int leftOut;

  private Training(Trainer trainer, Weights weights, long seed, Watcher watcher) {
    this.trainer = trainer;
    this.weights = weights;
    this.seed = seed;
    this.watcher = watcher;
  }

  /** The names of the models there are. */
  public static List<String> models() {
    return List.copyOf(TRAINERS.keySet());
  }

  /**
   * The training of a model; for one run.
   *
   * @param weights which set it is for: records whose licence does not allow it are left out
   * @throws IllegalArgumentException if there is no model of that name
   */
  public static Training of(String model, Weights weights, long seed, Watcher watcher) {
    Trainer trainer = TRAINERS.get(model);
    if (trainer == null) {
      throw new IllegalArgumentException("model must be one of " + models() + ", is " + model);
    }
    return new Training(trainer, weights, seed, watcher);
  }

  /**
   * The model. Records that it must not or cannot learn from are left out and counted.
   *
   * @throws LabelledFileException if a file is not of the task's form or nothing in it may be used
   * @throws IOException if a file cannot be read
   */
  public LinearModel train(List<Path> files) throws IOException {
    List<LabelledFile.Line> records = records(files);
    watcher.done("training", 0, 1);
    return trainer.train(records, weights, seed);
  }

  /**
   * How many records the last run left out, by their licence or because they hold no such label.
   */
  public int leftOut() {
    return leftOut;
  }

  /**
   * How well models do on records they were not trained on: for each of {@code folds} parts a model
   * is trained on all others. Records of one group are never parted.
   */
  public Report crossValidate(List<Path> files, int folds) throws IOException {
    return crossValidate(Evaluation.task(trainer.task(), Models.open()), records(files), folds);
  }

  private List<LabelledFile.Line> records(List<Path> files) throws IOException {
    List<LabelledFile.Line> records = new ArrayList<>();
    leftOut = 0;
    for (Path file : files) {
      for (LabelledFile.Line line : LabelledFile.read(file)) {
        if (weights.mayUse(line) && trainer.canUse(line)) {
          records.add(line);
        } else {
          leftOut++;
        }
      }
    }
    if (records.isEmpty()) {
      throw new LabelledFileException(
          files.get(0).toString(), 1, "expected records that may be trained on, found none");
    }
    return records;
  }

  private <O> Report crossValidate(Task<O> grouping, List<LabelledFile.Line> records, int folds) {
    List<LabelledFile.Line> scored = new ArrayList<>();
    List<ObjectNode> predicted = new ArrayList<>();
    List<ObjectNode> simple = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      watcher.done("training and predicting", fold, folds);
      List<LabelledFile.Line> rest = new ArrayList<>();
      List<LabelledFile.Line> part = new ArrayList<>();
      for (LabelledFile.Line record : records) {
        (isHeldOut(grouping, record, fold, folds) ? part : rest).add(record);
      }
      Task<?> task = task(rest);
      task.prepare(part.stream().map(record -> record.only(task.inputs())).toList());
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
        grouping.name(),
        folds + " folds",
        List.of(),
        scored.size(),
        seed,
        Evaluation.RESAMPLES,
        metrics,
        baseline,
        grouping.calibration(grouping.outcomes(scored, predicted)));
  }

  private Task<?> task(List<LabelledFile.Line> records) {
    LinearModel model = trainer.train(records, weights, seed);
    return Evaluation.task(trainer.task(), Models.open().with(List.of(model)));
  }

  /** What the task cannot score is only trained on. */
  private static boolean isHeldOut(Task<?> task, LabelledFile.Line record, int fold, int folds) {
    return task.isLabelled(record) && isIn(task.group(record), fold, folds);
  }

  private static boolean isIn(String group, int fold, int folds) {
    return Math.floorMod(Hashes.of(group), folds) == fold;
  }
}
