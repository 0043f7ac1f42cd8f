package org.folkmoot.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;

/**
 * A run of sentences with nothing foreign between them, ready to be cut into units: the gaps
 * between words where a unit may begin or end, and the features of gaps and of the words between
 * two gaps. For those who cut, and for those who train. Linear in the number of tokens. Not
 * thread-safe.
 */
public final class UnitBlock {

  private final UnitText text;
  private final UnitLattice lattice;
  private final FeatureBuffer buffer = new FeatureBuffer();
  private final GapFeatures gapFeatures;
  private final SegmentFeatures segmentFeatures;

  private UnitBlock(UnitText text, boolean apart) {
    this.text = text;
    this.lattice = new UnitLattice(text);
    this.gapFeatures = new GapFeatures(text, buffer, apart);
    this.segmentFeatures = new SegmentFeatures(text, buffer, apart);
  }

  /** The blocks of a text, for training; {@code apart} as in {@link UnitSegmenter}. */
  public static List<UnitBlock> of(
      AnnotatedText text, Surroundings among, boolean apart, Lexicon lexicon) {
    return of(text, among, apart, new UnitReader(lexicon, new Clauses(lexicon)));
  }

  /** The blocks of a text, in order; sentences without a word are part of none. */
  static List<UnitBlock> of(
      AnnotatedText text, Surroundings among, boolean apart, UnitReader reader) {
    List<UnitBlock> blocks = new ArrayList<>();
    Tokens tokens = text.tokens();
    int first = 0;
    List<Span> sentences = text.sentences();
    for (int i = 1; i <= sentences.size(); i++) {
      boolean ends =
          i == sentences.size()
              || tokens.firstFrom(sentences.get(i).start())
                  > tokens.firstFrom(sentences.get(i - 1).end());
      if (ends) {
        add(reader.read(text, sentences.subList(first, i), among), apart, blocks);
        first = i;
      }
    }
    return blocks;
  }

  private static void add(UnitText text, boolean apart, List<UnitBlock> blocks) {
    if (text.size() > 0) {
      blocks.add(new UnitBlock(text, apart));
    }
  }

  /** All ways to cut it. */
  public UnitLattice lattice() {
    return lattice;
  }

  /** The features of a gap of the lattice; overwritten by the next question. */
  public FeatureBuffer gap(int gap) {
    buffer.clear();
    gapFeatures.fill(text.gap(gap));
    return buffer;
  }

  /** The features of a segment of the lattice; overwritten by the next question. */
  public FeatureBuffer segment(int segment) {
    buffer.clear();
    segmentFeatures.fill(text.gap(lattice.from(segment)), text.gap(lattice.to(segment)));
    return buffer;
  }

  /** The token that a unit begins with which begins at this gap. */
  public int firstToken(int gap) {
    return text.token(text.gap(gap));
  }

  /** The token after the last word of a unit that ends at this gap. */
  public int endToken(int gap) {
    return text.token(text.gap(gap) - 1) + 1;
  }

  /** The gap nearest to where {@code token} stands; the earlier of two. Logarithmic. */
  public int nearestGap(int token) {
    int word = text.wordFrom(token);
    int found = Arrays.binarySearch(text.gaps, word);
    if (found >= 0) {
      return found;
    }
    int after = -found - 1;
    return word - text.gap(after - 1) <= text.gap(after) - word ? after - 1 : after;
  }
}
