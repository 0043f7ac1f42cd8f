package org.folkmoot.rules.ast;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a node in the order in which they are spelled; what is not there is left out. */
final class Fields {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  Fields put(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, Spelling.of(value));
    }
    return this;
  }

  /** Leaves out an empty list as well. */
  Fields putAll(String name, List<?> values) {
    return values.isEmpty() ? this : put(name, values);
  }

  Map<String, Object> map() {
    return Collections.unmodifiableMap(fields);
  }
}
