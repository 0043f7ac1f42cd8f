package org.folkmoot.bench.speed;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.openjdk.jmh.annotations.Benchmark;

/** Sentences with their offsets: the peers that the profile "peers" brings. */
public class SentencePeersBenchmark extends CorpusBenchmark {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
  private final SentenceDetectorME openNlp =
      new SentenceDetectorME(OpenNlpSpans.<SentenceModel>model(MODEL, SentenceModel::new));

  /** Over the corpus that the command line names. */
  public SentencePeersBenchmark() {
    this(CommentCorpus.fromSystemProperty());
  }

  SentencePeersBenchmark(CommentCorpus corpus) {
    super(corpus);
  }

  /** ICU's sentence boundaries. */
  @Benchmark
  public long icu4jBreakIterator(CpuClock clock) {
    return clock.time(corpus(), text -> IcuBoundaries.pieces(sentences, text));
  }

  /** OpenNLP's sentence detector with a learned model. */
  @Benchmark
  public long openNlpSentenceDetectorMe(CpuClock clock) {
    return clock.time(corpus(), text -> OpenNlpSpans.pieces(openNlp.sentPosDetect(text)));
  }
}
