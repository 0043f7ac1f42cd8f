package org.folkmoot.semantics;

import java.util.Arrays;

/**
 * The labels that each argument may still have in a complete labelling, and what follows from them.
 *
 * <p>A labelling is complete where exactly those are in whose attackers are all out, and exactly
 * those out that have an attacker which is in (Caminada 2006). For each argument it is counted how
 * many of its attackers may still be in, out, undecided, so that every consequence of one label is
 * found in time linear in the attacks it touches. Choices can be undone in reverse order. Not
 * thread-safe.
 */
final class LabelChoices {

  static final int IN = 1;
  static final int OUT = 2;
  static final int UNDECIDED = 4;
  private static final int ALL = IN | OUT | UNDECIDED;

  private final Digraph attacks;
  private final Digraph attackers;
  private final byte[] choices;

  /** By argument: attackers that may be in, may be out, may be undecided, and may be not out. */
  private final int[] mayIn;

  private final int[] mayOut;
  private final int[] mayUndecided;
  private final int[] mayStand;

  /** By argument: attackers that are in, come what may. */
  private final int[] isIn;

  /** What was taken away and from whom, in order: argument times eight plus the choices before. */
  private int[] trail = new int[64];

  private int trailSize;
  private final int[] queue;
  private final boolean[] queued;
  private int queueSize;
  private boolean consistent = true;

  LabelChoices(Digraph attacks, Digraph attackers) {
    this.attacks = attacks;
    this.attackers = attackers;
    int size = attacks.size;
    choices = new byte[size];
    Arrays.fill(choices, (byte) ALL);
    mayIn = new int[size];
    mayOut = new int[size];
    mayUndecided = new int[size];
    mayStand = new int[size];
    isIn = new int[size];
    queue = new int[size];
    queued = new boolean[size];
    for (int a = 0; a < size; a++) {
      int degree = attackers.degree(a);
      mayIn[a] = degree;
      mayOut[a] = degree;
      mayUndecided[a] = degree;
      mayStand[a] = degree;
    }
  }

  int size() {
    return choices.length;
  }

  boolean mayBe(int argument, int label) {
    return (choices[argument] & label) != 0;
  }

  boolean is(int argument, int label) {
    return choices[argument] == label;
  }

  /** Looks at every argument once: what follows before anything is chosen. */
  boolean propagateAll() {
    for (int a = 0; a < choices.length; a++) {
      enqueue(a);
    }
    return propagate();
  }

  /** Takes labels away from an argument; call {@link #propagate} then. */
  void remove(int argument, int labels) {
    int before = choices[argument];
    int after = before & ~labels;
    if (after == before) {
      return;
    }
    push(argument * 8 + before);
    choices[argument] = (byte) after;
    consistent &= after != 0;
    count(argument, before, after);
    enqueue(argument);
  }

  private void push(int entry) {
    if (trailSize == trail.length) {
      trail = Arrays.copyOf(trail, 2 * trailSize);
    }
    trail[trailSize++] = entry;
  }

  private void count(int argument, int before, int after) {
    int in = (after & IN) - (before & IN);
    int out = ((after & OUT) - (before & OUT)) / OUT;
    int undecided = ((after & UNDECIDED) - (before & UNDECIDED)) / UNDECIDED;
    int stand = stands(after) - stands(before);
    int sure = (after == IN ? 1 : 0) - (before == IN ? 1 : 0);
    for (int e = attacks.first(argument); e < attacks.end(argument); e++) {
      int target = attacks.target(e);
      mayIn[target] += in;
      mayOut[target] += out;
      mayUndecided[target] += undecided;
      mayStand[target] += stand;
      isIn[target] += sure;
      enqueue(target);
    }
  }

  private static int stands(int labels) {
    return (labels & (IN | UNDECIDED)) == 0 ? 0 : 1;
  }

  private void enqueue(int argument) {
    if (!queued[argument]) {
      queued[argument] = true;
      queue[queueSize++] = argument;
    }
  }

  /** Where the choices stand now, for {@link #undo}. */
  int mark() {
    return trailSize;
  }

  /** Gives back all that was taken away since {@code mark}. */
  void undo(int mark) {
    while (trailSize > mark) {
      int entry = trail[--trailSize];
      int argument = entry >>> 3;
      int now = choices[argument];
      choices[argument] = (byte) (entry & 7);
      count(argument, now, entry & 7);
    }
    drain();
    consistent = true;
  }

  private void drain() {
    while (queueSize > 0) {
      queued[queue[--queueSize]] = false;
    }
  }

  /** Draws all consequences; false where they contradict each other. */
  boolean propagate() {
    while (queueSize > 0 && consistent) {
      int argument = queue[--queueSize];
      queued[argument] = false;
      byAttackers(argument);
      onAttackers(argument);
    }
    drain();
    return consistent;
  }

  /** What the attackers of an argument leave it. */
  private void byAttackers(int a) {
    int gone = 0;
    gone |= mayOut[a] < attackers.degree(a) ? IN : 0;
    gone |= mayStand[a] == 0 ? OUT | UNDECIDED : 0;
    gone |= mayIn[a] == 0 ? OUT : 0;
    gone |= mayUndecided[a] == 0 ? UNDECIDED : 0;
    remove(a, gone);
    if (isIn[a] > 0) {
      remove(a, IN | UNDECIDED);
    }
  }

  /** What the label of an argument leaves its attackers. */
  private void onAttackers(int a) {
    int own = choices[a];
    if (own == IN) {
      fromAll(a, IN | UNDECIDED);
    } else if ((own & OUT) == 0) {
      fromAll(a, IN);
    }
    if (own == OUT && mayIn[a] == 1) {
      fromTheOne(a, IN, OUT | UNDECIDED);
    }
    if (own == UNDECIDED && mayUndecided[a] == 1) {
      fromTheOne(a, UNDECIDED, IN | OUT);
    }
    if ((own & IN) == 0 && mayStand[a] == 1) {
      fromTheOne(a, IN | UNDECIDED, OUT);
    }
  }

  private void fromAll(int a, int labels) {
    for (int e = attackers.first(a); e < attackers.end(a); e++) {
      remove(attackers.target(e), labels);
    }
  }

  /** Takes {@code gone} from the only attacker that may have one of {@code labels}. */
  private void fromTheOne(int a, int labels, int gone) {
    for (int e = attackers.first(a); e < attackers.end(a); e++) {
      if (mayBe(attackers.target(e), labels)) {
        remove(attackers.target(e), gone);
        return;
      }
    }
  }
}
