package org.folkmoot.semantics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * A part of a framework that nothing undecided ties to the rest: its arguments are numbered anew
 * from 0.
 *
 * @param arguments by new number the old one, ascending
 * @param attacks among them
 * @param attackers the same, backward
 */
record Component(int[] arguments, Digraph attacks, Digraph attackers) {

  /** The new number of an argument that is in it, or a negative number. */
  int indexOf(int argument) {
    return Arrays.binarySearch(arguments, argument);
  }

  /** Hands over the old numbers of the members of {@code set}, ascending. */
  void each(BitSet set, IntConsumer consumer) {
    set.stream().forEach(member -> consumer.accept(arguments[member]));
  }
}
