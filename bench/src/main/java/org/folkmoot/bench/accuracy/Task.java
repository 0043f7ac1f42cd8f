package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One kind of labelled file and how to score predictions on it. A new task is one class. One
 * instance serves one run: it sees the records in the order of the file and may remember them.
 *
 * @param <O> how one record fared: what all metrics are computed from
 */
interface Task<O> {

  /** What the command line calls it. */
  String name();

  /**
   * The fields that may be read to predict: all others are removed from a record beforehand, so
   * that no label and no description of one can slip through.
   */
  List<String> inputs();

  /** Those of them without which it can be done, too. */
  default List<String> optionalInputs() {
    return List.of();
  }

  /** Whether a record carries labels, in its own line or in one of a gold file. */
  boolean isLabelled(LabelledFile.Line record);

  /** Whether a gold file says something of a record by not listing it. */
  default boolean isLabelledByAbsence() {
    return false;
  }

  /** Records of one group are drawn together by the bootstrap: a document, a thread. */
  String group(LabelledFile.Line record);

  /** The line of prediction for a record of which only the inputs are left. */
  ObjectNode predict(LabelledFile.Line inputs);

  /**
   * The same from the simplest rule that anyone would try. Asked for in turn with predictions, of
   * labelled records only.
   */
  ObjectNode baseline(LabelledFile.Line inputs);

  /** How each prediction fares against the labels. */
  List<O> outcomes(List<LabelledFile.Line> labelled, List<ObjectNode> predictions);

  /**
   * What the scores of predictions claim and how often they are right; null where there are none.
   */
  default @Nullable Calibration calibration(List<O> outcomes) {
    return null;
  }

  /** The metrics by name, in the order in which they are shown. */
  Map<String, ToDoubleFunction<List<O>>> metrics(List<O> outcomes);
}
