package org.folkmoot.rules.automod;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.rules.load.Mark;
import org.folkmoot.rules.load.Problem;
import org.folkmoot.rules.load.RuleFileException;
import org.folkmoot.rules.load.RuleFileReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The documents of an AutoModerator file that are rules: maps. Aliases are followed, maps merged
 * with {@code <<}, and of a repeated key the last counts, as the YAML 1.1 reader there did it.
 */
final class Documents {

  private static final int DEEPEST = 64;

  /** Maps merged into one, so that aliases of aliases do not multiply. */
  private static final int MOST_MERGED = 100;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setMaxAliasesForCollections(1_000)
          .setAllowDuplicateKeys(true)
          .setAllowNonScalarKeys(true)
          .build();

  /** A rule, its fields by key, and keys that came again. */
  record Document(int line, Map<String, Field> fields, List<Field> repeated) {}

  private Documents() {}

  /**
   * The rules of a file.
   *
   * @throws RuleFileException if it is no YAML, too long or too deep
   */
  static List<Document> of(String source, String text) {
    if (text.length() > RuleFileReader.LONGEST) {
      throw refused(
          source, new Mark(1, 1), "at most " + RuleFileReader.LONGEST + " characters", "more");
    }
    try {
      checkDepth(source, text);
      List<Document> documents = new ArrayList<>();
      for (Node node : new Compose(SETTINGS).composeAllFromString(text)) {
        if (node instanceof MappingNode map) {
          documents.add(new Document(line(map), fields(map), repeated(map)));
        }
      }
      return documents;
    } catch (MarkedYamlEngineException e) {
      Mark mark =
          e.getProblemMark()
              .map(m -> new Mark(m.getLine() + 1, m.getColumn() + 1))
              .orElse(new Mark(1, 1));
      throw refused(source, mark, "YAML", String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw refused(source, new Mark(1, 1), "YAML", message);
    }
  }

  private static RuleFileException refused(
      String source, Mark mark, String expected, String found) {
    return new RuleFileException(
        List.of(new Problem(source, mark, null, expected, found, null, true)));
  }

  /** Before nodes are made, which is done by calls as deep as the file. */
  private static void checkDepth(String source, String text) {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      switch (event.getEventId()) {
        case SequenceStart, MappingStart -> depth++;
        case SequenceEnd, MappingEnd -> depth--;
        default -> {
          // neither opens nor closes
        }
      }
      if (depth > DEEPEST) {
        Mark mark =
            event
                .getStartMark()
                .map(m -> new Mark(m.getLine() + 1, m.getColumn() + 1))
                .orElse(Mark.NOWHERE);
        throw refused(source, mark, "no more than " + DEEPEST + " levels", "one more");
      }
    }
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /** By key, the last of equal ones; those of merged maps where there is no own. */
  static Map<String, Field> fields(MappingNode map) {
    Map<String, Field> fields = new LinkedHashMap<>();
    Deque<Node> merged = new ArrayDeque<>();
    own(map, fields, merged);
    int maps = 0;
    while (!merged.isEmpty() && maps < MOST_MERGED) {
      maps++;
      Node next = merged.poll();
      if (next instanceof MappingNode other) {
        Map<String, Field> inherited = new LinkedHashMap<>();
        own(other, inherited, merged);
        inherited.forEach(fields::putIfAbsent);
      } else if (next instanceof SequenceNode list && list.getValue().size() <= MOST_MERGED) {
        merged.addAll(list.getValue());
      }
    }
    return fields;
  }

  private static void own(MappingNode map, Map<String, Field> fields, Deque<Node> merged) {
    for (NodeTuple tuple : map.getValue()) {
      if (isMerge(tuple)) {
        merged.add(tuple.getValueNode());
      } else {
        Field field = field(tuple);
        fields.put(field.key(), field);
      }
    }
  }

  private static boolean isMerge(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("<<");
  }

  private static Field field(NodeTuple tuple) {
    Node key = tuple.getKeyNode();
    String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
    return new Field(name.strip().toLowerCase(Locale.ROOT), line(key), tuple.getValueNode());
  }

  private static List<Field> repeated(MappingNode map) {
    Map<String, Field> seen = new LinkedHashMap<>();
    List<Field> repeated = new ArrayList<>();
    for (NodeTuple tuple : map.getValue()) {
      Field field = field(tuple);
      if (!isMerge(tuple) && seen.put(field.key(), field) != null) {
        repeated.add(field);
      }
    }
    return repeated;
  }
}
