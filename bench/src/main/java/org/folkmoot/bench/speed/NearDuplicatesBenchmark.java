package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Copies found among many pieces of comments: Folkmoot, and a complete index of shingles. One
 * operation fills an index and asks it; what is counted, see {@link CopyClock}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
@State(Scope.Thread)
public class NearDuplicatesBenchmark {

  /** Over pieces that a state draws. */
  public NearDuplicatesBenchmark() {}

  /** Folkmoot's index of winnowed fingerprints. */
  @Benchmark
  public long folkmoot(Millions sample, CopyClock clock) {
    return clock.time(sample.pieces(), Ours::copyIndex);
  }

  /** Every shingle of every text, exact. */
  @Benchmark
  public long guavaShingles(Thousands sample, CopyClock clock) {
    return clock.time(sample.pieces(), GuavaShingleIndex::new);
  }

  /** Pieces, and queries with their exact answers. */
  @State(Scope.Thread)
  public abstract static class Pieces {

    private @Nullable PieceSample sample;

    /** Not yet drawn. */
    Pieces() {}

    /** How many. */
    abstract int size();

    /** Draws them. */
    @Setup
    public void draw() {
      draw(CommentCorpus.fromSystemProperty());
    }

    void draw(CommentCorpus corpus) {
      sample = PieceSample.of(corpus, size());
    }

    PieceSample pieces() {
      return requireNonNull(sample);
    }
  }

  /** For who can bear a million within a minute. */
  public static class Millions extends Pieces {

    /** How many. */
    @Param({"10000", "100000", "1000000"})
    public int pieces;

    /** Not yet drawn. */
    public Millions() {}

    @Override
    int size() {
      return pieces;
    }
  }

  /** For all others. */
  public static class Thousands extends Pieces {

    /** How many. */
    @Param({"10000", "100000"})
    public int pieces;

    /** Not yet drawn. */
    public Thousands() {}

    @Override
    int size() {
      return pieces;
    }
  }
}
