package org.folkmoot.rules.backtest;

import java.util.List;
import java.util.Map;
import org.folkmoot.rules.ast.Spelled;

/**
 * Two rules that fire on the same comments. Most shared first, then by id.
 *
 * @param one the first by id
 * @param other the second
 * @param both comments on which both fire
 * @param either comments on which at least one does
 */
public record Overlap(String one, String other, int both, int either)
    implements Spelled, Comparable<Overlap> {

  @Override
  public int compareTo(Overlap that) {
    int byBoth = Integer.compare(that.both, both);
    int byOne = byBoth != 0 ? byBoth : one.compareTo(that.one);
    return byOne != 0 ? byOne : other.compareTo(that.other);
  }

  @Override
  public Map<String, Object> spelled() {
    Map<String, Object> fields = Numbers.map();
    fields.put("rules", List.of(one, other));
    fields.put("both", both);
    fields.put("either", either);
    return fields;
  }
}
