package org.folkmoot.copypasta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.CopypastaAlleged;
import org.folkmoot.flag.Severity;
import org.folkmoot.text.Span;

/**
 * Finds comments that another one calls copypasta: the one that answers them says so in a clause of
 * its own. The flag stands on the comment called so; the one who says it is the evidence.
 */
final class CalloutFinder {

  private static final String RULE = "copypasta/callout";
  private static final double STRONG = 0.8;
  private static final double WEAK = 0.6;

  private CalloutFinder() {}

  /**
   * What a comment says of the one it answers.
   *
   * @param texts of all comments, by id
   */
  static Optional<CopypastaAlleged> find(
      AnnotatedText caller, Answers answers, Map<String, AnnotatedText> texts) {
    AnnotatedText called = answers.parent(caller.place().id()).map(texts::get).orElse(null);
    return called == null || Sources.sameAuthor(caller.author(), called.author())
        ? Optional.empty()
        : callout(caller).map(callout -> flag(caller, called, callout));
  }

  private static Optional<Callout> callout(AnnotatedText caller) {
    return caller.sentences().stream()
        .flatMap(sentence -> Clause.of(caller, sentence).stream())
        .flatMap(clause -> clause.callout().stream())
        .findFirst();
  }

  private static CopypastaAlleged flag(
      AnnotatedText caller, AnnotatedText called, Callout callout) {
    Span whole = new Span(0, called.text().length()).trim(called.text());
    double score = callout.strong() ? STRONG : WEAK;
    Cue cue =
        Cue.of(EvidenceKind.CALLOUT, caller.place(), callout.clause(), caller.text(), 1)
            .matching(new Counterpart(called.place().id(), null, called.author(), whole));
    String message =
        "The comment "
            + caller.place().id()
            + " calls this one copypasta; that is an allegation, not a finding.";
    return new CopypastaAlleged(
        called.place().id(),
        caller.place().id(),
        List.of(whole),
        score,
        Severity.REVIEW,
        message,
        new Evidence(EvidenceKind.CALLOUT, RULE, score, List.of(cue), message));
  }
}
