package org.folkmoot.bench.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all benchmarks have in common. One operation is a pass over the whole corpus, or over a part
 * of it for the slowest peers; every offset is read, so that no contestant is spared what another
 * must do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public abstract class CorpusBenchmark {

  private final CommentCorpus corpus;

  /** Over {@code corpus}. */
  CorpusBenchmark(CommentCorpus corpus) {
    this.corpus = corpus;
  }

  CommentCorpus corpus() {
    return corpus;
  }
}
