package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.argument.Role;
import org.folkmoot.claim.UnitTypes;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.token.Tokens;

/**
 * The units of one text with all that their links are judged by: where they stand, what leads into
 * them, and how telling their stems are among the units of the text.
 */
final class LinkText {

  /** No unit. */
  static final int NONE = -1;

  private static final int REACH = 8;
  private static final int LONGEST_GAP = 12;
  private static final int MARK = '?';

  private final AnnotatedThread thread;
  private final List<Unit> units;
  private final List<UnitTypes> types;
  private final TermStatistics statistics;
  private final Tokens tokens;
  private final int thesis;
  private final int number;
  private final int[] lines;
  private final double[] weights;
  private final List<Set<Signal>> held = new ArrayList<>();
  private final List<Set<Signal>> leads = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  /**
   * A text.
   *
   * @param units at least one, in order
   * @param types one a unit
   */
  LinkText(
      AnnotatedThread thread, List<Unit> units, List<UnitTypes> types, TermStatistics statistics) {
    this.thread = thread;
    this.statistics = statistics;
    this.units = units;
    this.types = types;
    this.tokens = units.get(0).text().tokens();
    this.thesis = Thesis.of(units);
    this.number = number(thread, units.get(0));
    this.lines = new int[units.size()];
    this.weights = new double[units.size()];
    units.forEach(this::read);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = units.get(i).stems().stream().mapToDouble(this::weight).sum();
    }
  }

  /** 0 for the first text of the thread, 1 for the second, 2 for all others. */
  private static int number(AnnotatedThread thread, Unit unit) {
    for (int i = 0; i < Math.min(2, thread.comments().size()); i++) {
      if (thread.comments().get(i).place().equals(unit.claim().place())) {
        return i;
      }
    }
    return 2;
  }

  private void read(Unit unit) {
    int i = unit.index();
    boolean line = unit.joint() == Unit.Joint.LINE;
    lines[i] = (i == 0 ? 0 : lines[i - 1]) + (line ? 1 : 0);
    unit.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    held.add(signals(from(i), to(i)));
    Set<Signal> lead = signals(gapFrom(i), from(i));
    for (Match<Signal> match : unit.text().signalsFrom(from(i))) {
      lead.add(match.value());
    }
    leads.add(lead);
  }

  private Set<Signal> signals(int first, int last) {
    Set<Signal> found = EnumSet.noneOf(Signal.class);
    for (int token = first; token < last; token++) {
      for (Match<Signal> match : units.get(0).text().signalsFrom(token)) {
        if (match.to() <= last) {
          found.add(match.value());
        }
      }
    }
    return found;
  }

  int size() {
    return units.size();
  }

  Unit unit(int i) {
    return units.get(i);
  }

  Tokens tokens() {
    return tokens;
  }

  UnitTypes types(int i) {
    return types.get(i);
  }

  /** How probable it is that unit {@code i} is a claim. */
  double claim(int i) {
    return types.get(i).probability(Role.CLAIM);
  }

  int thesis() {
    return thesis;
  }

  /** Whether it is the only comment there is. */
  boolean isAlone() {
    return thread.comments().size() < 2;
  }

  /** 0 for the first text of the thread, 1 for the second, 2 for all others. */
  int number() {
    return number;
  }

  /** The first token of a unit. */
  int from(int i) {
    return tokens.firstFrom(units.get(i).claim().span().start());
  }

  /** The token behind the last of a unit. */
  int to(int i) {
    return tokens.firstFrom(units.get(i).claim().span().end());
  }

  /** The first token of what leads into a unit. */
  int gapFrom(int i) {
    int from = from(i);
    return Math.max(from - LONGEST_GAP, tokens.firstFrom(units.get(i).gap().start()));
  }

  /** How many line breaks between units lie before a unit. */
  int lines(int i) {
    return lines[i];
  }

  /** What stands in a unit. */
  Set<Signal> held(int i) {
    return held.get(i);
  }

  /** What leads into a unit or opens it. */
  Set<Signal> leads(int i) {
    return leads.get(i);
  }

  TermStatistics statistics() {
    return statistics;
  }

  /** How telling a stem is among the units of the text. */
  double weight(String stem) {
    double rarity = StrictMath.log((units.size() + 1.5) / (frequency.getOrDefault(stem, 0) + 0.5));
    return Math.max(0.1, rarity) * (statistics.isCommon(stem) ? 0.5 : 1);
  }

  /** How telling the stems of a unit are together. */
  double weight(int i) {
    return weights[i];
  }

  /** Whether a unit asks. */
  boolean asks(int i) {
    int to = to(i);
    for (int token = Math.max(from(i), to - 1); token <= to && token < tokens.size(); token++) {
      if (tokens.text(token).indexOf(MARK) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether unit {@code i} may be linked to unit {@code j}: near, or the first, last, or thesis.
   */
  boolean isCandidate(int i, int j) {
    boolean marked = j == 0 || j == thesis || j == size() - 1;
    return i != j && (marked || Math.abs(i - j) <= REACH);
  }

  /** The units that unit {@code i} may be linked to, in order. */
  int[] candidates(int i) {
    int[] found = new int[2 * REACH + 3];
    int size = 0;
    for (int j = 0; j < size(); j++) {
      if (isCandidate(i, j)) {
        found[size++] = j;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
