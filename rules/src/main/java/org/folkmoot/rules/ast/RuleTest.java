package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * A test of a rule: a comment in its surroundings, and what the rule must make of it.
 *
 * @param name what it shows
 * @param given the surroundings
 * @param expect what must come out
 */
public record RuleTest(String name, Given given, Expect expect) implements Spelled {

  @Override
  public Map<String, Object> spelled() {
    return new Fields().put("name", name).put("given", given).put("expect", expect).map();
  }
}
