package org.folkmoot.bench.speed;

import java.text.Normalizer;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;

/** A comment folded: Folkmoot and the JDK. */
public class FoldingBenchmark extends CorpusBenchmark {

  private final Ours ours = new Ours();

  /** Over the corpus that the command line names. */
  public FoldingBenchmark() {
    this(CommentCorpus.fromSystemProperty());
  }

  FoldingBenchmark(CommentCorpus corpus) {
    super(corpus);
  }

  /** Folkmoot's folding, which undoes disguises, too, and keeps the way back to every character. */
  @Benchmark
  public long folkmoot(CpuClock clock) {
    return clock.time(corpus(), ours::folded);
  }

  /** NFKC, then lower case; no way back. */
  @Benchmark
  public long javaTextNormalizer(CpuClock clock) {
    return clock.time(corpus(), FoldingBenchmark::normalized);
  }

  private static long normalized(String text) {
    int length = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).length();
    return Found.of(length, length);
  }
}
