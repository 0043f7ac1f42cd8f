package org.folkmoot.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Words with their offsets, from a String. One operation is the whole corpus; every offset is read,
 * so that no peer is spared what another must do. Folkmoot's pass also tells kinds and hashes the
 * folded words, which the peers do not.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class TokenizerBenchmark {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

  private final List<String> comments = CommentCorpus.fromSystemProperty().comments();
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);

  /** {@link Tokenizer}. */
  @Benchmark
  public long folkmoot(CpuClock clock) {
    return overAll(TokenizerBenchmark::folkmoot, clock);
  }

  /** OpenNLP's rule-based tokenizer. */
  @Benchmark
  public long openNlpSimpleTokenizer(CpuClock clock) {
    return overAll(TokenizerBenchmark::openNlp, clock);
  }

  /** The JDK's word boundaries. */
  @Benchmark
  public long javaTextBreakIterator(CpuClock clock) {
    return overAll(this::breakIterator, clock);
  }

  /** A regular expression for words. */
  @Benchmark
  public long javaUtilRegex(CpuClock clock) {
    return overAll(TokenizerBenchmark::regex, clock);
  }

  private long overAll(ToIntFunction<String> offsets, CpuClock clock) {
    long before = clock.now();
    long sum = 0;
    for (String comment : comments) {
      sum += offsets.applyAsInt(comment);
    }
    clock.add(clock.now() - before);
    return sum;
  }

  private static int folkmoot(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    int sum = 0;
    for (int i = 0; i < tokens.size(); i++) {
      sum += tokens.start(i) ^ tokens.end(i);
    }
    return sum;
  }

  private static int openNlp(String text) {
    int sum = 0;
    for (Span span : SimpleTokenizer.INSTANCE.tokenizePos(text)) {
      sum += span.getStart() ^ span.getEnd();
    }
    return sum;
  }

  private int breakIterator(String text) {
    words.setText(text);
    int sum = 0;
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      sum += start ^ end;
      start = end;
    }
    return sum;
  }

  private static int regex(String text) {
    Matcher matcher = WORD.matcher(text);
    int sum = 0;
    while (matcher.find()) {
      sum += matcher.start() ^ matcher.end();
    }
    return sum;
  }

  /**
   * The processor time of the measuring thread, which holds on a busy machine where the time on the
   * wall does not. Garbage collection runs in other threads and is not in it; see B/comment.
   */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class CpuClock {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Processor time in all passes of an iteration, in nanoseconds. */
    public long cpuNanos;

    /** How many passes over the corpus an iteration made. */
    public long passes;

    long now() {
      return threads.getCurrentThreadCpuTime();
    }

    void add(long nanoseconds) {
      cpuNanos += nanoseconds;
      passes++;
    }
  }
}
