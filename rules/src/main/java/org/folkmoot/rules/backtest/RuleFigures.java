package org.folkmoot.rules.backtest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.Spelled;
import org.folkmoot.rules.ast.UnknownCause;
import org.folkmoot.rules.evaluate.Figures;
import org.jspecify.annotations.Nullable;

/**
 * What a rule did on past comments.
 *
 * @param rule its id
 * @param version what it means
 * @param mode how far its file lets it go
 * @param proposes what it says
 * @param hits comments on which it fired, those below included
 * @param exempt hits on whom and where it does not act; they count in nothing that follows but
 *     {@code added} and {@code lost}
 * @param added hits where the active file's rule of this id does not fire; null without one
 * @param lost comments on which only the active file's rule fires; null without one
 * @param right hits that a person has decided as the rule would
 * @param wrong hits that a person has decided otherwise
 * @param missed decided comments on which it did not fire though a person did what it proposes; in
 *     which some other rule may be meant
 * @param unknown comments on which it is not known whether it fires, by cause; one may have several
 */
public record RuleFigures(
    String rule,
    String version,
    Mode mode,
    Disposition proposes,
    int hits,
    int exempt,
    @Nullable Integer added,
    @Nullable Integer lost,
    int right,
    int wrong,
    int missed,
    Map<UnknownCause, Integer> unknown)
    implements Spelled {

  /** Copies the map, in a fixed order. */
  public RuleFigures {
    Map<UnknownCause, Integer> copy = new EnumMap<>(UnknownCause.class);
    copy.putAll(unknown);
    unknown = Collections.unmodifiableMap(copy);
  }

  /**
   * How many of its hits, the exempt ones left out, people have decided, and how many were right.
   */
  public Figures.Decided precision() {
    return new Figures.Decided(right, right + wrong);
  }

  /** On how many comments it should have fired, and on how many of these it did. */
  public Figures.Decided recall() {
    return new Figures.Decided(right, right + missed);
  }

  /** The share of its hits, the exempt ones left out, that people have decided; 0 without hits. */
  public double shareDecided() {
    return hits == exempt ? 0 : (right + wrong) / (double) (hits - exempt);
  }

  @Override
  public Map<String, Object> spelled() {
    Map<String, Object> causes = Numbers.map();
    unknown.forEach((cause, count) -> causes.put(cause.spelled(), count));
    Map<String, Object> fields = Numbers.map();
    fields.put("rule", rule);
    fields.put("version", version);
    fields.put("mode", mode.spelled());
    fields.put("proposes", proposes.spelled());
    fields.put("hits", hits);
    fields.put("exempt", exempt);
    if (added != null && lost != null) {
      fields.put("new", added);
      fields.put("lost", lost);
    }
    fields.put("decided", right + wrong);
    fields.put("shareDecided", Numbers.decimal(shareDecided()));
    fields.put("truePositives", right);
    fields.put("falsePositives", wrong);
    fields.put("falseNegatives", missed);
    Numbers.put(fields, "precision", precision());
    Numbers.put(fields, "recall", recall());
    fields.put("unknown", causes);
    return fields;
  }
}
