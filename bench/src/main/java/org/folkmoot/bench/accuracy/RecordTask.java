package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A task in which each record fares by itself. */
interface RecordTask<O> extends Task<O> {

  /** How a prediction fares against the labels. */
  O outcome(LabelledFile.Line labelled, ObjectNode prediction);

  @Override
  default List<O> outcomes(List<LabelledFile.Line> labelled, List<ObjectNode> predictions) {
    List<O> outcomes = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      outcomes.add(outcome(labelled.get(i), predictions.get(i)));
    }
    return outcomes;
  }
}
