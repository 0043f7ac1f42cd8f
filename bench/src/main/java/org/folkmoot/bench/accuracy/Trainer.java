package org.folkmoot.bench.accuracy;

import java.util.List;
import org.folkmoot.model.LinearModel;

/**
 * Makes the model of one task. A new trainer is one class.
 *
 * @param <O> how one record fared, as in {@link Task}
 */
interface Trainer<O> {

  /** The name of the task. */
  String task();

  /** Whether the licence of a record lets weights trained on it ship with core. */
  boolean mayUse(LabelledFile.Line record);

  /** The model; the same records and seed give the same bytes. */
  LinearModel train(List<LabelledFile.Line> records, long seed);

  /** The task, done with a model. */
  Task<O> task(LinearModel model);
}
