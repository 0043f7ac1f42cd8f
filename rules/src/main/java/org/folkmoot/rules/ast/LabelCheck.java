package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * A label stands on the comment or its author, as it was before this evaluation.
 *
 * @param label its name
 * @param on on which of the two
 */
public record LabelCheck(String label, LabelOn on) implements Check {

  @Override
  public String name() {
    return "label";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields().put("name", label).put("on", on).map();
  }
}
