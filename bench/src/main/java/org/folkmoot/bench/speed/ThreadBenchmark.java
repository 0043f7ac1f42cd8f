package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * What benchmarks of a stage over whole threads have in common. One operation is one thread from
 * its first comment to its last; annotation and the stages before are not in the time.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public abstract class ThreadBenchmark {

  /** As long as threads are: a usual one, a long one, one that few sites have ever seen. */
  @Param({"100", "1000", "10000"})
  public int comments;

  /** What the comments are like, see {@link ThreadSample.Shape}. */
  @Param({"mixed", "alike"})
  public String thread = "mixed";

  private @Nullable TimedThread timed;

  /** No thread yet. */
  ThreadBenchmark() {}

  /** Draws the thread. */
  @Setup
  public void draw() {
    draw(CommentCorpus.fromSystemProperty());
  }

  void draw(CommentCorpus corpus) {
    timed = TimedThread.of(corpus, thread, comments);
  }

  TimedThread timed() {
    return requireNonNull(timed);
  }
}
