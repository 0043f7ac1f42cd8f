package org.folkmoot.bench.accuracy;

import java.util.List;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;

/** Makes one model. A new trainer is one class. */
interface Trainer {

  /** Which model. */
  ModelName model();

  /** The task by which it is measured. */
  String task();

  /** Whether it can learn from a record, its licence aside. */
  boolean canUse(LabelledFile.Line record);

  /** The model; the same records, weights and seed give the same bytes. */
  LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed);
}
