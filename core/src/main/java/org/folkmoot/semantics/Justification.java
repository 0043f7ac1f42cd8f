package org.folkmoot.semantics;

import java.util.List;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;

/**
 * Why a claim has its grounded label: no more than what decides it.
 *
 * <p>What stands is shown by a strongly admissible set (Baroni and Giacomin 2007; Caminada and
 * Dunne 2019): each member is defended by other members that need it not, so nothing is its own
 * reason. The sets are minimal: without any one member the rest shows nothing. There may be others
 * as small. A member that is a relation stands for the step it makes.
 */
public sealed interface Justification {

  /** The claim asked about. */
  Claim claim();

  /** Its label. */
  Label label();

  /** All of it in one plain sentence. */
  String sentence();

  /**
   * Whether the search ended; if not, a set may be larger, or a chain shorter, than it could be.
   */
  boolean complete();

  /**
   * The claim is in.
   *
   * @param claim the claim asked about
   * @param defenders what must stand beside the claim, nearest first; empty where nothing needs to
   * @param answered each attack on the claim, on what it leads to, or on a defender, those on the
   *     claim first
   * @param complete whether the set is known to be minimal
   * @param sentence in plain words
   */
  record Defended(
      Claim claim,
      List<ArgumentElement> defenders,
      List<AnsweredAttack> answered,
      boolean complete,
      String sentence)
      implements Justification {

    /** Copies the lists. */
    public Defended {
      defenders = List.copyOf(defenders);
      answered = List.copyOf(answered);
    }

    @Override
    public Label label() {
      return Label.IN;
    }
  }

  /**
   * The claim is out.
   *
   * @param claim the claim asked about
   * @param attacks all attacks on it, or on what it leads to, whose attacker stands
   * @param attackers a minimal set that puts it out: an attacker that stands, and its defenders
   * @param answered each attack on a member of that set
   * @param complete whether the set is known to be minimal
   * @param sentence in plain words
   */
  record Defeated(
      Claim claim,
      List<Relation> attacks,
      List<ArgumentElement> attackers,
      List<AnsweredAttack> answered,
      boolean complete,
      String sentence)
      implements Justification {

    /** Copies the lists. */
    public Defeated {
      attacks = List.copyOf(attacks);
      attackers = List.copyOf(attackers);
      answered = List.copyOf(answered);
    }

    @Override
    public Label label() {
      return Label.OUT;
    }
  }

  /**
   * The claim is undecided.
   *
   * @param claim the claim asked about
   * @param attacks all attacks on it, or on what it leads to, whose attacker is undecided
   * @param path attacks from the claim back to the circle, empty where it is in the circle
   * @param circle attacks that go round: each one's attacker is, or leads to, what the next attacks
   * @param complete whether the circle was reached
   * @param sentence in plain words
   */
  record Unresolved(
      Claim claim,
      List<Relation> attacks,
      List<Relation> path,
      List<Relation> circle,
      boolean complete,
      String sentence)
      implements Justification {

    /** Copies the lists. */
    public Unresolved {
      attacks = List.copyOf(attacks);
      path = List.copyOf(path);
      circle = List.copyOf(circle);
    }

    @Override
    public Label label() {
      return Label.UNDECIDED;
    }
  }
}
