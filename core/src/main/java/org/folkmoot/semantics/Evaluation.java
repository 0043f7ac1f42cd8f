package org.folkmoot.semantics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.argument.Label;

/**
 * Which claims stand and how strongly, by claim id in claim order.
 *
 * @param labels the label of every claim
 * @param strengths the strength of every claim, in [0,1]
 * @param converged whether the strengths are a fixed point; if not they are the last iterate
 * @param method the semantics, the reading of support and the threshold, in words
 */
public record Evaluation(
    Map<String, Label> labels, Map<String, Double> strengths, boolean converged, String method) {

  /** Copies the maps, keeping their order. */
  public Evaluation {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    strengths = Collections.unmodifiableMap(new LinkedHashMap<>(strengths));
  }
}
