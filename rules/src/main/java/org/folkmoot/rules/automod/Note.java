package org.folkmoot.rules.automod;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.rules.ast.Spelled;
import org.jspecify.annotations.Nullable;

/**
 * What became of a rule, or of a part of one.
 *
 * @param status which of three lists it stands in
 * @param line where it begins, from 1
 * @param rule the id of our rule; null where there is none
 * @param what the rule or the part, as it is called there
 * @param why the difference, or why there is no counterpart; empty where all is the same
 */
public record Note(Status status, int line, @Nullable String rule, String what, String why)
    implements Spelled {

  /** The three lists of a report. */
  public enum Status {
    /** It means the same. */
    TRANSLATED,
    /** It means nearly the same. */
    APPROXIMATE,
    /** There is no counterpart. */
    NOT_TRANSLATED
  }

  @Override
  public Map<String, Object> spelled() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("status", status.name().toLowerCase(Locale.ROOT));
    fields.put("line", line);
    if (rule != null) {
      fields.put("rule", rule);
    }
    fields.put("what", what);
    fields.put("why", why);
    return fields;
  }

  String sentence() {
    return "line "
        + line
        + ": "
        + (rule == null ? "" : rule + ", ")
        + what
        + (why.isEmpty() ? "" : ": " + why);
  }
}
