package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must stand where an argument does, step by step, itself first. Its cost follows what it
 * reaches, not the size of the framework.
 */
final class Closure {

  private Closure() {}

  /** All of it, nearest first. */
  static List<Integer> of(Digraph consequences, int argument) {
    List<Integer> reached = new ArrayList<>(List.of(argument));
    Set<Integer> seen = new HashSet<>(reached);
    for (int next = 0; next < reached.size(); next++) {
      for (int consequence : consequences.targets(reached.get(next))) {
        if (seen.add(consequence)) {
          reached.add(consequence);
        }
      }
    }
    return reached;
  }
}
