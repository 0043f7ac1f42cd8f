package org.folkmoot.stance;

import org.folkmoot.lexicon.Signal;

/** Whether a motion wants more of its subject or less. */
enum Direction {
  FOR,
  AGAINST;

  /**
   * Each negation turns it; so does one word of doing away, and where there is none, more words of
   * harm than of benefit.
   */
  static Direction of(Words motion) {
    int turns = motion.count(Signal.NEGATION, 0, motion.size());
    if (motion.has(Signal.ABOLITION, 0, motion.size())) {
      turns++;
    } else if (count(motion, Signal.HARM) > count(motion, Signal.BENEFIT)) {
      turns++;
    }
    return turns % 2 == 0 ? FOR : AGAINST;
  }

  private static int count(Words motion, Signal signal) {
    return motion.count(signal, 0, motion.size());
  }
}
