package org.folkmoot.claim;

import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/** What features of gaps and segments have in common: each a template and what stands there. */
abstract class CutFeatures {

  private static final int[] STEPS = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 19, 24, 31, 40, 60, 90
  };

  final UnitText text;
  private final FeatureBuffer into;
  private final boolean apart;
  private final long form;

  /**
   * Features of a text.
   *
   * @param apart whether each feature is also there once more for what the text stands among, so
   *     that training may weigh it apart (Daumé III: Frustratingly Easy Domain Adaptation, ACL
   *     2007)
   */
  CutFeatures(UnitText text, FeatureBuffer into, boolean apart) {
    this.text = text;
    this.into = into;
    this.apart = apart;
    this.form = text.among == Surroundings.ALONE ? 1 : 2;
  }

  final void add(int template, long value) {
    long hash = Hashes.join(template, value);
    into.add(hash);
    if (apart) {
      into.add(Hashes.join(hash, form));
    }
  }

  final void add(int template, long a, long b) {
    add(template, Hashes.join(a, b));
  }

  final void add(int template, long a, long b, long c) {
    add(template, Hashes.join(Hashes.join(a, b), c));
  }

  final void add(int template, long a, long b, long c, long d) {
    add(template, Hashes.join(Hashes.join(a, b), c), d);
  }

  static long number(boolean yes) {
    return yes ? 1 : 0;
  }

  /** A number in steps that grow with it. */
  static int step(int number) {
    int step = 0;
    while (step + 1 < STEPS.length && STEPS[step + 1] <= number) {
      step++;
    }
    return step;
  }

  /** The same, nothing told apart above ten. */
  static int coarse(int number) {
    return Math.min(9, step(number));
  }
}
