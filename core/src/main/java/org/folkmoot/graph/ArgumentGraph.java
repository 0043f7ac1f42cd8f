package org.folkmoot.graph;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.thread.Place;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;

/**
 * Claims and the relations between them: an immutable snapshot of a thread's argument.
 *
 * <p>All lists come in one fixed order: claims and relations as they were given. Building costs
 * linear time; look-ups are constant; the two JGraphT views are built at first use, in linear time.
 * Thread-safe, the views included.
 */
public final class ArgumentGraph {

  private final ImmutableMap<String, Claim> claims;
  private final ImmutableMap<String, Relation> relations;
  private final ImmutableListMultimap<String, Claim> claimsByPlace;
  private final ImmutableListMultimap<String, Relation> outgoing;
  private final ImmutableListMultimap<String, Relation> incoming;
  private final Supplier<Graph<ArgumentElement, DefaultEdge>> elementView;
  private final Supplier<Graph<Claim, ClaimLink>> claimView;

  private ArgumentGraph(List<Claim> claims, List<Relation> relations) {
    new GraphCheck(claims, relations).check();
    this.claims = Maps.uniqueIndex(claims, Claim::id);
    this.relations = Maps.uniqueIndex(relations, Relation::id);
    claimsByPlace =
        claims.stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(c -> c.place().id(), c -> c));
    outgoing = byStart(relations);
    incoming =
        relations.stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(Relation::to, r -> r));
    elementView = Suppliers.memoize(() -> GraphViews.ofElements(this));
    claimView = Suppliers.memoize(() -> GraphViews.ofClaims(this));
  }

  private static ImmutableListMultimap<String, Relation> byStart(List<Relation> relations) {
    ImmutableListMultimap.Builder<String, Relation> byStart = ImmutableListMultimap.builder();
    for (Relation relation : relations) {
      new LinkedHashSet<>(relation.from()).forEach(start -> byStart.put(start, relation));
    }
    return byStart.build();
  }

  /**
   * A graph of these claims and relations, in this order.
   *
   * @throws IllegalArgumentException if two of them share an id, if a relation starts from or ends
   *     on something that is not there, or if an undercut targets a rephrase
   */
  public static ArgumentGraph of(List<Claim> claims, List<Relation> relations) {
    return new ArgumentGraph(claims, relations);
  }

  /** All claims: the article's first, then comment by comment. */
  public List<Claim> claims() {
    return claims.values().asList();
  }

  /** All relations, in the order of the claims they start from. */
  public List<Relation> relations() {
    return relations.values().asList();
  }

  /** The claim with this id. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** The relation with this id. */
  public Optional<Relation> relation(String id) {
    return Optional.ofNullable(relations.get(id));
  }

  /** The claim or relation with this id. */
  public Optional<ArgumentElement> element(String id) {
    Claim claim = claims.get(id);
    return Optional.ofNullable(claim == null ? relations.get(id) : claim);
  }

  /** The claims made in the article or in one comment, in their order there. */
  public List<Claim> claimsIn(Place place) {
    return claimsByPlace.get(place.id());
  }

  /** The relations that start from the claim with this id. */
  public List<Relation> relationsFrom(String claim) {
    return outgoing.get(claim);
  }

  /** The relations that bear on the claim or relation with this id. */
  public List<Relation> relationsTo(String element) {
    return incoming.get(element);
  }

  /**
   * The graph for JGraphT's algorithms. As in the Argument Interchange Format its vertices are the
   * claims and the relations, in this order; an edge leads from each claim to the relations that
   * start from it, and from each relation to what it bears on. So it holds undercuts and linked
   * premises as they are. It cannot be modified.
   */
  public Graph<ArgumentElement, DefaultEdge> asGraph() {
    return elementView.get();
  }

  /**
   * The graph for readers: claims alone are vertices, and an edge is a relation drawn from one of
   * its claims. A linked support gives an edge per premise; an undercut is drawn to the claim where
   * the step that it attacks ends, and left out where undercuts attack each other in a circle. For
   * a picture, not for an evaluation, since an undercut does not dispute that claim. It cannot be
   * modified.
   */
  public Graph<Claim, ClaimLink> claimGraph() {
    return claimView.get();
  }

  /**
   * The sub-debates: claims that any chain of relations connects, each in claim order, ordered by
   * their first claim. A claim without relations is a sub-debate of its own. Linear.
   */
  public List<List<Claim>> components() {
    return Grouping.byConnection(this);
  }

  /**
   * The claims by what they say: claims that rephrases of at least this score connect are one class
   * ({@link RephraseClasses} says which merges were made). Every claim is in one class, most often
   * alone. Each class in claim order, ordered by their first claim. Nearly linear.
   *
   * @param threshold in [0,1]
   */
  public List<List<Claim>> rephraseClasses(double threshold) {
    return RephraseClasses.of(this, threshold).classes().stream()
        .map(RephraseClass::members)
        .toList();
  }

  /**
   * What can be asked of the graph: closures, ways between claims, camps, cruxes.
   *
   * @param threshold relations below this score do not count, in [0,1]
   */
  public GraphQueries queries(double threshold) {
    return new GraphQueries(this, threshold);
  }

  /** Whether claims and relations are equal, order included. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArgumentGraph that
        && claims().equals(that.claims())
        && relations().equals(that.relations());
  }

  @Override
  public int hashCode() {
    return 31 * claims.hashCode() + relations.hashCode();
  }

  @Override
  public String toString() {
    return claims.size() + " claims, " + relations.size() + " relations";
  }
}
