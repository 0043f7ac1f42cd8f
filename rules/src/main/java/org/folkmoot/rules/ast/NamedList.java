package org.folkmoot.rules.ast;

import java.util.List;
import java.util.Map;

/**
 * A list of words or phrases that rules refer to.
 *
 * @param name how rules call it
 * @param match how its items are looked for
 * @param fold which differences do not count
 * @param items at least one
 */
public record NamedList(String name, TextMatch match, Fold fold, List<String> items)
    implements Spelled {

  /** Copies the list. */
  public NamedList {
    items = List.copyOf(items);
  }

  /** Without the name, which is the key. */
  @Override
  public Map<String, Object> spelled() {
    return new Fields().put("match", match).put("fold", fold).put("items", items).map();
  }
}
