package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.SharedTerms;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Support;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.relation.Unit.Joint;
import org.folkmoot.text.Excerpt;
import org.folkmoot.text.Span;

/**
 * Finds which claims of a comment speak for which others.
 *
 * <p>Every claim but the thesis ({@link Thesis}) gets at most one conclusion, by the first rule
 * that fits: a connective (because, therefore, indeed), a source pointed to, a dash, a reason said
 * to stand above, a pointing start (it, this), shared words with the thesis or a near claim, and,
 * where the thesis closes a short comment, its place before it. A claim that opens something new
 * (also, but, a question, a paragraph of its own at the end) gets none. No cycles: a claim that
 * already supports is never made the conclusion of its own conclusion.
 */
final class SupportFinder {

  private static final int REACH = 4;
  private static final int SHORT_COMMENT = 6;

  private final TermStatistics statistics;
  private final List<Unit> units;
  private final int thesis;
  private final List<Relation> supports = new ArrayList<>();
  private final Set<Integer> linked = new HashSet<>();
  private final Map<String, String> conclusions = new HashMap<>();

  private SupportFinder(List<Unit> units, TermStatistics statistics) {
    this.units = units;
    this.statistics = statistics;
    this.thesis = Thesis.of(units);
  }

  static List<Relation> find(List<Unit> units, TermStatistics statistics) {
    if (units.size() < 2) {
      return List.of();
    }
    SupportFinder finder = new SupportFinder(units, statistics);
    units.forEach(finder::byConclusion);
    units.forEach(finder::byRule);
    return finder.supports;
  }

  /** "…, therefore …" and "for the reason above": the claim before is the premise of this one. */
  private void byConclusion(Unit unit) {
    if (unit.index() == 0) {
      return;
    }
    Span marker = unit.leadsIn(Signal.CONCLUSION);
    Span above = marker == null ? unit.holds(Signal.REASON_ABOVE) : marker;
    if (above != null && isOpen(unit.index() - 1)) {
      Unit premise = units.get(unit.index() - 1);
      double score = marker != null ? 0.75 : 0.6;
      add(premise, unit, marked(premise, above, unit, score, "is the reason for"));
    }
  }

  private boolean isOpen(int index) {
    return !linked.contains(index);
  }

  private void byRule(Unit unit) {
    if (unit.index() == thesis
        || !isOpen(unit.index())
        || unit.claim().kind() == ClaimKind.QUESTION) {
      return;
    }
    if (byReason(unit) || bySource(unit) || byElaboration(unit) || opensAnew(unit)) {
      return;
    }
    if (byJoint(unit) || byPointing(unit) || byClosingThesis(unit)) {
      return;
    }
    bySharedWords(unit);
  }

  /** "because …" supports the claim before; at the start of a sentence, the one after. */
  private boolean byReason(Unit unit) {
    Span marker = unit.leadsIn(Signal.SUPPORT);
    if (marker == null) {
      return false;
    }
    boolean initial = unit.joint() != Joint.COMMA && unit.joint() != Joint.DASH;
    boolean forward =
        initial
            && unit.index() + 1 < units.size()
            && units.get(unit.index() + 1).joint() == Joint.COMMA;
    int target = forward ? unit.index() + 1 : unit.index() - 1;
    return target >= 0
        && add(
            unit,
            units.get(target),
            marked(unit, marker, units.get(target), 0.85, "is given as the reason for"));
  }

  private boolean bySource(Unit unit) {
    if (unit.claim().kind() != ClaimKind.REFERENCE || unit.index() == 0) {
      return false;
    }
    Span marker = unit.shows(Signal.REFERENCE);
    Span cue = marker == null ? unit.claim().span() : marker;
    return add(
        unit,
        units.get(unit.index() - 1),
        marked(unit, cue, units.get(unit.index() - 1), 0.75, "points to a source for"));
  }

  private boolean byElaboration(Unit unit) {
    Span marker = unit.leadsIn(Signal.ELABORATION);
    return marker != null
        && unit.index() > 0
        && add(
            unit,
            units.get(unit.index() - 1),
            marked(unit, marker, units.get(unit.index() - 1), 0.65, "spells out"));
  }

  /** Something else begins: one thing more, an objection, or a last paragraph of its own. */
  private boolean opensAnew(Unit unit) {
    boolean more = unit.leadsIn(Signal.ADDITION) != null || unit.leadsIn(Signal.CONTRAST) != null;
    boolean last =
        unit.index() == units.size() - 1 && units.size() > 3 && unit.joint() == Joint.LINE;
    return (more && unit.joint() != Joint.COMMA) || last || unit.words() < 2;
  }

  /** Behind a dash or colon, or in a closing ", which is …", stands what backs the claim before. */
  private boolean byJoint(Unit unit) {
    boolean dash = unit.joint() == Joint.DASH;
    boolean which = unit.joint() == Joint.COMMA && startsWith(unit, "which");
    if (!dash && !which) {
      return false;
    }
    Span cue = dash ? unit.gap().trim(unit.text().text()) : firstWord(unit);
    double score = dash ? 0.65 : 0.55;
    return add(
        unit,
        units.get(unit.index() - 1),
        marked(
            unit,
            cue.isEmpty() ? firstWord(unit) : cue,
            units.get(unit.index() - 1),
            score,
            "explains"));
  }

