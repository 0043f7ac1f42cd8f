package org.folkmoot.rules.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.rules.ast.Spelled;
import org.jspecify.annotations.Nullable;

/**
 * One thing that means something else now.
 *
 * @param rule the id of the rule; null for what belongs to the file
 * @param where in it, such as {@code when.all.not.text.contains}
 * @param before in words; null where it was not there
 * @param after in words; null where it is gone
 * @param isMeaning whether the rule's version differs by it; else it is about how far the rule
 *     goes, or what people read
 */
public record Change(
    @Nullable String rule,
    String where,
    @Nullable String before,
    @Nullable String after,
    boolean isMeaning)
    implements Spelled {

  @Override
  public Map<String, Object> spelled() {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "rule", rule);
    fields.put("where", where);
    put(fields, "before", before);
    put(fields, "after", after);
    fields.put("meaning", isMeaning);
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  /** One line for a person, without the rule. */
  public String line() {
    if (before == null) {
      return where + ": added " + after;
    }
    return after == null
        ? where + ": removed " + before
        : where + ": was " + before + ", now " + after;
  }
}
