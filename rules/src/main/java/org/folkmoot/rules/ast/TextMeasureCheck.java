package org.folkmoot.rules.ast;

/**
 * How long or how loud the text is.
 *
 * @param measure what is measured
 * @param is what it must be
 */
public record TextMeasureCheck(TextMeasure measure, Comparison is) implements Check {

  @Override
  public String name() {
    return "text." + measure.spelled();
  }

  @Override
  public String argument() {
    return is.spelled();
  }
}
