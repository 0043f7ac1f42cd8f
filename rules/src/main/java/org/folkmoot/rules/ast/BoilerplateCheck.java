package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * How much of the text is the site's own.
 *
 * @param coverage the share that must be
 */
public record BoilerplateCheck(Comparison coverage) implements Check {

  @Override
  public String name() {
    return "boilerplate";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields().put("coverage", coverage).map();
  }
}
