package org.folkmoot.rules.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.evidence.Scores;
import org.folkmoot.rules.evaluate.Figures;

/** Numbers as reports write them. */
final class Numbers {

  private Numbers() {}

  static Map<String, Object> map() {
    return new LinkedHashMap<>();
  }

  /** Four decimals at most. */
  static BigDecimal decimal(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(Scores.rounded(value)).setScale(4, RoundingMode.HALF_EVEN);
    return new BigDecimal(rounded.stripTrailingZeros().toPlainString());
  }

  /** A share with its bounds; nothing where nothing was decided. */
  static void put(Map<String, Object> fields, String name, Figures.Decided of) {
    if (of.decided() > 0) {
      Map<String, Object> share = map();
      share.put("value", decimal(of.right() / (double) of.decided()));
      share.put("low", decimal(of.lowerBound()));
      share.put("high", decimal(of.upperBound()));
      fields.put(name, share);
    }
  }

  /** A share with its bounds, for people. */
  static String words(Figures.Decided of) {
    return of.decided() == 0
        ? "–"
        : percent(of.right() / (double) of.decided())
            + " ["
            + percent(of.lowerBound())
            + "–"
            + percent(of.upperBound())
            + "]";
  }

  /** Whole percents, between which no share of anything is shown as all or nothing of it. */
  static String percent(double share) {
    long rounded = Math.round(share * 100);
    if (share < 1 && rounded == 100) {
      return ">99%";
    }
    return share > 0 && rounded == 0 ? "<1%" : rounded + "%";
  }
}
