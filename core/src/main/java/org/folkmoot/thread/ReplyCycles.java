package org.folkmoot.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the cycles of a graph in which every node has at most one successor. Each node is entered
 * once and left once, without recursion: linear time for chains of any length.
 */
public final class ReplyCycles {

  private static final int NEW = -1;

  private ReplyCycles() {}

  /**
   * The first node of each cycle.
   *
   * @param parents for each node its successor, or -1
   */
  public static List<Integer> firstNodes(int[] parents) {
    int[] walk = new int[parents.length];
    Arrays.fill(walk, NEW);
    List<Integer> found = new ArrayList<>();
    for (int start = 0; start < parents.length; start++) {
      int at = start;
      while (at >= 0 && walk[at] == NEW) {
        walk[at] = start;
        at = parents[at];
      }
      if (at >= 0 && walk[at] == start) {
        found.add(least(parents, at));
      }
    }
    return found;
  }

  private static int least(int[] parents, int inCycle) {
    int least = inCycle;
    for (int at = parents[inCycle]; at != inCycle; at = parents[at]) {
      least = Math.min(least, at);
    }
    return least;
  }
}
