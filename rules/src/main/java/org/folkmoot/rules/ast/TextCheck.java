package org.folkmoot.rules.ast;

import java.util.List;
import java.util.Map;

/**
 * One of these is in the text.
 *
 * @param match how it is looked for
 * @param values what, at least one
 * @param fold which differences do not count
 * @param where in whose words
 */
public record TextCheck(TextMatch match, List<String> values, Fold fold, Where where)
    implements Check {

  /** Copies the list. */
  public TextCheck {
    values = List.copyOf(values);
  }

  @Override
  public String name() {
    return "text";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields().put(match.spelled(), values).put("fold", fold).put("where", where).map();
  }
}
