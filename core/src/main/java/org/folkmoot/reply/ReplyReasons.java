package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Excerpt;

/** Says in one sentence why a comment is taken to answer another. */
final class ReplyReasons {

  private static final int QUOTED = 60;

  private ReplyReasons() {}

  static String sentence(List<Cue> cues, String target) {
    List<String> reasons = new ArrayList<>();
    add(reasons, cues, EvidenceKind.QUOTATION, "quotes %s", target);
    add(reasons, cues, EvidenceKind.NAME, "names its author", target);
    add(reasons, cues, EvidenceKind.DEICTIC, "points to it", target);
    add(reasons, cues, EvidenceKind.CALLOUT, "speaks of a pasted text", target);
    add(reasons, cues, EvidenceKind.SHARED_TERM, "shares words with it", target);
    if (reasons.isEmpty()) {
      return "No word tells; its place in the thread makes " + target + " the likeliest.";
    }
    return "Taken to answer " + target + ": " + String.join("; ", reasons) + ".";
  }

  private static void add(
      List<String> reasons, List<Cue> cues, EvidenceKind kind, String saying, String target) {
    List<String> quotes =
        cues.stream()
            .filter(cue -> cue.kind() == kind)
            .map(Cue::quote)
            .map(words -> Excerpt.quoted(words, QUOTED))
            .toList();
    if (!quotes.isEmpty()) {
      reasons.add(
          String.format(Locale.ROOT, saying, target) + " (" + String.join(", ", quotes) + ")");
    }
  }
}
