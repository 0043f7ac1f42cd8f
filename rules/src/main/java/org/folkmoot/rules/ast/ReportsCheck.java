package org.folkmoot.rules.ast;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often readers reported the comment.
 *
 * @param count reports
 * @param distinct different readers who reported it
 */
public record ReportsCheck(@Nullable Comparison count, @Nullable Comparison distinct)
    implements Check {

  @Override
  public String name() {
    return "reports";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields().put("count", count).put("distinct", distinct).map();
  }
}
