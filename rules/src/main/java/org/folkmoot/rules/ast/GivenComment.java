package org.folkmoot.rules.ast;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment in a test.
 *
 * @param author who wrote it, or null
 * @param text what it says
 * @param ago how long before the judged comment it was posted, or null for the order of the list
 * @param thread the thread it stands in, or null for that of the judged comment
 */
public record GivenComment(
    @Nullable String author, GivenText text, @Nullable Duration ago, @Nullable String thread)
    implements Spelled {

  @Override
  public Map<String, Object> spelled() {
    return new Fields()
        .put("author", author)
        .put("text", text)
        .put("ago", ago)
        .put("thread", thread)
        .map();
  }
}
