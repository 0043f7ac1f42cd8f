package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All metrics of a task on what was predicted, with their intervals. */
record Figures(long seed, Watcher watcher) {

  /** By name; empty where nothing is labelled. */
  <O> Map<String, Interval> of(
      Task<O> task, List<LabelledFile.Line> labelled, List<ObjectNode> predicted) {
    List<O> outcomes = task.outcomes(labelled, predicted);
    if (outcomes.isEmpty()) {
      return Map.of();
    }
    watcher.done("resampling", 0, 1);
    return new Bootstrap(seed, Evaluation.RESAMPLES)
        .intervals(groups(task, labelled, outcomes), task.metrics(outcomes));
  }

  private static <O> List<List<O>> groups(
      Task<O> task, List<LabelledFile.Line> labelled, List<O> outcomes) {
    Map<String, List<O>> groups = new LinkedHashMap<>();
    for (int i = 0; i < outcomes.size(); i++) {
      groups
          .computeIfAbsent(task.group(labelled.get(i)), group -> new ArrayList<>())
          .add(outcomes.get(i));
    }
    return List.copyOf(groups.values());
  }
}
