package org.folkmoot.copypasta;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.copypasta.Comparison.Shared;
import org.folkmoot.copypasta.Comparison.Verdict;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;

/**
 * Judges two texts of which nothing is known but their words, by the rules that judge a stream: the
 * earlier text is remembered, then the later one comes. Immutable and thread-safe; linear.
 */
public final class PairComparer {

  /** What is no copy is less likely one than any copy. */
  private static final double NO_COPY = 0.5;

  private final CopypastaOptions options;
  private final QuotationRule quotations = new QuotationRule();
  private final BoilerplateRule boilerplate;

  /** A comparer. */
  public PairComparer(CopypastaOptions options) {
    this.options = options;
    this.boilerplate = new BoilerplateRule(options);
  }

  /** Whether {@code b} is a paste of {@code a}, the earlier text. */
  public Comparison compare(String a, String b) {
    Post earlier = post("a", a);
    Post later = post("b", b);
    Series series = new Series(options, List.of(), List.of());
    series.look(earlier);
    Optional<CopyDraft> copy = series.look(later);
    return copy.map(PairComparer::pasted).orElseGet(() -> other(earlier, later));
  }

  private static Post post(String id, String text) {
    return new Post(Comment.of(id, null, text), null, OwnLetters.of(text), Set.of(), false);
  }

  private static Comparison pasted(CopyDraft copy) {
    boolean part = copy.kind() == EvidenceKind.CONTAINED;
    return new Comparison(
        part ? Verdict.CONTAINED : Verdict.SAME,
        copy.score(),
        copy.cues().stream().map(PairComparer::shared).toList());
  }

  private static Shared shared(Cue cue) {
    Span there = cue.of() == null ? cue.span() : cue.of().span();
    return new Shared(there, cue.span());
  }

  /** What the texts share where the one is no paste of the other. */
  private Comparison other(Post earlier, Post later) {
    Overlap overlap = Overlap.of(later.own(), source(earlier, earlier.own().string()));
    Verdict verdict = verdict(later, overlap);
    double score = NO_COPY * CopyRule.likeness(later.own(), overlap);
    return new Comparison(
        verdict, score, verdict == Verdict.DIFFERENT ? List.of() : everything(earlier, later));
  }

  private Verdict verdict(Post later, Overlap overlap) {
    if (quotations.isMarked(later.own(), overlap)) {
      return Verdict.QUOTED;
    }
    if (!CopyRule.isTelling(overlap)) {
      return Verdict.DIFFERENT;
    }
    if (boilerplate.isFrame(later, later.own(), overlap)) {
      return Verdict.BOILERPLATE;
    }
    boolean quoted = quotations.isQuotation(later, later.own(), overlap, Standing.UNKNOWN);
    return quoted ? Verdict.QUOTED : Verdict.DIFFERENT;
  }

  /** What stands in both texts, marked as quoted or not. */
  private static List<Shared> everything(Post earlier, Post later) {
    OwnLetters here = OwnLetters.all(later.text());
    OwnLetters there = OwnLetters.all(earlier.text());
    return Overlap.of(here, source(earlier, there.string())).passages().stream()
        .filter(passage -> passage.length() >= CopyFinder.SHORTEST_SHOWN)
        .map(passage -> passage.wholeWords(here.letters()))
        .map(passage -> shared(passage, here, there))
        .toList();
  }

  private static Shared shared(Passage passage, OwnLetters here, OwnLetters there) {
    return new Shared(
        there.letters().original(passage.sourceFrom(), passage.sourceTo()),
        here.letters().original(passage.from(), passage.to()));
  }

  private static Source source(Post post, String letters) {
    OwnLetters own = post.own();
    FirstSeen first = post.first();
    return new Source(0, first, false, post.text(), letters, own.count(), own.hash(), 0);
  }
}
