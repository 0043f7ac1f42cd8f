package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * One kind of labelled file and how to score predictions on it. A new task is one class.
 *
 * @param <O> how one record fared: what all metrics are computed from
 */
interface Task<O> {

  /** What the command line calls it. */
  String name();

  /** The fields that hold labels: removed from a record before anything is predicted. */
  List<String> labelFields();

  /** Records of one group are drawn together by the bootstrap: a document, a thread. */
  String group(LabelledFile.Line record);

  /** The line of prediction for a record without its labels. */
  ObjectNode predict(LabelledFile.Line unlabelled);

  /** The same from the simplest rule that anyone would try. */
  ObjectNode baseline(LabelledFile.Line unlabelled);

  /** How a prediction fares against the labels. */
  O outcome(LabelledFile.Line labelled, ObjectNode prediction);

  /** The metrics by name, in the order in which they are shown. */
  Map<String, ToDoubleFunction<List<O>>> metrics(List<O> outcomes);
}
