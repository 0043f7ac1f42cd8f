package org.folkmoot.read.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.read.JsonTree;
import org.folkmoot.read.graph.GraphDraft.DraftClaim;
import org.folkmoot.read.graph.GraphDraft.DraftRelation;
import org.folkmoot.read.graph.GraphDraft.DraftText;
import org.folkmoot.read.graph.GraphDraft.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads arguebuf's JSON: atoms are claims, schemes relations, resources texts. Linear. Used once.
 */
final class ArguebufReader {

  private static final Map<String, Type> SCHEMES =
      Map.of("support", Type.SUPPORT, "attack", Type.ATTACK, "rephrase", Type.REPHRASE);

  private final JsonTree root;
  private final GraphDraft draft;
  private final JsonTree own;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, List<String>> before = new HashMap<>();
  private final Map<String, List<String>> after = new HashMap<>();
  private final Map<String, @Nullable String> speakers = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private int dangling;
  private int direct;

  private ArguebufReader(JsonTree root, GraphDraft draft, JsonTree own) {
    this.root = root;
    this.own = own;
    this.draft = draft;
  }

  static void read(JsonTree root, GraphDraft draft, JsonTree own) {
    ArguebufReader reader = new ArguebufReader(root, draft, own);
    Map<String, JsonTree> nodes = root.field("nodes").fields();
    nodes.forEach((key, node) -> reader.ids.put(key, reader.own(key).field("id").textOr(key)));
    draft.reserved.addAll(reader.ids.values());
    root.field("edges").fields().values().forEach(reader::addEdge);
    nodes.values().forEach(node -> reader.hear(node.field("atom")));
    reader.addTexts();
    nodes.forEach(reader::addAtom);
    nodes.forEach(reader::addScheme);
    reader.sayWhatIsLeftOut();
  }

  private void addEdge(JsonTree edge) {
    String source = edge.field("source").text();
    String target = edge.field("target").text();
    if (!ids.containsKey(source) || !ids.containsKey(target)) {
      dangling++;
      return;
    }
    if (isAtom(source) && isAtom(target)) {
      direct++;
      return;
    }
    if (isAtom(source)) {
      before.computeIfAbsent(target, key -> new ArrayList<>()).add(id(source));
    }
    after.computeIfAbsent(source, key -> new ArrayList<>()).add(id(target));
  }

  private boolean isAtom(String key) {
    return root.field("nodes").field(key).field("atom").isObject();
  }

  private JsonTree own(String key) {
    JsonTree claim = own.field("claims").field(key);
    return claim.isMissing() ? own.field("relations").field(key) : claim;
  }

  private String id(String key) {
    return ids.getOrDefault(key, key);
  }

  /** A resource whose atoms have different participants is nobody's own text. */
  private void hear(JsonTree atom) {
    String resource = atom.field("reference").field("resource").textOrNull();
    if (resource != null) {
      String speaker = atom.field("participant").textOrNull();
      boolean known = speakers.containsKey(resource);
      if (known && !Objects.equals(speakers.get(resource), speaker)) {
        shared.add(resource);
      }
      speakers.put(resource, speaker);
    }
  }

  private void addTexts() {
    if (!draft.ownThread.isEmpty()) {
      return;
    }
    root.field("resources")
        .fields()
        .forEach(
            (key, resource) ->
                draft.texts.add(
                    new DraftText(
                        key,
                        resource.field("text").textOr(""),
                        shared.contains(key) ? null : name(speakers.get(key)))));
  }

  private @Nullable String name(@Nullable String participant) {
    return participant == null
        ? null
        : root.field("participants").field(participant).field("name").textOr(participant);
  }

  private void addAtom(String key, JsonTree node) {
    JsonTree atom = node.field("atom");
    if (!atom.isObject()) {
      return;
    }
    JsonTree reference = atom.field("reference");
    String resource = reference.field("resource").textOrNull();
    String said =
        root.field("resources").field(resource == null ? "" : resource).field("text").textOrNull();
    draft.add(
        new DraftClaim(
            id(key),
            atom.field("text").textOr(""),
            said == null ? reference.field("text").textOrNull() : said,
            resource == null || shared.contains(resource) ? null : resource,
            name(atom.field("participant").textOrNull()),
            own(key),
            node::error));
  }

  private void addScheme(String key, JsonTree node) {
    JsonTree scheme = node.field("scheme");
    if (!scheme.isObject()) {
      return;
    }
    Type type = type(scheme);
    if (type == null) {
      draft.leaveOut(
          "the relation \"" + Shown.of(id(key)) + "\" is left out",
          "its scheme is none of support, attack, rephrase");
      return;
    }
    draft.addEach(
        new DraftRelation(
            id(key),
            type,
            before.getOrDefault(key, List.of()),
            "",
            name(scheme),
            own(key),
            1,
            node::error),
        after.getOrDefault(key, List.of()));
  }

  /** Such as {@code SUPPORT_EXPERT_OPINION}; empty where it says the type alone. */
  private static String name(JsonTree scheme) {
    String name =
        scheme.fields().values().stream()
            .filter(JsonTree::isScalar)
            .map(JsonTree::text)
            .findFirst()
            .orElse("");
    return name.endsWith("_DEFAULT") || name.endsWith("_UNSPECIFIED") ? "" : name;
  }

  private static @Nullable Type type(JsonTree scheme) {
    for (Map.Entry<String, Type> entry : SCHEMES.entrySet()) {
      if (!scheme.field(entry.getKey()).isMissing()) {
        return entry.getValue();
      }
    }
    return null;
  }

  private void sayWhatIsLeftOut() {
    if (dangling > 0) {
      draft.leaveOut(dangling, "edge", "from or to a node that is not there");
    }
    if (direct > 0) {
      draft.leaveOut(direct, "edge", "between two atoms, which says no relation");
    }
  }
}
