package org.folkmoot.rules.ast;

import java.util.Locale;
import java.util.Map;
import org.folkmoot.topic.TopicVerdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether the comment belongs in its thread.
 *
 * @param verdict what was found
 * @param score how sure it is that it does not belong
 */
public record OffTopicCheck(@Nullable TopicVerdict verdict, @Nullable Comparison score)
    implements Check {

  @Override
  public String name() {
    return "offtopic";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields()
        .put("verdict", verdict == null ? null : verdict.name().toLowerCase(Locale.ROOT))
        .put("score", score)
        .map();
  }
}
