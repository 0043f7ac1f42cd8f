package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Support;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.rephrase.RephraseModel;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.stance.SideClassifier;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Place;

/**
 * Finds how claims bear on each other: support inside a comment, support, rebuttal, undercut and
 * rephrase between a comment and what it answers.
 *
 * <p>Only claims that stand in one comment, or that a reply brings together, are compared, so the
 * cost is linear in the number of comments for comments of bounded length. Thread-safe.
 */
public final class RelationFinder {

  private static final int MOST_UNITS = 400;

  private final LinkFinder links;
  private final SideClassifier sides;
  private final RephraseModel rephrases;

  /** A finder with these weights; it keeps nothing between threads. */
  public RelationFinder(Models models) {
    this.links = new LinkFinder(models);
    this.sides = new SideClassifier(models.get(ModelName.SIDES));
    this.rephrases = new RephraseModel(models);
  }

  /** The relations, in the order of the comments they start from. */
  public List<Relation> find(AnnotatedThread thread, List<ReplyLink> replies, List<Claim> claims) {
    Map<Place, List<Unit>> units = units(thread, claims);
    AnswerFinder answers = new AnswerFinder(thread, units, sides, rephrases);
    List<Relation> supports = new ArrayList<>();
    List<Relation> between = new ArrayList<>();
    for (ReplyLink link : replies) {
      List<Unit> comment = units.getOrDefault(Place.of(link.comment()), List.of());
      if (!comment.isEmpty()) {
        supports.addAll(InnerLinks.relations(links, thread, comment));
        between.addAll(answers.find(comment, link));
      }
    }
    List<Relation> relations = new ArrayList<>(supports);
    relations.addAll(contradictions(thread, units, supports).settle(between, supports));
    return distinct(relations);
  }

  /**
   * For each claim that could be linked inside its text, the id of the claim it is likeliest linked
   * to, whether or not the link is likely enough to be a relation.
   */
  public Map<String, String> likeliest(AnnotatedThread thread, List<Claim> claims) {
    Map<String, String> likeliest = new LinkedHashMap<>();
    Map<Place, List<Unit>> units = units(thread, claims);
    for (AnnotatedText text : thread.texts()) {
      List<Unit> own = units.getOrDefault(text.place(), List.of());
      int[] found = own.size() < 2 ? new int[0] : links.find(thread, own, Map.of()).likeliest();
      for (int i = 0; i < found.length; i++) {
        likeliest.put(own.get(i).id(), own.get(found[i]).id());
      }
    }
    return likeliest;
  }

  private static Contradictions contradictions(
      AnnotatedThread thread, Map<Place, List<Unit>> units, List<Relation> supports) {
    Map<String, Unit> byId = new HashMap<>();
    units.values().forEach(all -> all.forEach(unit -> byId.put(unit.id(), unit)));
    Map<String, Relation> stepFrom = new HashMap<>();
    supports.forEach(support -> stepFrom.put(support.from().get(0), support));
    return new Contradictions(byId, thread.statistics(), stepFrom);
  }

  private static List<Relation> distinct(List<Relation> relations) {
    Map<String, Relation> byId = new LinkedHashMap<>();
    relations.forEach(relation -> byId.putIfAbsent(relation.id(), relation));
    return List.copyOf(byId.values());
  }

  private static Map<Place, List<Unit>> units(AnnotatedThread thread, List<Claim> claims) {
    Map<Place, List<Claim>> byPlace = new HashMap<>();
    for (Claim claim : claims) {
      List<Claim> there = byPlace.computeIfAbsent(claim.place(), place -> new ArrayList<>());
      if (there.size() < MOST_UNITS) {
        there.add(claim);
      }
    }
    Map<Place, List<Unit>> units = new HashMap<>();
    for (AnnotatedText text : thread.texts()) {
      units.put(
          text.place(),
          Unit.of(text, byPlace.getOrDefault(text.place(), List.of()), thread.statistics()));
    }
    return units;
  }

  /**
   * The claims with the role that the relations give them: what supports something is a premise.
   */
  public static List<Claim> withRoles(List<Claim> claims, List<Relation> relations) {
    Set<String> premises = new HashSet<>();
    Map<String, Place> places = new HashMap<>();
    claims.forEach(claim -> places.put(claim.id(), claim.place()));
    for (Relation relation : relations) {
      boolean inside =
          places
              .getOrDefault(relation.to(), InArticle.PLACE)
              .equals(places.get(relation.from().get(0)));
      if (relation instanceof Support && inside) {
        premises.addAll(relation.from());
      }
    }
    return claims.stream()
        .map(claim -> premises.contains(claim.id()) ? claim.withRole(Role.PREMISE) : claim)
        .toList();
  }
}
