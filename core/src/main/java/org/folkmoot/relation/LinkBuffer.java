package org.folkmoot.relation;

import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/** Names features by numbers and adds them to a buffer. Not thread-safe. */
final class LinkBuffer {

  private static final double QUARTERS = FeatureBuffer.ONE;

  private final FeatureBuffer buffer;

  LinkBuffer(FeatureBuffer buffer) {
    this.buffer = buffer;
  }

  /** Which token shows what is added from here on. */
  void at(int token) {
    buffer.at(token);
  }

  /** No single token shows what is added from here on. */
  void nowhere() {
    buffer.at(FeatureBuffer.NOWHERE);
  }

  void add(long name) {
    buffer.add(name);
  }

  void add(long name, long value) {
    buffer.add(Hashes.join(name, value));
  }

  void add(long name, long first, long second) {
    buffer.add(Hashes.join(Hashes.join(name, first), second));
  }

  void add(long name, long first, long second, long third) {
    buffer.add(Hashes.join(Hashes.join(Hashes.join(name, first), second), third));
  }

  void addIf(boolean holds, long name, long value) {
    if (holds) {
      add(name, value);
    }
  }

  /** A feature that counts as much as it holds. */
  void weigh(double amount, long name, long value) {
    int quarters = (int) StrictMath.rint(amount * QUARTERS);
    if (quarters != 0) {
      buffer.add(Hashes.join(name, value), quarters);
    }
  }

  /** 1 or 0. */
  static int bit(boolean holds) {
    return holds ? 1 : 0;
  }

  /** A number drawn in to [-most,most]. */
  static int clip(int number, int most) {
    return Math.max(-most, Math.min(most, number));
  }

  /** A share in ten parts. */
  static int tenth(double share) {
    return (int) Math.max(0, Math.min(9, share * 10));
  }

  /** The logit of a probability. */
  static double logit(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }
}
