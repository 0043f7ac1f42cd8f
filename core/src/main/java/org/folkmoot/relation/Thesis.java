package org.folkmoot.relation;

import java.util.List;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Voice;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/**
 * Which claim of a text is what its author argues for in the end (the major claim). Points by
 * place, by words that judge, conclude or give reasons, and by what premises are made of: numbers,
 * sources, reports.
 */
final class Thesis {

  private static final int LONG_LEAD_IN = 12;
  private static final int FEW_WORDS = 4;

  private Thesis() {}

  /** The index of the thesis; 0 where there is one claim. */
  static int of(List<Unit> units) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (Unit unit : units) {
      double points = points(unit, units.size());
      if (points > most) {
        most = points;
        best = unit.index();
      }
    }
    return best;
  }

  private static double points(Unit unit, int size) {
    double points = place(unit, size) + judgement(unit) + leadIn(unit);
    points -= holdsNumber(unit) ? 0.5 : 0;
    points -= unit.claim().voice() == Voice.REPORTED ? 0.5 : 0;
    points -= unit.words() < 2 ? 0.6 : 0;
    return points;
  }

  private static double place(Unit unit, int size) {
    if (unit.index() == 0) {
      return 0.8;
    }
    boolean last = unit.index() == size - 1 && size > 2;
    boolean summary = last && unit.words() <= FEW_WORDS;
    return (last ? 0.5 : 0) + (summary ? 0.3 : 0);
  }

  private static double judgement(Unit unit) {
    double points = kind(unit.claim().kind());
    points += unit.holds(Signal.CERTAINTY) != null ? 0.4 : 0;
    points += unit.holds(Signal.VALUE) != null ? 0.3 : 0;
    points +=
        unit.holds(Signal.DISAGREEMENT) != null || unit.holds(Signal.AGREEMENT) != null ? 0.3 : 0;
    return points;
  }

  private static double kind(ClaimKind kind) {
    return switch (kind) {
      case POLICY -> 0.6;
      case QUESTION -> -0.8;
      case REFERENCE -> -1.2;
      case TESTIMONY -> -0.3;
      case FACT, VALUE -> 0;
    };
  }

  private static double leadIn(Unit unit) {
    double points = unit.leadsIn(Signal.SUPPORT) != null ? -1.5 : 0;
    points += unit.leadsIn(Signal.ELABORATION) != null ? -0.8 : 0;
    points += unit.leadsIn(Signal.CONCLUSION) != null ? 1.2 : 0;
    return points + (isFramed(unit) ? 1 : 0);
  }

  /** Words of its own lead in: "the important point here is". */
  private static boolean isFramed(Unit unit) {
    Tokens tokens = unit.text().tokens();
    int to = tokens.firstFrom(unit.gap().end());
    int words = 0;
    for (int i = to - 1; i >= 0 && tokens.start(i) >= unit.gap().start() && tokens.isWord(i); i--) {
      words++;
    }
    return words >= 4 && words <= LONG_LEAD_IN;
  }

  private static boolean holdsNumber(Unit unit) {
    Tokens tokens = unit.text().tokens();
    int to = tokens.firstFrom(unit.claim().span().end());
    for (int i = tokens.firstFrom(unit.claim().span().start()); i < to; i++) {
      if (tokens.kind(i) == TokenKind.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