  /** "It is in the report." speaks of the claim before. */
  private boolean byPointing(Unit unit) {
    boolean points =
        startsWith(unit, "it")
            || startsWith(unit, "it's")
            || startsWith(unit, "this")
            || startsWith(unit, "that")
            || startsWith(unit, "they");
    if (!points || unit.index() == 0 || unit.joint() == Joint.LINE) {
      return false;
    }
    Unit before = units.get(unit.index() - 1);
    Cue cue =
        Cue.of(EvidenceKind.DEICTIC, unit.claim().place(), firstWord(unit), unit.text().text(), 1);
    return add(
        unit,
        before,
        evidence(
            EvidenceKind.DEICTIC, "pointing-start", 0.55, List.of(cue), unit, "speaks of", before));
  }

  private boolean bySharedWords(Unit unit) {
    Unit best = null;
    double most = 0;
    for (Unit other : units) {
      double likeness = isCandidate(unit, other) ? candidateScore(unit, other) : 0;
      if (likeness > most) {
        most = likeness;
        best = other;
      }
    }
    if (best == null) {
      return false;
    }
    List<Cue> cues = sharedTerms(unit, best);
    double score = Math.min(0.7, 0.5 + 0.2 * most);
    return !cues.isEmpty()
        && add(
            unit,
            best,
            evidence(
                EvidenceKind.SHARED_TERM,
                "shared-terms-inside",
                score,
                cues,
                unit,
                "goes on about",
                best));
  }

  private boolean isCandidate(Unit unit, Unit other) {
    boolean near = other.index() < unit.index() && unit.index() - other.index() <= REACH;
    return other.index() != unit.index() && (near || other.index() == thesis);
  }

  private double candidateScore(Unit unit, Unit other) {
    Likeness likeness = Likeness.of(unit, other, statistics);
    if (likeness.telling() == 0) {
      return 0;
    }
    return likeness.cosine() + (other.index() == thesis ? 0.3 : 0);
  }

  private List<Cue> sharedTerms(Unit a, Unit b) {
    return SharedTerms.between(
        a.text(), a.claim().span(), b.text(), b.claim().span(), statistics, 3);
  }

  /**
   * Where the thesis closes a short comment of one paragraph, what stands before leads up to it.
   */
  private boolean byClosingThesis(Unit unit) {
    boolean closing = thesis == units.size() - 1 && units.size() <= SHORT_COMMENT;
    boolean paragraph = units.stream().noneMatch(u -> u.joint() == Joint.LINE);
    if (!closing || !paragraph) {
      return false;
    }
    Unit last = units.get(thesis);
    Cue cue =
        Cue.of(
            EvidenceKind.ADJACENCY,
            unit.claim().place(),
            unit.claim().span(),
            unit.text().text(),
            1);
    return add(
        unit,
        last,
        evidence(
            EvidenceKind.ADJACENCY,
            "closing-thesis",
            0.55,
            List.of(cue),
            unit,
            "leads up to",
            last));
  }

  private static boolean startsWith(Unit unit, String word) {
    int first = unit.text().tokens().firstFrom(unit.claim().span().start());
    return unit.text().tokens().folded(first).equals(word);
  }

  private static Span firstWord(Unit unit) {
    return unit.text().tokens().span(unit.text().tokens().firstFrom(unit.claim().span().start()));
  }

  private boolean add(Unit premise, Unit conclusion, Evidence evidence) {
    if (premise.index() == conclusion.index() || leadsBack(conclusion, premise)) {
      return false;
    }
    supports.add(Support.of(premise.claim(), conclusion.claim(), evidence));
    linked.add(premise.index());
    conclusions.putIfAbsent(premise.id(), conclusion.id());
    return true;
  }

  /** Whether supports already lead from {@code from} to {@code to}; each claim has at most one. */
  private boolean leadsBack(Unit from, Unit to) {
    String at = from.id();
    for (int steps = 0; steps <= supports.size() && at != null; steps++) {
      if (at.equals(to.id())) {
        return true;
      }
      at = conclusions.get(at);
    }
    return false;
  }

  private static Evidence marked(Unit unit, Span marker, Unit other, double score, String saying) {
    AnnotatedText text = unit.text();
    Cue cue = Cue.of(EvidenceKind.DISCOURSE_MARKER, text.place(), marker, text.text(), 1);
    String why =
        unit.quoted()
            + " "
            + saying
            + " "
            + other.quoted()
            + ", as "
            + Excerpt.quoted(cue.quote(), Unit.QUOTED)
            + " says.";
    return new Evidence(EvidenceKind.DISCOURSE_MARKER, "connective", score, List.of(cue), why);
  }

  private static Evidence evidence(
      EvidenceKind kind,
      String rule,
      double score,
      List<Cue> cues,
      Unit unit,
      String saying,
      Unit other) {
    String why = unit.quoted() + " " + saying + " " + other.quoted() + ".";
    return new Evidence(kind, rule, score, cues, why);
  }
}
