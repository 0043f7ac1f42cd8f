package org.folkmoot.relation;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Excerpt;

/** Says in one sentence why a claim is taken to speak for or against another. */
final class AnswerReasons {

  private AnswerReasons() {}

  static String sentence(Unit answer, Unit answered, Polarity polarity, List<Cue> cues) {
    String side = polarity.isAgainst() ? " speaks against " : " speaks for ";
    return answer.quoted() + side + answered.quoted() + ": " + because(polarity, cues) + ".";
  }

  private static String because(Polarity polarity, List<Cue> cues) {
    String shared = quotes(cues, EvidenceKind.SHARED_TERM);
    String told = told(cues);
    if (!polarity.told()) {
      String usual = "no word tells the side; answers that take one mostly disagree";
      return shared.isEmpty() ? usual : "both speak of " + shared + "; " + usual;
    }
    return shared.isEmpty() ? told : "both speak of " + shared + ", and " + told;
  }

  private static String told(List<Cue> cues) {
    String negation = quotes(cues, EvidenceKind.NEGATION);
    String markers = quotes(cues, EvidenceKind.DISCOURSE_MARKER);
    if (negation.isEmpty()) {
      return "it says " + markers;
    }
    String denied = "only one of them is negated (" + negation + ")";
    return markers.isEmpty() ? denied : denied + "; it says " + markers;
  }

  private static String quotes(List<Cue> cues, EvidenceKind kind) {
    return cues.stream()
        .filter(cue -> cue.kind() == kind)
        .map(cue -> Excerpt.quoted(cue.quote(), Unit.QUOTED))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
