package org.folkmoot.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Place;

/** Argument graphs written down by hand: claims and relations under short ids. */
public final class Debate {

  private final List<Claim> claims = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private double score = 1;

  /** Claims with these ids, each in a comment of its own. */
  public static Debate of(String... ids) {
    Debate debate = new Debate();
    for (String id : ids) {
      debate.claim(id, "in-" + id, id + " holds", 1);
    }
    return debate;
  }

  /** One more claim. */
  public Debate claim(String id, String comment, String quote, double claimScore) {
    Span span = new Span(0, quote.length());
    Place place = Place.of(comment);
    claims.add(
        new Claim(id, place, span, quote, Role.CLAIM, ClaimKind.VALUE, Voice.OWN, claimScore));
    return this;
  }

  /** The score of the relations that follow. */
  public Debate scored(double next) {
    score = next;
    return this;
  }

  /** {@code premises} together support {@code conclusion}. */
  public Debate support(String id, String conclusion, String... premises) {
    relations.add(new Support(id, Arrays.asList(premises), conclusion, score, evidence()));
    return this;
  }

  /** {@code attacker} rebuts {@code target}. */
  public Debate rebuttal(String id, String attacker, String target) {
    relations.add(new Rebuttal(id, attacker, target, score, evidence()));
    return this;
  }

  /** {@code attacker} undercuts the relation {@code target}. */
  public Debate undercut(String id, String attacker, String target) {
    relations.add(new Undercut(id, attacker, target, score, evidence()));
    return this;
  }

  /** {@code later} says what {@code earlier} says. */
  public Debate rephrase(String id, String later, String earlier) {
    relations.add(new Rephrase(id, later, earlier, score, evidence()));
    return this;
  }

  /** The graph so far. */
  public ArgumentGraph graph() {
    return ArgumentGraph.of(claims, relations);
  }

  private Evidence evidence() {
    return new Evidence(EvidenceKind.DECLARED, "by-hand", score, List.of(), "It is given.");
  }
}
