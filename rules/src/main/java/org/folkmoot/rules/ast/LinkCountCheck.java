package org.folkmoot.rules.ast;

/**
 * How many links there are, or how many hosts they lead to.
 *
 * @param part which of the two
 * @param is what it must be
 */
public record LinkCountCheck(LinkPart part, Comparison is) implements Check {

  @Override
  public String name() {
    return "text." + part.spelled();
  }

  @Override
  public String argument() {
    return is.spelled();
  }
}
