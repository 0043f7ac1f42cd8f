package org.folkmoot.relation;

import static org.folkmoot.relation.LinkBuffer.bit;
import static org.folkmoot.relation.LinkBuffer.clip;

import java.util.Set;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.text.Hashes;
import org.folkmoot.token.Tokens;

/**
 * How two units are worded: the words that open them and stand before them, and what words signal.
 * The words inside do not count: which units speak for which is no matter of the subject.
 */
final class LinkWording {

  private static final long LEAD = Hashes.of("link lead");
  private static final long HELD = Hashes.of("link held");
  private static final long ASKS = Hashes.of("link asks");
  private static final long OPENS = Hashes.of("link opens");
  private static final long GAP = Hashes.of("link gap");
  private static final long NONE = Hashes.of("link none words");

  private final LinkText text;
  private final Tokens tokens;

  LinkWording(LinkText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  void add(int i, int j, LinkBuffer into) {
    addSignals(i, j, into);
    addOpenings(i, j, into);
    addGaps(i, j, into);
    into.nowhere();
  }

  private void addSignals(int i, int j, LinkBuffer into) {
    int later = Math.max(i, j);
    int ahead = bit(j > i);
    int adjacent = bit(later - Math.min(i, j) == 1);
    for (Signal signal : text.leads(later)) {
      into.add(LEAD, hash(signal), ahead, adjacent);
      into.add(LEAD + 1, hash(signal), clip(j - i, 3));
    }
    for (Signal signal : text.leads(Math.min(i, j))) {
      into.add(LEAD + 2, hash(signal), ahead, adjacent);
    }
    addPairs(text.held(i), text.held(j), ahead, into);
    into.add(ASKS, bit(text.asks(i)), bit(text.asks(j)), ahead);
    if (later == i && i + 1 < text.size()) {
      for (Signal signal : text.leads(i + 1)) {
        into.add(LEAD + 3, hash(signal), clip(j - i, 2));
      }
    }
  }

  private static void addPairs(Set<Signal> here, Set<Signal> there, int ahead, LinkBuffer into) {
    for (Signal signal : here) {
      into.add(HELD, hash(signal), ahead);
      for (Signal other : there) {
        into.add(HELD + 1, hash(signal), hash(other));
      }
    }
    for (Signal other : there) {
      into.add(HELD + 2, hash(other), ahead);
    }
  }

  private static long hash(Signal signal) {
    return Hashes.of(signal.name());
  }

  private void addOpenings(int i, int j, LinkBuffer into) {
    int near = clip(j - i, 2);
    int later = Math.max(i, j);
    for (int k = 0; k < 2; k++) {
      int here = text.from(i) + k;
      int there = text.from(j) + k;
      if (here < text.to(i)) {
        into.at(here);
        into.add(OPENS + k, tokens.hash(here), near);
        into.add(OPENS + 2 + k, tokens.hash(here), bit(j > i));
      }
      if (there < text.to(j)) {
        into.at(there);
        into.add(OPENS + 4 + k, tokens.hash(there), near);
      }
    }
    if (later - Math.min(i, j) == 1) {
      int to = Math.min(text.to(later), text.from(later) + 3);
      for (int token = text.from(later); token < to; token++) {
        into.at(token);
        into.add(OPENS + 6, tokens.hash(token), bit(j > i));
      }
    }
  }

  /** Connectives stand between units as a rule, not inside. */
  private void addGaps(int i, int j, LinkBuffer into) {
    int later = Math.max(i, j);
    int ahead = bit(j > i);
    int adjacent = bit(later - Math.min(i, j) == 1);
    for (int token = text.gapFrom(later); token < text.from(later); token++) {
      into.at(token);
      into.add(GAP, tokens.hash(token), ahead, adjacent);
    }
    addGap(GAP + 1, i, ahead, into);
    addGap(GAP + 2, j, ahead, into);
    into.nowhere();
    into.add(GAP + 3, Math.min(3, text.from(later) - text.gapFrom(later)), ahead, adjacent);
  }

  private void addGap(long name, int i, int ahead, LinkBuffer into) {
    for (int token = text.gapFrom(i); token < text.from(i); token++) {
      into.at(token);
      into.add(name, tokens.hash(token), ahead);
    }
  }

  void addNone(int i, LinkBuffer into) {
    for (Signal signal : text.leads(i)) {
      into.add(NONE, hash(signal));
    }
    for (Signal signal : text.held(i)) {
      into.add(NONE + 1, hash(signal));
    }
    into.add(NONE + 2, bit(text.asks(i)));
    for (int k = 0; k < 2 && text.from(i) + k < text.to(i); k++) {
      into.add(NONE + 3 + k, tokens.hash(text.from(i) + k));
    }
    for (int token = text.gapFrom(i); token < text.from(i); token++) {
      into.add(NONE + 5, tokens.hash(token));
    }
  }
}
