package org.folkmoot.bench.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Copies found among many pieces of comments: the peers that the profile "peers" brings. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@Fork(1)
@State(Scope.Thread)
public class NearDuplicatesPeersBenchmark {

  /** Over pieces that a state draws. */
  public NearDuplicatesPeersBenchmark() {}

  /** java-lsh's MinHash. */
  @Benchmark
  public long javaLshMinHash(NearDuplicatesBenchmark.Thousands sample, CopyClock clock) {
    return clock.time(sample.pieces(), JavaLshIndex::new);
  }

  /** Lucene's MinHashFilter in an index held in memory. */
  @Benchmark
  public long luceneMinHashFilter(NearDuplicatesBenchmark.Thousands sample, CopyClock clock) {
    return clock.time(sample.pieces(), LuceneMinHashIndex::new);
  }
}
