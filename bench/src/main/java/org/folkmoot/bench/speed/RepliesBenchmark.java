package org.folkmoot.bench.speed;

import org.openjdk.jmh.annotations.Benchmark;

/** Who answers whom, over threads of growing length. */
public class RepliesBenchmark extends ThreadBenchmark {

  /** Over threads that a state draws. */
  public RepliesBenchmark() {}

  /** Folkmoot's inference. */
  @Benchmark
  public long folkmoot(ThreadClock clock) {
    return clock.time(timed(), TimedThread::inferReplies);
  }
}
