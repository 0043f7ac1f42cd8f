package org.folkmoot.bench.speed;

import com.ibm.icu.text.Normalizer2;
import org.openjdk.jmh.annotations.Benchmark;

/** A comment folded: the peer that the profile "peers" brings. */
public class FoldingPeersBenchmark extends CorpusBenchmark {

  private final Normalizer2 caseFold = Normalizer2.getNFKCCasefoldInstance();

  /** Over the corpus that the command line names. */
  public FoldingPeersBenchmark() {
    this(CommentCorpus.fromSystemProperty());
  }

  FoldingPeersBenchmark(CommentCorpus corpus) {
    super(corpus);
  }

  /** NFKC_Casefold; no way back. */
  @Benchmark
  public long icu4jNfkcCasefold(CpuClock clock) {
    return clock.time(corpus(), this::folded);
  }

  private long folded(String text) {
    int length = caseFold.normalize(text).length();
    return Found.of(length, length);
  }
}
