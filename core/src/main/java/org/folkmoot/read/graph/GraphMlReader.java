package org.folkmoot.read.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.read.InputException;
import org.folkmoot.read.JsonTree;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.graph.GraphDraft.DraftClaim;
import org.folkmoot.read.graph.GraphDraft.DraftRelation;
import org.folkmoot.read.graph.GraphDraft.Type;
import org.folkmoot.read.graph.XmlGraph.Part;

/**
 * Reads GraphML: as Folkmoot writes it, where a relation that is attacked or starts from several
 * claims is a node; or any other, where each node is a claim and each edge that says support,
 * attack or rephrase a relation. Edges that say none of these are left out. Linear. Used once.
 */
final class GraphMlReader {

  private static final List<String> LABELS =
      List.of("text", "label", "title", "name", "description");
  private static final List<String> TYPES =
      List.of("type", "relation", "kind", "label", "name", "interaction");
  private static final List<String> AUTHORS = List.of("author", "speaker", "participant");
  private static final List<String> SCORES = List.of("weight", "score", "confidence");

  private static final Map<String, Type> WORDS =
      Map.ofEntries(
          Map.entry("support", Type.SUPPORT),
          Map.entry("supports", Type.SUPPORT),
          Map.entry("pro", Type.SUPPORT),
          Map.entry("+", Type.SUPPORT),
          Map.entry("attack", Type.ATTACK),
          Map.entry("attacks", Type.ATTACK),
          Map.entry("rebuttal", Type.ATTACK),
          Map.entry("rebuts", Type.ATTACK),
          Map.entry("undercut", Type.ATTACK),
          Map.entry("con", Type.ATTACK),
          Map.entry("-", Type.ATTACK),
          Map.entry("rephrase", Type.REPHRASE),
          Map.entry("rephrases", Type.REPHRASE));

  /** A relation that is a node, while its ends are found. */
  private static final class Step {
    final Part part;
    final List<String> from = new ArrayList<>();
    final List<String> to = new ArrayList<>();

    Step(Part part) {
      this.part = part;
    }
  }

  private final GraphDraft draft;
  private final JsonTree own;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Map<String, Integer> unknown = new TreeMap<>();
  private int dangling;

  private GraphMlReader(GraphDraft draft, JsonTree own) {
    this.draft = draft;
    this.own = own;
  }

  static GraphDraft read(String source, String threadId, String text, ReadLimits limits) {
    XmlGraph xml = XmlGraph.read(source, text);
    if (xml.nodes.size() > limits.maxComments()) {
      String expected = "at most " + limits.maxComments() + " nodes";
      throw new InputException(source, 1, 1, expected, String.valueOf(xml.nodes.size()));
    }
    JsonTree own =
        JsonTree.read(
            source, xml.graph.data().getOrDefault("folkmoot", "null"), xml.graph.line(), limits);
    String id = xml.graph.id().isEmpty() ? threadId : xml.graph.id();
    GraphDraft draft = new GraphDraft(GraphForm.GRAPHML, source, id, own);
    GraphMlReader reader = new GraphMlReader(draft, own);
    xml.nodes.forEach(reader::addNode);
    xml.edges.forEach(reader::addEdge);
    reader.steps.forEach(reader::addStep);
    reader.sayWhatIsLeftOut(xml.hyperedges);
    return draft;
  }

  private void addNode(Part node) {
    if (node.id().isEmpty() || ids.containsKey(node.id())) {
      throw node.error("an id of its own for each node", "\"" + Shown.of(node.id()) + "\"");
    }
    boolean relation = node.data().getOrDefault("kind", "").equals("relation");
    JsonTree written = (relation ? own.field("relations") : own.field("claims")).field(node.id());
    String id = written.field("id").textOr(node.id());
    ids.put(node.id(), id);
    draft.reserved.add(id);
    if (relation) {
      steps.put(node.id(), new Step(node));
      return;
    }
    String author = node.value(AUTHORS);
    draft.add(
        new DraftClaim(
            id,
            node.value(LABELS),
            null,
            null,
            author.isEmpty() ? null : author,
            written,
            node::error));
  }

  private void addEdge(Part edge) {
    String from = ids.get(edge.source());
    String to = ids.get(edge.target());
    if (from == null || to == null) {
      dangling++;
      return;
    }
    String word = edge.value(TYPES).strip().toLowerCase(Locale.ROOT);
    Step begun = steps.get(edge.target());
    Step ended = steps.get(edge.source());
    if (begun != null && (word.equals("premise") || word.equals("attacker"))) {
      begun.from.add(from);
    } else if (ended != null && (word.equals("conclusion") || word.equals("target"))) {
      ended.to.add(to);
    } else {
      addRelation(edge, word, from, to);
    }
  }

  private void addRelation(Part edge, String word, String from, String to) {
    Type type = WORDS.get(word);
    if (type == null || (!edge.directed() && type != Type.REPHRASE)) {
      unknown.merge(type == null ? word : word + " without a direction", 1, Integer::sum);
      return;
    }
    String key = edge.data().getOrDefault("relation", edge.id());
    JsonTree written = own.field("relations").field(key);
    String wished = written.field("id").textOr(key);
    String id = wished.isEmpty() ? "r" + (draft.relations.size() + 1) : wished;
    double score = score(edge);
    draft.add(
        new DraftRelation(draft.fresh(id), type, List.of(from), to, written, score, edge::error));
  }

  private static double score(Part part) {
    try {
      double score = Double.parseDouble(part.value(SCORES).strip());
      return score >= 0 && score <= 1 ? score : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private void addStep(String key, Step step) {
    String word = step.part.value(List.of("type", "label")).strip();
    Type type = WORDS.get(word.toLowerCase(Locale.ROOT));
    if (type == null) {
      unknown.merge(word, 1, Integer::sum);
      return;
    }
    JsonTree written = own.field("relations").field(key);
    draft.addEach(
        new DraftRelation(
            ids.getOrDefault(key, key),
            type,
            step.from,
            "",
            written,
            score(step.part),
            step.part::error),
        step.to);
  }

  private void sayWhatIsLeftOut(int hyperedges) {
    unknown.forEach(
        (word, count) ->
            draft.leaveOut(
                count,
                "edge",
                "of type \"" + Shown.of(word) + "\", which is no support, attack or rephrase"));
    if (dangling > 0) {
      draft.leaveOut(dangling, "edge", "from or to a node that is not there");
    }
    if (hyperedges > 0) {
      draft.leaveOut(hyperedges, "hyperedge", "of many ends");
    }
  }
}
