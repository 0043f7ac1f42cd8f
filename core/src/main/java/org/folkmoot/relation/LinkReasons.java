package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.SharedTerms;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.text.Excerpt;
import org.folkmoot.text.Span;

/**
 * Says why a model links two units of a text: the connective that leads in, the words both share,
 * or that they stand beside each other.
 */
final class LinkReasons {

  private static final Set<Signal> CONNECTIVES =
      Set.of(
          Signal.SUPPORT,
          Signal.ELABORATION,
          Signal.CONCLUSION,
          Signal.REASON_ABOVE,
          Signal.REFERENCE);

  private static final int MOST = 3;

  private LinkReasons() {}

  static Evidence evidence(
      Unit from, Unit to, double score, String model, TermStatistics statistics) {
    List<Cue> cues = new ArrayList<>(markers(from, to));
    cues.addAll(shared(from, to, statistics));
    String because = because(cues, from, to);
    if (cues.isEmpty()) {
      cues.add(cue(EvidenceKind.ADJACENCY, from.text(), from.claim().span()));
    }
    String why = from.quoted() + " speaks for " + to.quoted() + ": " + because + ".";
    return new Evidence(EvidenceKind.MODEL, model, score, cues, why);
  }

  /** The first connective that leads into the later of two neighbours. */
  private static List<Cue> markers(Unit from, Unit to) {
    Unit later = from.index() > to.index() ? from : to;
    if (Math.abs(from.index() - to.index()) > 1) {
      return List.of();
    }
    for (Signal signal : Signal.values()) {
      Span span = CONNECTIVES.contains(signal) ? later.leadsIn(signal) : null;
      if (span != null) {
        return List.of(cue(EvidenceKind.DISCOURSE_MARKER, later.text(), span));
      }
    }
    return List.of();
  }

  private static List<Cue> shared(Unit from, Unit to, TermStatistics statistics) {
    return SharedTerms.between(
        from.text(), from.claim().span(), to.text(), to.claim().span(), statistics, MOST);
  }

  private static Cue cue(EvidenceKind kind, AnnotatedText text, Span span) {
    return Cue.of(kind, text.place(), span, text.text(), 1);
  }

  private static String because(List<Cue> cues, Unit from, Unit to) {
    String marker = quotes(cues, EvidenceKind.DISCOURSE_MARKER);
    String terms = quotes(cues, EvidenceKind.SHARED_TERM);
    if (!marker.isEmpty()) {
      return marker + " leads in" + (terms.isEmpty() ? "" : ", and both speak of " + terms);
    }
    if (!terms.isEmpty()) {
      return "both speak of " + terms;
    }
    return Math.abs(from.index() - to.index()) == 1
        ? "it stands beside it, and such statements mostly do"
        : "such statements mostly speak for one like it in the same text";
  }

  private static String quotes(List<Cue> cues, EvidenceKind kind) {
    return cues.stream()
        .filter(cue -> cue.kind() == kind)
        .map(cue -> Excerpt.quoted(cue.quote(), Unit.QUOTED))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
