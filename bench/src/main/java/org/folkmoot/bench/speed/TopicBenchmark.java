package org.folkmoot.bench.speed;

import org.openjdk.jmh.annotations.Benchmark;

/** Does it belong here, over threads of growing length. */
public class TopicBenchmark extends ThreadBenchmark {

  /** Over threads that a state draws. */
  public TopicBenchmark() {}

  /** Folkmoot's detector, claims included. */
  @Benchmark
  public long folkmoot(ThreadClock clock) {
    return clock.time(timed(), TimedThread::judgeTopic);
  }
}
