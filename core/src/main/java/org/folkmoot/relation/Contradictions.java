package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.lexicon.Signal;

/**
 * Puts right what a rebuttal alone would say wrongly: a bare denial attacks no more than it is
 * attacked, and "that does not follow" attacks a step, not a claim.
 */
final class Contradictions {

  private static final double BARE = 0.75;

  private final Map<String, Unit> units;
  private final TermStatistics statistics;
  private final Map<String, Relation> stepFrom;

  Contradictions(
      Map<String, Unit> units, TermStatistics statistics, Map<String, Relation> stepFrom) {
    this.units = units;
    this.statistics = statistics;
    this.stepFrom = stepFrom;
  }

  /**
   * The relations from one comment, with undercuts in place of rebuttals and bare denials made
   * mutual.
   *
   * @param supports those inside the comment
   */
  List<Relation> settle(List<Relation> answers, List<Relation> supports) {
    Set<String> argued = new HashSet<>();
    supports.forEach(support -> argued.add(support.to()));
    List<Relation> settled = new ArrayList<>();
    for (Relation answer : answers) {
      if (answer instanceof Rebuttal rebuttal) {
        settle(rebuttal, argued, settled);
      } else {
        settled.add(answer);
      }
    }
    return settled;
  }

  private void settle(Rebuttal rebuttal, Set<String> argued, List<Relation> settled) {
    Unit attacker = units.get(rebuttal.attacker());
    Unit target = units.get(rebuttal.target());
    if (attacker == null || target == null) {
      settled.add(rebuttal);
      return;
    }
    Relation step =
        attacker.shows(Signal.UNDERCUT) == null ? null : stepFrom.get(rebuttal.target());
    if (step instanceof Support) {
      settled.add(Undercut.of(attacker.claim(), step, undercut(attacker, target, rebuttal)));
      return;
    }
    settled.add(rebuttal);
    if (isBareDenial(attacker, target) && !argued.contains(attacker.id())) {
      settled.add(
          Rebuttal.of(target.claim(), attacker.claim(), mutual(attacker, target, rebuttal)));
    }
  }

  /** It negates what it answers, adds no term of its own, and nothing is given in its support. */
  private boolean isBareDenial(Unit attacker, Unit target) {
    Likeness likeness = Likeness.of(attacker, target, statistics);
    return attacker.isNegated() != target.isNegated()
        && likeness.coverage() >= BARE
        && likeness.telling() > 0;
  }

  private static Evidence undercut(Unit attacker, Unit target, Rebuttal rebuttal) {
    String why = attacker.quoted() + " denies that anything follows from " + target.quoted() + ".";
    return because(rebuttal, "undercut", why);
  }

  private static Evidence mutual(Unit attacker, Unit target, Rebuttal rebuttal) {
    String why =
        attacker.quoted()
            + " merely denies "
            + target.quoted()
            + " and gives no reason, so each stands against the other.";
    return because(rebuttal, "bare-denial", why);
  }

  private static Evidence because(Rebuttal rebuttal, String rule, String why) {
    Evidence found = rebuttal.evidence();
    return new Evidence(found.kind(), rule, found.score(), found.cues(), why);
  }
}
