package org.folkmoot.stance;

import java.util.Set;
import java.util.function.ToLongFunction;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/** Finds the {@link ReplyCue}s of a reply. */
final class ReplyCues {

  static final int EARLY = 12;
  private static final int VERY_EARLY = 6;
  private static final int CLAUSES = 40;
  private static final int MANY = 50;
  private static final int HALF = FeatureBuffer.ONE / 2;

  private static final Set<String> SELF = Set.of("i", "i'm", "i've", "my", "we");
  private static final Set<String> GOING_ON = Set.of("and", "also", "plus", "or", "especially");
  private static final Set<String> TURNS = Set.of("but", "however", "though");

  private final Words parent;
  private final Words child;
  private final FeatureBuffer into;
  private final ToLongFunction<ReplyCue> hash;

  ReplyCues(Words parent, Words child, FeatureBuffer into) {
    this(parent, child, into, ReplyCue::hash);
  }

  /** The same under other features: {@code hash} says which. */
  ReplyCues(Words parent, Words child, FeatureBuffer into, ToLongFunction<ReplyCue> hash) {
    this.parent = parent;
    this.child = child;
    this.into = into;
    this.hash = hash;
  }

  void fill() {
    opening();
    dozen(Signal.ASSENT, ReplyCue.EARLY_ASSENT);
    dozen(Signal.DISSENT, ReplyCue.EARLY_DISSENT);
    counts();
    turn();
    nowhere();
  }

  private void opening() {
    atFirst(ReplyCue.OPENS_WITH_ASSENT, child.at(Signal.ASSENT).get(0));
    atFirst(ReplyCue.OPENS_WITH_DISSENT, child.at(Signal.DISSENT).get(0));
    atFirst(ReplyCue.OPENS_WITH_SELF, opensWith(SELF));
    atFirst(ReplyCue.GOES_ON, opensWith(GOING_ON));
  }

  private boolean opensWith(Set<String> words) {
    return child.size() > 0 && words.contains(child.folded(0));
  }

  private void atFirst(ReplyCue cue, boolean holds) {
    if (holds) {
      into.at(child.token(0));
      into.add(hash.applyAsLong(cue));
    }
  }

  private void dozen(Signal signal, ReplyCue cue) {
    first(signal, 1, EARLY, cue);
  }

  /** Adds {@code cue} where a signal stands first in [from, to). */
  private void first(Signal signal, int from, int to, ReplyCue cue) {
    int next = child.at(signal).nextSetBit(from);
    if (next >= 0 && next < to) {
      into.at(child.token(next));
      into.add(hash.applyAsLong(cue));
    }
  }

  private void counts() {
    first(Signal.NEGATION, 0, VERY_EARLY, ReplyCue.EARLY_NEGATION);
    first(Signal.ADDRESS, 0, VERY_EARLY, ReplyCue.EARLY_ADDRESS);
    count(Signal.DISSENT, 0, EARLY, 4, FeatureBuffer.ONE, ReplyCue.DISSENTS_EARLY);
    count(Signal.ASSENT, EARLY, child.size(), 3, FeatureBuffer.ONE, ReplyCue.LATER_ASSENTS);
    count(Signal.DISSENT, EARLY, child.size(), 6, HALF, ReplyCue.LATER_DISSENTS);
    count(Signal.NEGATION, 0, child.size(), 4, HALF, ReplyCue.NEGATIONS);
    count(Signal.ADDRESS, 0, child.size(), 3, FeatureBuffer.ONE, ReplyCue.ADDRESSES);
  }

  private void count(Signal signal, int from, int to, int most, int each, ReplyCue cue) {
    int count = child.count(signal, from, to);
    if (count > 0) {
      into.at(child.token(child.at(signal).nextSetBit(from)));
      into.add(hash.applyAsLong(cue), Math.min(most, count) * each);
    }
  }

  private void turn() {
    int from = Math.min(2, child.size());
    boolean assents = child.has(Signal.ASSENT, 0, 2);
    for (int i = assents ? from : 0; i < Math.min(CLAUSES, child.size()); i++) {
      if (child.isWord(i) && TURNS.contains(child.folded(i))) {
        into.at(child.token(i));
        into.add(hash.applyAsLong(assents ? ReplyCue.CONCEDES : ReplyCue.TURNS));
        return;
      }
    }
  }

  private void nowhere() {
    into.at(FeatureBuffer.NOWHERE);
    int questions = Math.min(3, child.count('?'));
    if (questions > 0) {
      into.add(hash.applyAsLong(ReplyCue.QUESTIONS), questions * FeatureBuffer.ONE);
    }
    add(ReplyCue.ENDS_ASKING, endsAsking(child));
    add(ReplyCue.EXCLAIMS, child.count('!') > 0);
    add(ReplyCue.OPENS_WITH_QUOTATION, opensWithQuotation());
    add(ReplyCue.LONG, child.size() > MANY);
    add(ReplyCue.PARENT_ASKS, parent.count('?') > 0);
    add(ReplyCue.PARENT_ENDS_ASKING, endsAsking(parent));
    add(ReplyCue.PARENT_ADDRESSES, parent.has(Signal.ADDRESS, 0, parent.size()));
  }

  private boolean opensWithQuotation() {
    int open = child.text().tokens().size() == 0 ? 0 : child.text().tokens().start(0);
    return !child.text().quotations().isEmpty()
        && child.text().quotations().get(0).whole().start() <= open;
  }

  private static boolean endsAsking(Words words) {
    return words.size() > 0 && words.has(words.size() - 1, '?');
  }

  private void add(ReplyCue cue, boolean holds) {
    if (holds) {
      into.add(hash.applyAsLong(cue));
    }
  }

  /** The hash of a name of a group of features. */
  static long group(String name) {
    return Hashes.of("stance." + name);
  }
}
