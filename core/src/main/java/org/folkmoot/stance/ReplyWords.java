package org.folkmoot.stance;

import org.folkmoot.lexicon.Signal;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/** The words of a reply, by where they stand, and those of what it answers. */
final class ReplyWords {

  private static final long WORD = ReplyCues.group("word");
  private static final long EARLY = ReplyCues.group("early");
  private static final long FIRST = ReplyCues.group("first");
  private static final long LAST = ReplyCues.group("last");
  private static final long PARENT = ReplyCues.group("parent");
  private static final long PHRASE = ReplyCues.group("phrase");
  private static final long LENGTH = ReplyCues.group("length");
  private static final long ASKED = ReplyCues.group("asked");

  private static final int LONGEST_GRAM = 3;
  private static final int LAST_WORDS = 6;

  private final Words parent;
  private final Words child;
  private final FeatureBuffer into;

  ReplyWords(Words parent, Words child, FeatureBuffer into) {
    this.parent = parent;
    this.child = child;
    this.into = into;
  }

  void fill() {
    for (int i = 0; i < child.size(); i++) {
      into.at(child.token(i));
      grams(i);
    }
    openings();
    phrases(Signal.ASSENT);
    phrases(Signal.DISSENT);
    into.at(FeatureBuffer.NOWHERE);
    parent();
    lengths();
  }

  private void grams(int i) {
    for (int n = 1; n <= LONGEST_GRAM && i + n <= child.size(); n++) {
      long gram = child.hash(i, i + n);
      into.add(Hashes.join(WORD + n, gram));
      if (n < LONGEST_GRAM && i + n <= ReplyCues.EARLY) {
        into.add(Hashes.join(EARLY + n, gram));
      }
    }
    if (i >= child.size() - LAST_WORDS) {
      into.add(Hashes.join(LAST, child.hash(i)));
    }
  }

  private void openings() {
    for (int n = 1; n <= LONGEST_GRAM && n <= child.size(); n++) {
      into.at(child.token(0));
      into.add(Hashes.join(FIRST + n, child.hash(0, n)));
    }
    if (child.size() > 1) {
      into.at(child.token(1));
      into.add(Hashes.join(FIRST + 4, child.hash(1)));
    }
  }

  private void phrases(Signal signal) {
    long group = Hashes.join(PHRASE, ReplyCues.group(signal.name()));
    child.at(signal).stream()
        .forEach(
            i -> {
              into.at(child.token(i));
              int zone = i == 0 ? 0 : i < ReplyCues.EARLY ? 1 : 2;
              into.add(group + zone);
              into.add(Hashes.join(group + zone, child.hash(i)));
            });
  }

  private void parent() {
    for (int i = 0; i < parent.size(); i++) {
      into.add(Hashes.join(PARENT, parent.hash(i)), FeatureBuffer.ONE / 2);
    }
    long asked = ASKED + (parent.count('?') > 0 ? 1 : 0);
    into.add(Hashes.join(asked, child.size() > 0 ? child.hash(0) : 0));
  }

  private void lengths() {
    into.add(LENGTH + Math.min(10, child.size() / 10));
    into.add(Hashes.join(LENGTH, Integer.SIZE - Integer.numberOfLeadingZeros(child.size())));
    into.add(Hashes.join(LENGTH + 1, Math.min(10, parent.size() / 20)));
    into.add(Hashes.join(LENGTH + 2, Math.min(4, child.count('?'))));
  }
}
