package org.folkmoot.rules.backtest;

import java.util.List;
import java.util.Map;
import org.folkmoot.rules.ast.Spelled;

/**
 * Where a rule may be wrong, for a person to look at.
 *
 * @param rule its id
 * @param confirmed on how many hits a person has found it right
 * @param doubtful hits least like these, least like first: perhaps false positives
 * @param missed comments on which it did not fire, most like these, most like first
 */
public record NearMisses(
    String rule, int confirmed, List<NearComment> doubtful, List<NearComment> missed)
    implements Spelled {

  /** Copies the lists. */
  public NearMisses {
    doubtful = List.copyOf(doubtful);
    missed = List.copyOf(missed);
  }

  @Override
  public Map<String, Object> spelled() {
    Map<String, Object> fields = Numbers.map();
    fields.put("rule", rule);
    fields.put("confirmed", confirmed);
    fields.put("possibleFalsePositives", doubtful.stream().map(NearComment::spelled).toList());
    fields.put("possibleMisses", missed.stream().map(NearComment::spelled).toList());
    return fields;
  }
}
