package org.folkmoot.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a site's past: a comment with what was known of it and what became of it.
 *
 * @param event the comment
 * @param decision what a person decided, in the site's word for it; null where nobody has
 * @param facts what the host said, by name, as it is written; in a fixed order
 * @param reports how often readers reported it, where known
 */
public record PastComment(
    StreamEvent event,
    @Nullable String decision,
    Map<String, List<String>> facts,
    @Nullable Integer reports) {

  /** Copies the map, keeping its order. */
  public PastComment {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
