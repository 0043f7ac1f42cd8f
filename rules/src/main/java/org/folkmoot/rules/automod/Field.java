package org.folkmoot.rules.automod;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A key of an AutoModerator rule with its value.
 *
 * @param key in small letters, as AutoModerator read it
 * @param line where the key stands, from 1
 * @param value what stands behind it
 */
record Field(String key, int line, Node value) {

  private static final List<String> YES = List.of("yes", "on", "true");
  private static final List<String> NO = List.of("no", "off", "false");

  /** The words of a scalar; null for a list or a map, and for nothing. */
  @Nullable String text() {
    return value instanceof ScalarNode scalar && !isNothing(scalar) ? scalar.getValue() : null;
  }

  private static boolean isNothing(ScalarNode scalar) {
    String word = scalar.getValue();
    return scalar.getScalarStyle() == ScalarStyle.PLAIN
        && (word.isEmpty() || word.equals("~") || word.equalsIgnoreCase("null"));
  }

  /** The scalar, or the scalars of a list; what else stands there is left out. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    scalars().forEach(scalar -> texts.add(scalar.getValue()));
    return texts;
  }

  private List<ScalarNode> scalars() {
    List<Node> nodes = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    return nodes.stream()
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .filter(scalar -> !isNothing(scalar))
        .toList();
  }

  /** Whether a list holds lists or maps, which were never looked for as they stand. */
  boolean isNested() {
    return value instanceof SequenceNode list
        && !list.getValue().stream().allMatch(ScalarNode.class::isInstance);
  }

  /** Words without quotes that YAML 1.1 takes for yes or no. */
  List<String> bareTruths() {
    return scalars().stream()
        .filter(scalar -> scalar.getScalarStyle() == ScalarStyle.PLAIN)
        .map(ScalarNode::getValue)
        .filter(word -> truth(word) != null)
        .toList();
  }

  /** Yes or no in any of the words of YAML 1.1; null for something else. */
  @Nullable Boolean truth() {
    String word = text();
    return word == null ? null : truth(word);
  }

  private static @Nullable Boolean truth(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (YES.contains(small)) {
      return true;
    }
    return NO.contains(small) ? false : null;
  }

  /** A whole number of no more than nine digits; null for something else. */
  @Nullable Integer whole() {
    String word = text();
    return word != null && word.matches("-?[0-9]{1,9}") ? Integer.valueOf(word) : null;
  }

  /** The fields of a map; null for something else. */
  @Nullable Map<String, Field> fields() {
    return value instanceof MappingNode map ? Documents.fields(map) : null;
  }
}
