package org.folkmoot.bench.speed;

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
  public long folkmoot() {
    return overAll(TokenizerBenchmark::folkmoot);
  }

  /** OpenNLP's rule-based tokenizer. */
  @Benchmark
  public long openNlpSimpleTokenizer() {
    return overAll(TokenizerBenchmark::openNlp);
  }

  /** The JDK's word boundaries. */
  @Benchmark
  public long javaTextBreakIterator() {
    return overAll(this::breakIterator);
  }

  /** A regular expression for words. */
  @Benchmark
  public long javaUtilRegex() {
    return overAll(TokenizerBenchmark::regex);
  }

  private long overAll(ToIntFunction<String> offsets) {
    long sum = 0;
    for (String comment : comments) {
      sum += offsets.applyAsInt(comment);
    }
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
}
