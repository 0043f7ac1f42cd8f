package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Undercut;
import org.folkmoot.claim.UnitClassifier;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.relation.RelationFinder;
import org.folkmoot.reply.ReplyInference;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOptions;

/** Links the units of an argument record as an analysis links claims. */
final class UnitLinker {

  private final UnitTexts texts;
  private final UnitClassifier classifier;
  private final ReplyInference replies;
  private final RelationFinder finder;

  UnitLinker(Models models) {
    this.texts = new UnitTexts(models);
    this.classifier = new UnitClassifier(models);
    this.replies =
        new ReplyInference(models.get(ModelName.REPLIES), Lexicon.english(), ReplyOptions.DEFAULT);
    this.finder = new RelationFinder(models);
  }

  /**
   * A link between units.
   *
   * @param type support or attack
   * @param inside whether both stand in one post
   */
  record Link(String from, String to, String type, boolean inside, double score) {
    String ends() {
      return from + ">" + to;
    }
  }

  /**
   * What was found.
   *
   * @param best for units with a candidate in their own post, the likeliest, link or not
   */
  record Linked(List<Link> links, Map<String, String> best) {}

  Linked link(ArgumentRecord record) {
    List<UnitTexts.Text> posts = texts.of(record);
    List<Claim> claims = new ArrayList<>();
    Map<String, ArgumentRecord.Unit> units = new HashMap<>();
    for (UnitTexts.Text post : posts) {
      List<Claim> own = claims(post);
      for (int i = 0; i < own.size(); i++) {
        units.putIfAbsent(own.get(i).id(), post.units().get(i));
      }
      claims.addAll(own);
    }
    if (claims.isEmpty()) {
      return new Linked(List.of(), Map.of());
    }
    return link(posts.get(0).thread(), claims, units);
  }

  private List<Claim> claims(UnitTexts.Text post) {
    return LinkPost.claims(post, classifier.classify(post.thread(), post.text(), post.spans()));
  }

  private Linked link(
      AnnotatedThread thread, List<Claim> claims, Map<String, ArgumentRecord.Unit> units) {
    List<ReplyLink> links = replies.infer(thread);
    List<Relation> relations = finder.find(thread, links, claims);
    Map<String, Relation> byId = new HashMap<>();
    relations.forEach(relation -> byId.put(relation.id(), relation));
    Map<String, Link> found = new LinkedHashMap<>();
    for (Relation relation : relations) {
      ArgumentRecord.Unit from = units.get(relation.from().get(0));
      ArgumentRecord.Unit to = units.get(target(relation, byId));
      if (from != null && to != null) {
        boolean inside = from.post().equals(to.post());
        double score = relation.evidence().score();
        Link link = new Link(from.id(), to.id(), type(relation), inside, score);
        found.putIfAbsent(link.ends(), link);
      }
    }
    Map<String, String> best = new LinkedHashMap<>();
    finder
        .likeliest(thread, claims)
        .forEach(
            (from, to) ->
                best.put(
                    Objects.requireNonNull(units.get(from)).id(),
                    Objects.requireNonNull(units.get(to)).id()));
    return new Linked(List.copyOf(found.values()), best);
  }

  /** An undercut attacks the step from a unit: the set names that unit. */
  static String target(Relation relation, Map<String, Relation> byId) {
    Relation step = byId.get(relation.to());
    return step == null ? relation.to() : step.from().get(0);
  }

  static String type(Relation relation) {
    return relation instanceof Rebuttal || relation instanceof Undercut ? "attack" : "support";
  }
}
