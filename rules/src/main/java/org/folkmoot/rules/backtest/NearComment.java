package org.folkmoot.rules.backtest;

import java.util.Map;
import org.folkmoot.rules.ast.Spelled;
import org.jspecify.annotations.Nullable;

/**
 * A comment on which nobody decided, beside those on which a rule was right.
 *
 * @param comment its id
 * @param words how it begins
 * @param likeness how much of the fingerprints of the two together it shares with the one most like
 *     it: their resemblance
 * @param like the one most like it; null where there is none
 */
public record NearComment(String comment, String words, double likeness, @Nullable String like)
    implements Spelled {

  @Override
  public Map<String, Object> spelled() {
    Map<String, Object> fields = Numbers.map();
    fields.put("comment", comment);
    fields.put("words", words);
    fields.put("likeness", Numbers.decimal(likeness));
    if (like != null) {
      fields.put("like", like);
    }
    return fields;
  }

  String line() {
    String most = like == null ? "like none" : Numbers.percent(likeness) + " like " + like;
    return comment + " " + words + ", " + most;
  }
}
