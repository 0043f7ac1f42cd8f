package org.folkmoot.copypasta;

import java.util.List;
import java.util.Optional;
import org.folkmoot.copypasta.Comparison.Shared;
import org.folkmoot.copypasta.Comparison.Verdict;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;

/**
 * Judges two texts of which nothing is known but their words. Immutable and thread-safe; linear.
 */
public final class PairComparer {

  private final CopypastaOptions options;

  /** A comparer. */
  public PairComparer(CopypastaOptions options) {
    this.options = options;
  }

  /** Whether {@code b} is a paste of {@code a}, the earlier text. */
  public Comparison compare(String a, String b) {
    CopypastaStream stream = new CopypastaStream(options, List.of());
    stream.judge(null, Comment.of("a", null, a));
    Optional<Copypasta> copy = stream.judge(null, Comment.of("b", null, b));
    return copy.map(PairComparer::pasted)
        .orElseGet(() -> new Comparison(Verdict.DIFFERENT, 0, List.of()));
  }

  private static Comparison pasted(Copypasta copy) {
    boolean part = copy.evidence().kind() == EvidenceKind.CONTAINED;
    return new Comparison(
        part ? Verdict.CONTAINED : Verdict.SAME,
        copy.score(),
        copy.evidence().cues().stream().map(PairComparer::shared).toList());
  }

  private static Shared shared(Cue cue) {
    Span there = cue.of() == null ? cue.span() : cue.of().span();
    return new Shared(there, cue.span());
  }
}
