package org.folkmoot.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Times a stage over whole threads by the processor time of the measuring thread, and counts the
 * comments that it read.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ThreadClock {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** Processor time in all passes of an iteration, in nanoseconds. */
  public long cpuNanos;

  /** How many passes over the thread an iteration made. */
  public long passes;

  /** How many comments it read. */
  public long comments;

  /** No pass so far. */
  public ThreadClock() {}

  /** One pass of a stage, which returns what must not be optimised away. */
  long time(TimedThread thread, ToLongFunction<TimedThread> stage) {
    long before = threads.getCurrentThreadCpuTime();
    long result = stage.applyAsLong(thread);
    cpuNanos += threads.getCurrentThreadCpuTime() - before;
    passes++;
    comments += thread.size();
    return result;
  }
}
