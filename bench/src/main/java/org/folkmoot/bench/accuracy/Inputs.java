package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes from a record all but what may be read to predict. */
final class Inputs {

  private Inputs() {}

  /**
   * A copy with those fields only; {@code units.start} names a field of the objects in an array.
   */
  static ObjectNode kept(ObjectNode record, Collection<String> fields) {
    Map<String, List<String>> inner = new LinkedHashMap<>();
    List<String> outer = new ArrayList<>();
    for (String field : fields) {
      int dot = field.indexOf('.');
      outer.add(dot < 0 ? field : field.substring(0, dot));
      if (dot >= 0) {
        inner
            .computeIfAbsent(field.substring(0, dot), name -> new ArrayList<>())
            .add(field.substring(dot + 1));
      }
    }
    ObjectNode copy = record.deepCopy().retain(outer);
    inner.forEach((name, names) -> keepInside(copy.path(name), names));
    return copy;
  }

  private static void keepInside(JsonNode array, List<String> names) {
    for (JsonNode element : array) {
      if (element instanceof ObjectNode object) {
        object.retain(names);
      }
    }
  }
}
