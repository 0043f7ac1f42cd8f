package org.folkmoot.semantics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.argument.Label;

/**
 * Labels arguments by the grounded extension (Dung 1995, labels after Caminada 2006): in is what
 * stands whatever else one takes to stand, out is what it attacks, undecided is the rest. It always
 * exists and is unique.
 *
 * <p>Supports count through the attacks that follow from them, as {@link SupportReading} defines
 * them. Those may be quadratically many and are never built. Write y ⇒ z where z must stand if y
 * does (deductive: y supports z). Then x attacks y where x ⇒* p, y ⇒* q and p attacks q, and so:
 *
 * <ul>
 *   <li>y is out where some q with y ⇒* q is attacked by some p that an x, which is in, leads to.
 *       All that attacks x attacks whatever leads to x; so where x is in and x ⇒* p, p is in too.
 *       Hence: y is out where an argument that is in attacks it or a consequence of it.
 *   <li>y is in where every x that leads to an attacker p of a consequence q of y is out. Where p
 *       is out, x is. Hence: y is in where all attackers of it and of its consequences are out.
 * </ul>
 *
 * <p>Both rules need one step of ⇒ at a time only: out passes from a consequence back to what leads
 * to it; y is in where its own attackers are out and its direct consequences in. Arguments that
 * lead to each other share their attackers and are labelled together, else they would wait for each
 * other. Each attack and each support is then read twice at most: linear time and memory.
 *
 * <p>The third reading, {@link SupportReading#CAYROL_2005}, closes neither way and is solved on the
 * attacks that follow, written out.
 *
 * <p>The counters are those of the usual linear algorithm for the grounded extension; without
 * supports it is that algorithm.
 */
public final class GroundedSemantics {

  private static final int NONE = -1;

  private final BipolarFramework framework;
  private final Digraph consequences;
  private final Digraph dependents;
  private final StrongComponents groups;
  private final Digraph members;

  /** By group: attacks on it not yet known to fail, and consequences not yet known to stand. */
  private final int[] open;

  private final Label[] labels;

  /** By group that is out: the attack that puts it out. */
  private final int[] attacker;

  private final int[] target;

  /** Groups in the order in which they were labelled. */
  private final int[] queue;

  private int queued;

  private GroundedSemantics(BipolarFramework framework, SupportReading reading) {
    this.framework = framework;
    consequences = framework.consequences(reading);
    dependents = framework.dependents(reading);
    groups = StrongComponents.of(consequences);
    members = groups.members();
    open = new int[groups.count()];
    labels = new Label[groups.count()];
    attacker = new int[groups.count()];
    target = new int[groups.count()];
    queue = new int[groups.count()];
    Arrays.fill(labels, Label.UNDECIDED);
    Arrays.fill(attacker, NONE);
    Arrays.fill(target, NONE);
  }

  /** The label of each argument. Linear in arguments, attacks and supports. */
  public static List<Label> labels(BipolarFramework framework, SupportReading reading) {
    GroundedSemantics solved = solve(framework, reading);
    return IntStream.range(0, framework.size()).mapToObj(solved::label).toList();
  }

  static GroundedSemantics solve(BipolarFramework framework, SupportReading reading) {
    boolean closed = reading != SupportReading.CAYROL_2005;
    GroundedSemantics solver =
        closed
            ? new GroundedSemantics(framework, reading)
            : new GroundedSemantics(
                ComplexAttacks.of(framework, reading), SupportReading.DEDUCTIVE);
    solver.countOpen();
    solver.labelUndisputed();
    solver.propagate();
    return solver;
  }

  Label label(int argument) {
    return labels[groups.of(argument)];
  }

  /** The argument that is in and whose attack puts this one out; only where this one is out. */
  int attacker(int argument) {
    return attacker[groups.of(argument)];
  }

  /** What {@link #attacker} attacks: this argument, or a consequence of it. */
  int target(int argument) {
    return target[groups.of(argument)];
  }

  private void countOpen() {
    for (int a = 0; a < framework.size(); a++) {
      int group = groups.of(a);
      open[group] += framework.attackers().degree(a);
      for (int e = consequences.first(a); e < consequences.end(a); e++) {
        if (groups.of(consequences.target(e)) != group) {
          open[group]++;
        }
      }
    }
  }

  private void labelUndisputed() {
    for (int group = 0; group < open.length; group++) {
      if (open[group] == 0) {
        label(group, Label.IN);
      }
    }
  }

  private void propagate() {
    for (int next = 0; next < queued; next++) {
      int group = queue[next];
      for (int m = members.first(group); m < members.end(group); m++) {
        passOn(group, members.target(m));
      }
    }
  }

  private void passOn(int group, int argument) {
    boolean in = labels[group] == Label.IN;
    Digraph attacks = framework.attacks();
    for (int e = attacks.first(argument); e < attacks.end(argument); e++) {
      int attacked = attacks.target(e);
      if (in) {
        putOut(groups.of(attacked), argument, attacked);
      } else {
        close(groups.of(attacked));
      }
    }
    for (int e = dependents.first(argument); e < dependents.end(argument); e++) {
      int dependent = groups.of(dependents.target(e));
      if (dependent != group && in) {
        close(dependent);
      } else if (dependent != group) {
        putOut(dependent, attacker[group], target[group]);
      }
    }
  }

  private void close(int group) {
    open[group]--;
    if (open[group] == 0 && labels[group] == Label.UNDECIDED) {
      label(group, Label.IN);
    }
  }

  private void putOut(int group, int by, int on) {
    if (labels[group] == Label.UNDECIDED) {
      attacker[group] = by;
      target[group] = on;
      label(group, Label.OUT);
    }
  }

  private void label(int group, Label label) {
    labels[group] = label;
    queue[queued++] = group;
  }
}
