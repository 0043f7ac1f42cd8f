package org.folkmoot.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.thread.Limit;

/** Keeps a list of limits short: the first few of a kind comment by comment, the others counted. */
final class LimitList {

  private static final int NAMED = 20;

  private LimitList() {}

  /** Limits with the same effect are of one kind. */
  static List<Limit> shortened(List<Limit> limits) {
    List<Limit> kept = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Limit limit : limits) {
      if (counts.merge(limit.cut(), 1, Integer::sum) <= NAMED) {
        kept.add(limit);
      }
    }
    counts.forEach(
        (cut, count) -> {
          if (count > NAMED) {
            kept.add(new Limit("the same in " + (count - NAMED) + " more places", cut, null, null));
          }
        });
    return kept;
  }
}
