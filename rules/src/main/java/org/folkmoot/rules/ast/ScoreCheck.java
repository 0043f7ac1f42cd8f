package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * What a scorer outside says.
 *
 * @param scorer its name
 * @param is what the score must be
 */
public record ScoreCheck(String scorer, Comparison is) implements Check {

  @Override
  public String name() {
    return "score";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields().put("scorer", scorer).put("is", is).map();
  }
}
