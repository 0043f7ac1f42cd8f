package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Support;
import org.folkmoot.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The links inside a text as relations. Where the rules find the same link, their reason is given,
 * with the model's score; what a connective says outright stands even if the model does not choose
 * it, unless it would close a circle.
 */
final class InnerLinks {

  /** Rules that score at least this follow words that say it outright. */
  private static final double OUTRIGHT = 0.75;

  private final LinkFinder.Found found;
  private final String model;
  private final List<Unit> units;
  private final TermStatistics statistics;
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<String, Relation> rules = new HashMap<>();

  /** Below an article the rules decide what they find, and with their own score. */
  private final boolean rulesLead;

  private final LinkFinder.@Nullable Link[] chosen;
  private final int[] targets;

  private InnerLinks(
      LinkFinder finder, AnnotatedThread thread, List<Unit> units, TermStatistics statistics) {
    this.model = finder.name();
    this.units = units;
    this.statistics = statistics;
    this.chosen = new LinkFinder.@Nullable Link[units.size()];
    this.targets = new int[units.size()];
    Arrays.fill(targets, LinkText.NONE);
    units.forEach(unit -> indices.put(unit.id(), unit.index()));
    for (Relation rule : SupportFinder.find(units, statistics)) {
      rules.put(rule.from().get(0), rule);
    }
    this.rulesLead = thread.article() != null;
    this.found = finder.find(thread, units, statistics, rules);
  }

  /** The relations inside one comment, with what is known of terms where it is judged. */
  static List<Relation> relations(
      LinkFinder finder, AnnotatedThread thread, List<Unit> units, TermStatistics statistics) {
    if (units.size() < 2) {
      return List.of();
    }
    return new InnerLinks(finder, thread, units, statistics).relations();
  }

  private List<Relation> relations() {
    for (LinkFinder.Link link : found.links()) {
      chosen[link.from()] = link;
      targets[link.from()] = link.to();
    }
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      LinkFinder.Link link = chosen[i];
      Relation rule = rules.get(units.get(i).id());
      if (link != null) {
        relations.add(relation(link, rule));
      } else if (rule != null && isOutright(rule) && !closesCircle(i, index(rule.to()))) {
        targets[i] = index(rule.to());
        relations.add(rule);
      }
    }
    return relations;
  }

  private int index(String claim) {
    return Objects.requireNonNull(indices.get(claim));
  }

  private static boolean isOutright(Relation rule) {
    return rule.evidence().score() >= OUTRIGHT;
  }

  private boolean closesCircle(int from, int to) {
    int at = to;
    for (int steps = 0; at != LinkText.NONE && steps <= targets.length; steps++) {
      if (at == from) {
        return true;
      }
      at = targets[at];
    }
    return false;
  }

  private Relation relation(LinkFinder.Link link, @Nullable Relation rule) {
    Unit from = units.get(link.from());
    Unit to = units.get(link.to());
    Evidence evidence =
        rule != null && rule.to().equals(to.id())
            ? scored(rule.evidence(), rulesLead ? rule.evidence().score() : link.score())
            : LinkReasons.evidence(from, to, link.score(), model, statistics);
    return Support.of(from.claim(), to.claim(), evidence);
  }

  private static Evidence scored(Evidence evidence, double score) {
    return new Evidence(evidence.kind(), evidence.rule(), score, evidence.cues(), evidence.why());
  }
}
