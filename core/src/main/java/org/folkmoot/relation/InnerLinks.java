package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedThread;
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
  private final Map<Integer, Relation> rules = new HashMap<>();
  private final int[] targets;

  private InnerLinks(LinkFinder.Found found, String model) {
    this.found = found;
    this.model = model;
    this.targets = new int[found.text().size()];
    Arrays.fill(targets, LinkText.NONE);
  }

  static List<Relation> relations(LinkFinder finder, AnnotatedThread thread, List<Unit> units) {
    if (units.size() < 2) {
      return List.of();
    }
    return new InnerLinks(finder.find(thread, units), finder.name()).relations();
  }

  private List<Relation> relations() {
    LinkText text = found.text();
    for (Relation rule : text.rules()) {
      rules.put(text.index(rule.from().get(0)), rule);
    }
    Map<Integer, LinkFinder.Link> chosen = new HashMap<>();
    for (LinkFinder.Link link : found.links()) {
      chosen.put(link.from(), link);
      targets[link.from()] = link.to();
    }
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      LinkFinder.Link link = chosen.get(i);
      Relation rule = rules.get(i);
      if (link != null) {
        relations.add(relation(link, rule));
      } else if (rule != null && isOutright(rule) && !closesCircle(i, text.ruled(i))) {
        targets[i] = text.ruled(i);
        relations.add(rule);
      }
    }
    return relations;
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
    Unit from = found.text().unit(link.from());
    Unit to = found.text().unit(link.to());
    boolean same = rule != null && rule.to().equals(to.id());
    Evidence evidence =
        same
            ? scored(rule.evidence(), link.score())
            : LinkReasons.evidence(found.text(), link, model);
    return Support.of(from.claim(), to.claim(), evidence);
  }

  private static Evidence scored(Evidence evidence, double score) {
    return new Evidence(
        evidence.kind(), evidence.rule(), score, evidence.cues(), evidence.why());
  }
}
