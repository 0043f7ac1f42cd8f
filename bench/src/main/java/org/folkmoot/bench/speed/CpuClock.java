package org.folkmoot.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Times passes over comments by the processor time of the measuring thread, which holds on a busy
 * machine where the time on the wall does not. Garbage collection runs in other threads and is not
 * in it; see B/comment.
 *
 * <p>It also counts what was read, so that contestants who read different numbers of comments can
 * be compared byte by byte.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class CpuClock {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private @Nullable CommentCorpus counted;
  private long bytesCounted;

  /** Processor time in all passes of an iteration, in nanoseconds. */
  public long cpuNanos;

  /** How many passes over the comments an iteration made. */
  public long passes;

  /** How many comments it read. */
  public long comments;

  /** How many bytes they have in UTF-8. */
  public long bytes;

  /** How many words, sentences, phrases or characters it found in them. */
  public long found;

  /** No pass so far. */
  public CpuClock() {}

  /** One pass of {@code reader}, which returns what {@link Found#of} makes, over {@code corpus}. */
  long time(CommentCorpus corpus, ToLongFunction<String> reader) {
    List<String> texts = corpus.comments();
    long before = threads.getCurrentThreadCpuTime();
    long all = 0;
    int offsets = 0;
    for (int i = 0; i < texts.size(); i++) {
      long one = reader.applyAsLong(texts.get(i));
      all += Found.count(one);
      offsets += Found.offsets(one);
    }
    cpuNanos += threads.getCurrentThreadCpuTime() - before;
    passes++;
    comments += texts.size();
    bytes += bytesOf(corpus);
    found += all;
    return Found.of((int) all, offsets);
  }

  /** Counted once: to read all texts again would leave the next pass with cold caches. */
  private long bytesOf(CommentCorpus corpus) {
    if (counted != corpus) {
      counted = corpus;
      bytesCounted = corpus.bytes();
    }
    return bytesCounted;
  }
}
