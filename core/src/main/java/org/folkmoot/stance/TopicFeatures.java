package org.folkmoot.stance;

import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/** What {@link TopicStance} sees: words of the argument, by the direction of the motion. */
final class TopicFeatures {

  private static final int MOST_MOTION = 60;
  private static final int MOST_ARGUMENT = 120;
  private static final int REACH = 4;
  private static final int SHORT_STEM = 5;
  private static final int LONG_STEM = 7;

  /** Stands for any word that the motion has, too. */
  private static final long SUBJECT = ReplyCues.group("subject");

  private static final long WORD = ReplyCues.group("topic");
  private static final long STEM = ReplyCues.group("stem");
  private static final long DENIED = ReplyCues.group("under negation");
  private static final long BESIDE = ReplyCues.group("beside");
  private static final long PARITY = ReplyCues.group("parity");
  private static final long EFFECT = ReplyCues.group("effect");
  private static final long NEGATIONS = ReplyCues.group("negations");
  private static final long GOAL = ReplyCues.group("goal");
  private static final Set<String> OUGHT = Set.of("should", "must", "ought");

  private final Words motion;
  private final Words argument;
  private final SharedWords shared;
  private final FeatureBuffer into;
  private final long direction;
  private final long[] hashes;

  TopicFeatures(AnnotatedText motion, AnnotatedText argument, FeatureBuffer into) {
    this.motion = Words.of(motion, MOST_MOTION);
    this.argument = Words.of(argument, MOST_ARGUMENT);
    this.shared = new SharedWords(this.motion, this.argument);
    this.into = into;
    this.direction = Direction.of(this.motion) == Direction.FOR ? 1 : 2;
    this.hashes = new long[this.argument.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = shared.place(i) >= 0 ? SUBJECT : this.argument.hash(i);
    }
  }

  void fill() {
    into.add(WORD + direction);
    int denied = 0;
    for (int i = 0; i < argument.size(); i++) {
      into.at(argument.token(i));
      words(i);
      stems(i);
      beside(i);
      ought(i);
      denied = denied(i, denied);
    }
    into.at(FeatureBuffer.NOWHERE);
    effects();
    negations();
  }

  /** Adds a feature, and the same for this direction alone. */
  private void add(long feature) {
    into.add(feature);
    directed(feature);
  }

  private void directed(long feature) {
    into.add(Hashes.join(direction, feature));
  }

  private void words(int i) {
    add(Hashes.join(WORD, hashes[i]));
    if (i + 1 < hashes.length) {
      add(Hashes.join(WORD + 1, Hashes.join(hashes[i], hashes[i + 1])));
    }
  }

  private void stems(int i) {
    if (shared.place(i) < 0 && argument.isWord(i)) {
      String word = argument.folded(i);
      stem(word, SHORT_STEM);
      if (word.length() >= LONG_STEM) {
        stem(word, LONG_STEM);
      }
    }
  }

  private void stem(String word, int length) {
    if (word.length() >= length) {
      directed(Hashes.join(STEM, Hashes.of(word.substring(0, length))));
    }
  }

  /** What stands beside the subject. */
  private void beside(int i) {
    if (shared.place(i) < 0) {
      return;
    }
    into.add(PARITY + (shared.differ(i) ? 1 : 0));
    for (int d = 1; d < REACH; d++) {
      if (i - d >= 0) {
        directed(Hashes.join(BESIDE, argument.hash(i - d)));
      }
      if (i + d < argument.size()) {
        directed(Hashes.join(BESIDE + 1, argument.hash(i + d)));
      }
    }
    if (i + 2 < argument.size()) {
      directed(Hashes.join(BESIDE + 2, argument.hash(i + 1, i + 3)));
    }
  }

  private void ought(int i) {
    if (argument.isWord(i) && OUGHT.contains(argument.folded(i))) {
      boolean not = argument.has(Signal.NEGATION, i, i + 3);
      boolean end = argument.has(Signal.ABOLITION, i, i + 6);
      directed(GOAL + (not ? 2 : 0) + (end ? 1 : 0));
      directed(Hashes.join(GOAL, argument.hash(i, Math.min(argument.size(), i + 3))));
    }
  }

  /** Words under a negation; how far that reaches on from word {@code i}. */
  private int denied(int i, int reach) {
    if (argument.at(Signal.NEGATION).get(i)) {
      return REACH + 1;
    }
    if (reach > 0 && argument.isWord(i)) {
      directed(Hashes.join(DENIED, hashes[i]));
      return reach - 1;
    }
    return argument.isWord(i) ? reach : 0;
  }

  /** How much good and harm is spoken of; under a negation the one is the other. */
  private void effects() {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < argument.size(); i++) {
      boolean denied = argument.has(Signal.NEGATION, i - REACH, i);
      boolean does = argument.at(Signal.BENEFIT).get(i);
      boolean harms = argument.at(Signal.HARM).get(i);
      good += (denied ? harms : does) ? 1 : 0;
      bad += (denied ? does : harms) ? 1 : 0;
    }
    long balance = Math.max(-3, Math.min(3, good - bad));
    directed(Hashes.join(EFFECT, Math.min(3, good)));
    directed(Hashes.join(EFFECT + 1, Math.min(3, bad)));
    add(Hashes.join(EFFECT + 2, balance));
    into.add(Hashes.join(EFFECT + 3 + wants(), balance));
  }

  private int wants() {
    return (motion.has(Signal.BENEFIT, 0, motion.size()) ? 2 : 0)
        + (motion.has(Signal.HARM, 0, motion.size()) ? 1 : 0);
  }

  private void negations() {
    int here = Math.min(2, argument.count(Signal.NEGATION, 0, argument.size()));
    boolean there = motion.has(Signal.NEGATION, 0, motion.size());
    into.add(Hashes.join(NEGATIONS, here * 2 + (there ? 1 : 0)));
    directed(Hashes.join(NEGATIONS + 1, here));
    int ends = argument.has(Signal.ABOLITION, 0, argument.size()) ? 2 : 0;
    int ended = motion.has(Signal.ABOLITION, 0, motion.size()) ? 1 : 0;
    into.add(Hashes.join(GOAL + 9 + Math.min(1, here), ends + ended));
  }
}
