package org.folkmoot.bench.speed;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.openjdk.jmh.annotations.Benchmark;

/** Words with their offsets: Folkmoot, the JDK and OpenNLP. */
public class TokenizerBenchmark extends CorpusBenchmark {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

  private final Ours ours = new Ours();
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);

  /** Over the corpus that the command line names. */
  public TokenizerBenchmark() {
    this(CommentCorpus.fromSystemProperty());
  }

  TokenizerBenchmark(CommentCorpus corpus) {
    super(corpus);
  }

  /** Folkmoot's tokenizer. */
  @Benchmark
  public long folkmoot(CpuClock clock) {
    return clock.time(corpus(), ours::words);
  }

  /** OpenNLP's rule-based tokenizer. */
  @Benchmark
  public long openNlpSimpleTokenizer(CpuClock clock) {
    return clock.time(corpus(), TokenizerBenchmark::openNlp);
  }

  /** The JDK's word boundaries; blanks and marks are pieces, too. */
  @Benchmark
  public long javaTextBreakIterator(CpuClock clock) {
    return clock.time(corpus(), text -> Boundaries.pieces(words, text));
  }

  /** A regular expression for words. */
  @Benchmark
  public long javaUtilRegex(CpuClock clock) {
    return clock.time(corpus(), text -> Found.all(WORD.matcher(text)));
  }

  private static long openNlp(String text) {
    Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
    int offsets = 0;
    for (Span span : spans) {
      offsets += span.getStart() ^ span.getEnd();
    }
    return Found.of(spans.length, offsets);
  }
}
