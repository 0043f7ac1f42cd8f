package org.folkmoot.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Times the evaluation of frameworks by the processor time of the measuring thread. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class GraphClock {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** Processor time, in nanoseconds. */
  public long cpuNanos;

  /** How many frameworks were evaluated. */
  public long frameworks;

  /** How many arguments they have. */
  public long arguments;

  /** How many of them stand. */
  public long standing;

  /** Nothing measured so far. */
  public GraphClock() {}

  /** One evaluation of {@code size} arguments, which says how many stand. */
  long time(int size, LongSupplier evaluation) {
    long before = threads.getCurrentThreadCpuTime();
    long in = evaluation.getAsLong();
    cpuNanos += threads.getCurrentThreadCpuTime() - before;
    frameworks++;
    arguments += size;
    standing += in;
    return in;
  }
}
