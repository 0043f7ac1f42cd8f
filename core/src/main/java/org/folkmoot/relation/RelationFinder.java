package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    GrowingRelations relations = begin(thread);
    Map<Place, List<Claim>> byPlace = byPlace(claims);
    for (AnnotatedText text : thread.texts()) {
      relations.addClaims(text, byPlace.getOrDefault(text.place(), List.of()));
    }
    Map<String, Integer> positions = new HashMap<>();
    thread.comments().forEach(text -> positions.put(text.place().id(), positions.size()));
    for (ReplyLink link : replies) {
      relations.addLinks(Objects.requireNonNull(positions.get(link.comment())));
    }
    for (ReplyLink link : replies) {
      relations.addAnswers(Objects.requireNonNull(positions.get(link.comment())), link);
    }
    return relations.all();
  }

  /** Begins without any claims; the thread may grow. */
  public GrowingRelations begin(AnnotatedThread thread) {
    return new GrowingRelations(thread, links, sides, rephrases);
  }

  /**
   * For each claim that could be linked inside its text, the id of the claim it is likeliest linked
   * to, whether or not the link is likely enough to be a relation.
   */
  public Map<String, String> likeliest(AnnotatedThread thread, List<Claim> claims) {
    Map<String, String> likeliest = new LinkedHashMap<>();
    Map<Place, List<Claim>> byPlace = byPlace(claims);
    for (AnnotatedText text : thread.texts()) {
      List<Claim> there = byPlace.getOrDefault(text.place(), List.of());
      List<Unit> own = Unit.of(text, GrowingRelations.most(there), thread.statistics());
      int[] found =
          own.size() < 2
              ? new int[0]
              : links.find(thread, own, thread.statistics(), Map.of()).likeliest();
      for (int i = 0; i < found.length; i++) {
        likeliest.put(own.get(i).id(), own.get(found[i]).id());
      }
    }
    return likeliest;
  }

  private static Map<Place, List<Claim>> byPlace(List<Claim> claims) {
    Map<Place, List<Claim>> byPlace = new HashMap<>();
    claims.forEach(
        claim -> byPlace.computeIfAbsent(claim.place(), place -> new ArrayList<>()).add(claim));
    return byPlace;
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
