package org.folkmoot.rules.ast;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be repeated, such as a notice of the site.
 *
 * @param file the file it stands in, or null
 * @param text the name of one of the file's own texts, or null; one of the two is there
 * @param expires the day from which it no longer may, or null
 */
public record Template(@Nullable String file, @Nullable String text, @Nullable LocalDate expires)
    implements Spelled {

  @Override
  public Map<String, Object> spelled() {
    return new Fields().put("file", file).put("text", text).put("expires", expires).map();
  }
}
