package org.folkmoot.read.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.read.JsonTree;
import org.folkmoot.read.graph.GraphDraft.DraftClaim;
import org.folkmoot.read.graph.GraphDraft.DraftRelation;
import org.folkmoot.read.graph.GraphDraft.DraftText;
import org.folkmoot.read.graph.GraphDraft.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Argument Interchange Format: AIFdb's JSON, and xAIF in its variants (ids as numbers or
 * texts, parts that are null, absent or an empty list). Propositions are claims; inferences,
 * conflicts and rephrases are relations; locutions are the words said, and their transitions who
 * answers whom. Linear. Used once.
 */
final class AifReader {

  private static final Map<String, Type> SCHEMES =
      Map.of("RA", Type.SUPPORT, "CA", Type.ATTACK, "MA", Type.REPHRASE);

  private record Node(String id, String type, String text, JsonTree at) {

    boolean isElement() {
      return type.equals("I") || SCHEMES.containsKey(type);
    }
  }

  private final GraphDraft draft;
  private final JsonTree own;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<Node>> before = new LinkedHashMap<>();
  private final Map<String, List<Node>> after = new LinkedHashMap<>();
  private final Speakers speakers;
  private int dangling;
  private int direct;

  private AifReader(JsonTree aif, JsonTree own, GraphDraft draft) {
    this.draft = draft;
    this.own = own;
    this.speakers = Speakers.of(aif);
    aif.field("nodes").items().forEach(this::addNode);
    aif.field("edges").items().forEach(this::addEdge);
  }

  /**
   * Reads.
   *
   * @param aif holds nodes and edges
   * @param own what Folkmoot wrote beside them
   */
  static void read(JsonTree aif, JsonTree own, GraphDraft draft) {
    AifReader reader = new AifReader(aif, own, draft);
    reader.addClaims();
    reader.addTransitions();
    reader.addRelations();
    reader.sayWhatIsLeftOut();
  }

  private void addNode(JsonTree item) {
    Node node =
        new Node(
            item.field("nodeID").text(),
            item.field("type").textOr(""),
            item.field("text").textOr(""),
            item);
    if (nodes.put(node.id(), node) != null) {
      throw item.field("nodeID").error("an id of its own for each node");
    }
  }

  private void addEdge(JsonTree edge) {
    Node from = nodes.get(edge.field("fromID").text());
    Node to = nodes.get(edge.field("toID").text());
    if (from == null || to == null) {
      dangling++;
    } else if (from.type().equals("I") && to.type().equals("I")) {
      direct++;
    } else {
      before.computeIfAbsent(to.id(), id -> new ArrayList<>()).add(from);
      after.computeIfAbsent(from.id(), id -> new ArrayList<>()).add(to);
    }
  }

  private List<Node> before(Node node) {
    return before.getOrDefault(node.id(), List.of());
  }

  private List<Node> after(Node node) {
    return after.getOrDefault(node.id(), List.of());
  }

  private void addClaims() {
    Map<String, JsonTree> written = OwnIndex.of(own.field("claims"));
    for (Node node : nodes.values()) {
      if (node.type().equals("I")) {
        draft.add(claim(node, OwnIndex.get(written, node.id(), own)));
      } else if (node.type().equals("L") && !asserts(node) && draft.ownThread.isEmpty()) {
        Speakers.Saying saying = speakers.saying(node.id(), node.text(), "");
        draft.texts.add(new DraftText(node.id(), saying.words(), saying.speaker()));
      }
    }
  }

  private DraftClaim claim(Node node, JsonTree written) {
    Node locution = locution(node);
    if (locution == null) {
      return new DraftClaim(node.id(), node.text(), null, null, null, written, node.at()::error);
    }
    Speakers.Saying saying = speakers.saying(locution.id(), locution.text(), node.text());
    return new DraftClaim(
        node.id(),
        node.text(),
        saying.words(),
        locution.id(),
        saying.speaker(),
        written,
        node.at()::error);
  }

  /** The first words that assert the proposition. */
  private @Nullable Node locution(Node proposition) {
    for (Node illocution : before(proposition)) {
      if (illocution.type().equals("YA")) {
        for (Node locution : before(illocution)) {
          if (locution.type().equals("L")) {
            return locution;
          }
        }
      }
    }
    return null;
  }

  /** Whether they say a proposition, or that somebody else said something. */
  private boolean asserts(Node locution) {
    return after(locution).stream()
        .filter(node -> node.type().equals("YA"))
        .flatMap(illocution -> after(illocution).stream())
        .anyMatch(node -> node.type().equals("I") || node.type().equals("L"));
  }

  /** The later words of a transition answer the earlier ones. */
  private void addTransitions() {
    for (Node transition : nodes.values()) {
      if (transition.type().equals("TA") && draft.ownThread.isEmpty()) {
        for (Node later : after(transition)) {
          for (Node earlier : before(transition)) {
            if (later.type().equals("L") && earlier.type().equals("L")) {
              draft.answers.putIfAbsent(later.id(), earlier.id());
            }
          }
        }
      }
    }
  }

  private void addRelations() {
    Map<String, JsonTree> written = OwnIndex.of(own.field("relations"));
    draft.reserved.addAll(nodes.keySet());
    for (Node node : nodes.values()) {
      Type type = SCHEMES.get(node.type());
      if (type != null) {
        JsonTree beside = OwnIndex.get(written, node.id(), own);
        draft.addEach(
            new DraftRelation(
                node.id(),
                type,
                premises(before(node)),
                "",
                scheme(node),
                beside,
                1,
                node.at()::error),
            elements(after(node)));
      }
    }
  }

  /** What the node is called, unless that is but its type. */
  private static String scheme(Node node) {
    boolean plain = node.text().startsWith("Default ") || node.text().equals(node.type());
    return plain ? "" : node.text();
  }

  /** A scheme before a scheme is no premise of it but bears on it. */
  private static List<String> premises(List<Node> nodes) {
    return nodes.stream().filter(node -> node.type().equals("I")).map(Node::id).toList();
  }

  private static List<String> elements(List<Node> nodes) {
    return nodes.stream().filter(Node::isElement).map(Node::id).toList();
  }

  private void sayWhatIsLeftOut() {
    Map<String, Integer> others = new TreeMap<>();
    Set<String> known = Set.of("I", "L", "RA", "CA", "MA", "TA", "YA");
    for (Node node : nodes.values()) {
      if (!known.contains(node.type())) {
        others.merge(node.type(), 1, Integer::sum);
      }
    }
    others.forEach(
        (type, count) -> draft.leaveOut(count, "node", "of type \"" + Shown.of(type) + "\""));
    if (dangling > 0) {
      draft.leaveOut(dangling, "edge", "from or to a node that is not there");
    }
    if (direct > 0) {
      draft.leaveOut(direct, "edge", "between two propositions, which says no relation");
    }
  }
}
