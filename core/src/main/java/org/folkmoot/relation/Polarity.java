package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether a claim that answers another speaks for it or against it.
 *
 * @param against the probability that it speaks against it
 * @param isAgainst which side it comes down to
 * @param told whether any word tells, or only the prior speaks
 * @param cues the words that tell
 */
record Polarity(double against, boolean isAgainst, boolean told, List<Cue> cues) {

  /** Among answers in comment threads that take a side, more disagree than agree. */
  private static final double PRIOR = 0.5;

  static Polarity of(Unit answer, Unit answered, Likeness likeness, List<Unit> comment) {
    Points points = new Points();
    points.disagreement(answer, comment);
    points.agreement(answer, comment);
    if (likeness.telling() > 0) {
      points.negation(answer, answered, likeness);
    }
    double against = 1 / (1 + StrictMath.exp(-(PRIOR + points.sum)));
    return new Polarity(against, against >= 0.5, !points.cues.isEmpty(), List.copyOf(points.cues));
  }

  /** How sure the chosen side is, in [0,1]. */
  double certainty() {
    return isAgainst ? against : 1 - against;
  }

  private static final class Points {
    private double sum;
    private final List<Cue> cues = new ArrayList<>();

    void disagreement(Unit answer, List<Unit> comment) {
      add(answer, answer.shows(Signal.DISAGREEMENT), 1.2);
      add(answer, answer.shows(Signal.UNDERCUT), 0.8);
      add(answer, answer.leadsIn(Signal.CONTRAST), 0.5);
      add(answer, answer.shows(Signal.STRONG_CALLOUT), 0.8);
      add(answer, opening(comment, Signal.DISAGREEMENT, answer), 1.0);
      add(answer, opening(comment, Signal.STRONG_CALLOUT, answer), 0.8);
    }

    void agreement(Unit answer, List<Unit> comment) {
      boolean turns = turns(comment);
      Span here = answer.shows(Signal.AGREEMENT);
      add(answer, here, turns || isDenied(answer, here) ? 0 : -1.6);
      add(answer, opening(comment, Signal.AGREEMENT, answer), turns ? 0 : -1.8);
    }

    /** "Good point, but …" does not agree. */
    private static boolean turns(List<Unit> comment) {
      return comment.size() > 1 && comment.get(1).leadsIn(Signal.CONTRAST) != null;
    }

    private static boolean isDenied(Unit answer, @Nullable Span agreement) {
      Span negation = answer.holds(Signal.NEGATION);
      return agreement != null && negation != null && negation.start() < agreement.start();
    }

    /** What the comment begins with, the words before its first claim included. */
    private static @Nullable Span opening(List<Unit> comment, Signal signal, Unit answer) {
      Unit first = comment.get(0);
      return first.index() == answer.index() ? null : first.shows(signal);
    }

    void negation(Unit answer, Unit answered, Likeness likeness) {
      boolean differs = answer.isNegated() != answered.isNegated();
      if (differs) {
        Unit negated = answer.isNegated() ? answer : answered;
        addNegation(negated, likeness.cosine() > 0.3 ? 1.3 : 0.9);
      } else if (likeness.cosine() > 0.6) {
        sum -= 0.8;
      }
    }

    private void addNegation(Unit negated, double points) {
      Span span = negated.holds(Signal.NEGATION);
      if (span != null) {
        sum += points;
        cues.add(cue(EvidenceKind.NEGATION, negated.text(), span, points));
      }
    }

    private void add(Unit answer, @Nullable Span span, double points) {
      if (span != null && points != 0) {
        sum += points;
        cues.add(cue(EvidenceKind.DISCOURSE_MARKER, answer.text(), span, points));
      }
    }

    private static Cue cue(EvidenceKind kind, AnnotatedText text, Span span, double points) {
      return Cue.of(kind, text.place(), span, text.text(), Math.abs(points));
    }
  }
}
