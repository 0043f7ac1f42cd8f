package org.folkmoot.rules.ast;

import java.util.Locale;
import java.util.Map;
import org.folkmoot.flag.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An automatic check of the core raised a flag.
 *
 * @param kind of this kind, such as {@code copypasta}
 * @param severity at least as severe
 * @param score as sure as this
 */
public record FlagCheck(
    @Nullable String kind, @Nullable Severity severity, @Nullable Comparison score)
    implements Check {

  @Override
  public String name() {
    return "flag";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields()
        .put("kind", kind)
        .put("severity", severity == null ? null : severity.name().toLowerCase(Locale.ROOT))
        .put("score", score)
        .map();
  }
}
