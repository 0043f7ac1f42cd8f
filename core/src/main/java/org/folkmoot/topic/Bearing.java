package org.folkmoot.topic;

import java.util.List;

/**
 * How the words of a remark bear on what stands around it.
 *
 * @param relevance in [0,1], the parent counted
 * @param apart the same without the parent
 * @param shared the terms shared, the most telling first
 * @param anchored whether a rare term or a link is shared
 * @param anchoredApart the same without the parent
 */
record Bearing(
    double relevance,
    double apart,
    List<SharedTerm> shared,
    boolean anchored,
    boolean anchoredApart) {

  Bearing {
    shared = List.copyOf(shared);
  }
}
