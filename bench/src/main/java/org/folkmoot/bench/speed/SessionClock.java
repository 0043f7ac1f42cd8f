package org.folkmoot.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntToLongFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Times changes of a thread by the processor time of the measuring thread. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class SessionClock {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** Processor time of all changes, in nanoseconds. */
  public long cpuNanos;

  /** How many changes were made. */
  public long changes;

  /** Nothing timed so far. */
  public SessionClock() {}

  /** Makes so many changes; returns the sum of what they return. */
  long time(int times, IntToLongFunction change) {
    long before = threads.getCurrentThreadCpuTime();
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum += change.applyAsLong(i);
    }
    cpuNanos += threads.getCurrentThreadCpuTime() - before;
    changes += times;
    return sum;
  }
}
