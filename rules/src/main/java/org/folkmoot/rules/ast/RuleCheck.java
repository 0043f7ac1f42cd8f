package org.folkmoot.rules.ast;

/**
 * The condition of another rule holds, whatever its mode and exemptions.
 *
 * @param rule its id
 */
public record RuleCheck(String rule) implements Check {

  @Override
  public String name() {
    return "rule";
  }

  @Override
  public String argument() {
    return rule;
  }
}
