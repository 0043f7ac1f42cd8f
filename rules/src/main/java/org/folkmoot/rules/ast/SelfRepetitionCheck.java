package org.folkmoot.rules.ast;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text says the same words again and again.
 *
 * @param coverage how much of it repetition makes up
 * @param times how often the words said most often are said
 */
public record SelfRepetitionCheck(@Nullable Comparison coverage, @Nullable Comparison times)
    implements Check {

  @Override
  public String name() {
    return "self_repetition";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields().put("coverage", coverage).put("times", times).map();
  }
}
