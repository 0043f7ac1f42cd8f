package org.folkmoot.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.argument.Label;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.Place;

/**
 * The argument of a thread at one moment: what a {@link GraphDelta} leads from and to. Immutable.
 *
 * @param graph claims and relations
 * @param standings how each claim stands, by its id
 * @param parents what each comment answers, by its id
 */
public record ArgumentState(
    ArgumentGraph graph, Map<String, Standing> standings, Map<String, Place> parents) {

  /** No claims and no comments. */
  public static final ArgumentState EMPTY =
      new ArgumentState(ArgumentGraph.of(List.of(), List.of()), Map.of(), Map.of());

  /** Copies the maps, keeping their order. */
  public ArgumentState {
    standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
  }

  /**
   * The state of an analysed thread. Linear.
   *
   * @param labels of every claim, by id
   * @param strengths of every claim, by id
   */
  public static ArgumentState of(
      ArgumentGraph graph,
      Map<String, Label> labels,
      Map<String, Double> strengths,
      List<ReplyLink> replies) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    labels.forEach(
        (id, label) -> standings.put(id, new Standing(label, strengths.getOrDefault(id, 0.0))));
    Map<String, Place> parents = new LinkedHashMap<>();
    replies.forEach(link -> parents.put(link.comment(), link.target()));
    return new ArgumentState(graph, standings, parents);
  }
}
