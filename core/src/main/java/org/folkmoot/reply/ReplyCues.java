package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.SharedTerms;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Span;

/** The characters that speak for a candidate, most telling first. */
final class ReplyCues {

  private static final int MOST = 4;
  private static final double MARKED = 5;
  private static final double UNMARKED = 2.5;
  private static final double NAME = 4;

  private ReplyCues() {}

  static List<Cue> of(AnnotatedThread thread, int i, Candidate candidate) {
    AnnotatedText comment = thread.comments().get(i);
    AnnotatedText other =
        candidate.isArticle() ? thread.article() : thread.comments().get(candidate.position());
    List<Cue> cues = new ArrayList<>();
    if (other == null) {
      return cues;
    }
    addRuns(comment, other, candidate, cues);
    for (Names.Naming naming : candidate.namings) {
      if (cues.size() < 2 * MOST) {
        cues.add(Cue.of(EvidenceKind.NAME, comment.place(), naming.span(), comment.text(), NAME));
      }
    }
    addPointers(comment, candidate, other, cues);
    cues.addAll(SharedTerms.between(comment, other, thread.statisticsAt(i), MOST - 1));
    cues.sort(Comparator.comparingDouble((Cue cue) -> -cue.weight()).thenComparing(Cue::span));
    return cues;
  }

  private static void addRuns(
      AnnotatedText comment, AnnotatedText other, Candidate candidate, List<Cue> cues) {
    for (Candidate.Run run : candidate.runs) {
      if (cues.size() == MOST) {
        return;
      }
      Span span = comment.tokens().span(run.from(), run.to());
      Span there = other.tokens().span(run.thereFrom(), run.thereTo());
      double weight = run.marked() ? MARKED : UNMARKED;
      cues.add(
          Cue.of(EvidenceKind.QUOTATION, comment.place(), span, comment.text(), weight)
              .matching(new Counterpart(other.place().id(), null, other.author(), there)));
    }
  }

  private static void addPointers(
      AnnotatedText comment, Candidate candidate, AnnotatedText other, List<Cue> cues) {
    Span article = ArticleRule.pointsAt(comment);
    if (candidate.isArticle() && article != null) {
      cues.add(Cue.of(EvidenceKind.DEICTIC, comment.place(), article, comment.text(), 2.5));
    }
    Span callout = ArticleRule.calls(comment);
    if (!candidate.isArticle() && callout != null && other.tokens().size() >= 40) {
      cues.add(Cue.of(EvidenceKind.CALLOUT, comment.place(), callout, comment.text(), 1.2));
    }
  }
}
