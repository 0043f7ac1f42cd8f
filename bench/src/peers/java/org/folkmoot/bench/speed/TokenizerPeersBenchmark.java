package org.folkmoot.bench.speed;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.openjdk.jmh.annotations.Benchmark;

/** Words with their offsets: the peers that the profile "peers" brings. */
public class TokenizerPeersBenchmark extends CorpusBenchmark {

  /** So few that a pass of the slowest takes less than a second. */
  private static final int FEW = 2_000;

  private static final String MODEL = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  private final CommentCorpus few;
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
  private final TokenizerME openNlp =
      new TokenizerME(OpenNlpSpans.<TokenizerModel>model(MODEL, TokenizerModel::new));
  private final StandardTokenizer lucene = new StandardTokenizer();
  private final OffsetAttribute offset = lucene.addAttribute(OffsetAttribute.class);
  private final CharTermAttribute term = lucene.addAttribute(CharTermAttribute.class);

  /** Over the corpus that the command line names. */
  public TokenizerPeersBenchmark() {
    this(CommentCorpus.fromSystemProperty());
  }

  TokenizerPeersBenchmark(CommentCorpus corpus) {
    super(corpus);
    few = corpus.part(FEW);
  }

  /** Lucene's tokenizer, used again for each comment as Lucene means it; words and numbers only. */
  @Benchmark
  public long luceneStandardTokenizer(CpuClock clock) {
    return clock.time(corpus(), this::lucene);
  }

  /** ICU's word boundaries; blanks and marks are pieces, too. */
  @Benchmark
  public long icu4jBreakIterator(CpuClock clock) {
    return clock.time(corpus(), text -> IcuBoundaries.pieces(words, text));
  }

  /** OpenNLP's tokenizer with a learned model. */
  @Benchmark
  public long openNlpTokenizerMe(CpuClock clock) {
    return clock.time(few, text -> OpenNlpSpans.pieces(openNlp.tokenizePos(text)));
  }

  private long lucene(String text) {
    try {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long read(String text) throws IOException {
    lucene.setReader(new StringReader(text));
    lucene.reset();
    int count = 0;
    int offsets = 0;
    while (lucene.incrementToken()) {
      count++;
      offsets += (offset.startOffset() ^ offset.endOffset()) + term.length();
    }
    lucene.end();
    lucene.close();
    return Found.of(count, offsets);
  }
}
