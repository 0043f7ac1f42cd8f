package org.folkmoot.read.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.read.graph.GraphDraft.DraftRelation;
import org.folkmoot.read.graph.GraphDraft.Type;

/**
 * Makes relations. What cannot be said by a support, rebuttal, undercut or rephrase is left out and
 * reported, together with what bears on it; it never becomes another relation. Linear. Used once.
 */
final class RelationAssembly {

  private final GraphDraft draft;
  private final Map<String, Claim> claims;
  private final Map<String, Relation> relations = new LinkedHashMap<>();

  RelationAssembly(GraphDraft draft, Map<String, Claim> claims) {
    this.draft = draft;
    this.claims = claims;
  }

  List<Relation> relations() {
    draft.relations.values().forEach(this::add);
    dropAimless();
    return List.copyOf(relations.values());
  }

  private void add(DraftRelation relation) {
    if (relation.from().isEmpty()) {
      leaveOut(relation, "it starts from no claim");
    } else if (!claims.keySet().containsAll(relation.from())) {
      leaveOut(relation, "it starts from something that is no claim");
    } else if (relation.from().size() > 1 && relation.type() != Type.SUPPORT) {
      leaveOut(relation, "several claims can only support together");
    } else if (claims.containsKey(relation.to())) {
      relations.put(relation.id(), onClaim(relation));
    } else if (relation.type() == Type.ATTACK && draft.relations.containsKey(relation.to())) {
      relations.put(relation.id(), undercut(relation));
    } else {
      leaveOut(relation, "it ends on something that it cannot bear on");
    }
  }

  private Relation onClaim(DraftRelation relation) {
    String first = relation.from().get(0);
    double score = score(relation);
    Evidence evidence = evidence(relation, score);
    return switch (relation.type()) {
      case SUPPORT -> new Support(relation.id(), relation.from(), relation.to(), score, evidence);
      case ATTACK -> new Rebuttal(relation.id(), first, relation.to(), score, evidence);
      case REPHRASE -> new Rephrase(relation.id(), first, relation.to(), score, evidence);
    };
  }

  private Undercut undercut(DraftRelation relation) {
    double score = score(relation);
    String attacker = relation.from().get(0);
    return new Undercut(relation.id(), attacker, relation.to(), score, evidence(relation, score));
  }

  private static double score(DraftRelation relation) {
    return relation.own().field("score").score(relation.score());
  }

  private Evidence evidence(DraftRelation relation, double score) {
    return OwnFields.evidence(
        relation.own().field("evidence"), score, relation.scheme(), draft.form);
  }

  /** An undercut of a rephrase, or of what was left out, disputes nothing. */
  private void dropAimless() {
    Map<String, List<String>> undercutters = new HashMap<>();
    Deque<String> aimless = new ArrayDeque<>();
    for (Relation relation : relations.values()) {
      if (relation instanceof Undercut) {
        undercutters.computeIfAbsent(relation.to(), to -> new ArrayList<>()).add(relation.id());
        Relation target = relations.get(relation.to());
        if (target == null || target instanceof Rephrase || target == relation) {
          aimless.add(relation.id());
        }
      }
    }
    while (!aimless.isEmpty()) {
      String id = aimless.remove();
      DraftRelation relation = draft.relations.get(id);
      if (relation != null && relations.remove(id) != null) {
        leaveOut(relation, "it ends on something that it cannot bear on");
        aimless.addAll(undercutters.getOrDefault(id, List.of()));
      }
    }
  }

  private void leaveOut(DraftRelation relation, String why) {
    draft.leaveOut("the relation \"" + Shown.of(relation.id()) + "\" is left out", why);
  }
}
