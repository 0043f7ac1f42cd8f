package org.folkmoot.read.graph;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.read.JsonTree;

/** What Folkmoot writes beside claims or relations, by their ids. */
final class OwnIndex {

  private OwnIndex() {}

  /** The name of a field is the id, unless a field {@code id} inside says what no name can. */
  static Map<String, JsonTree> of(JsonTree object) {
    Map<String, JsonTree> byId = new HashMap<>();
    object.fields().forEach((name, fields) -> byId.put(fields.field("id").textOr(name), fields));
    return byId;
  }

  /** Missing where there is nothing. */
  static JsonTree get(Map<String, JsonTree> index, String id, JsonTree around) {
    JsonTree found = index.get(id);
    return found == null ? around.absent() : found;
  }
}
