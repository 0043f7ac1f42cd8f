package org.folkmoot.stance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/** The content words that an answer shares with what it answers, and which of them are denied. */
final class SharedWords {

  private static final long SHARED = ReplyCues.group("shared");
  private static final long COVERED = ReplyCues.group("covered");
  private static final long DENIED = ReplyCues.group("denied");
  private static final long NEGATED = ReplyCues.group("negated");
  private static final int REACH = 4;

  private final Words parent;
  private final Words child;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  SharedWords(Words parent, Words child) {
    this.parent = parent;
    this.child = child;
    for (int i = 0; i < parent.size(); i++) {
      String stem = parent.stem(i);
      if (stem != null) {
        places.putIfAbsent(stem, i);
      }
    }
  }

  /** Where in what is answered the stem of word {@code i} of the answer stands, or -1. */
  int place(int i) {
    String stem = child.stem(i);
    return stem == null ? -1 : places.getOrDefault(stem, -1);
  }

  /** Whether a word and its counterpart are denied in one text alone. */
  boolean differ(int i) {
    int there = place(i);
    return child.has(Signal.NEGATION, i - REACH, i)
        != parent.has(Signal.NEGATION, there - REACH, there);
  }

  void fill(FeatureBuffer into) {
    int shared = 0;
    int content = 0;
    for (int i = 0; i < child.size(); i++) {
      content += child.stem(i) == null ? 0 : 1;
      if (place(i) >= 0) {
        shared++;
        into.at(child.token(i));
        into.add(DENIED + (child.has(Signal.NEGATION, i - REACH, i) ? 1 : 0));
        into.add(Hashes.join(DENIED, differ(i) ? 1 : 0));
      }
    }
    into.at(FeatureBuffer.NOWHERE);
    into.add(SHARED + Math.min(5, shared));
    into.add(COVERED + (content == 0 ? 6 : 5 * shared / content));
    into.add(NEGATED + negations());
  }

  private int negations() {
    return (child.has(Signal.NEGATION, 0, child.size()) ? 2 : 0)
        + (parent.has(Signal.NEGATION, 0, parent.size()) ? 1 : 0);
  }
}
