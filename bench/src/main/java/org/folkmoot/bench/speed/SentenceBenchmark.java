package org.folkmoot.bench.speed;

import java.text.BreakIterator;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;

/** Sentences with their offsets, from the text itself: Folkmoot and the JDK. */
public class SentenceBenchmark extends CorpusBenchmark {

  private final Ours ours = new Ours();
  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

  /** Over the corpus that the command line names. */
  public SentenceBenchmark() {
    this(CommentCorpus.fromSystemProperty());
  }

  SentenceBenchmark(CommentCorpus corpus) {
    super(corpus);
  }

  /** Folkmoot's tokenizer and sentence splitter. */
  @Benchmark
  public long folkmoot(CpuClock clock) {
    return clock.time(corpus(), ours::sentences);
  }

  /** The JDK's sentence boundaries. */
  @Benchmark
  public long javaTextBreakIterator(CpuClock clock) {
    return clock.time(corpus(), text -> Boundaries.pieces(sentences, text));
  }
}
