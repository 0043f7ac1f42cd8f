package org.folkmoot.copypasta;

import java.util.List;
import java.util.Locale;
import org.folkmoot.evidence.Scores;
import org.folkmoot.text.Span;

/**
 * Whether one text is a paste of another.
 *
 * @param verdict what the later text is to the earlier one
 * @param score how sure it is a paste, in [0,1]
 * @param spans what they share, by place in the later text; empty if they share nothing to speak of
 */
public record Comparison(Verdict verdict, double score, List<Shared> spans) {

  /** Copies the list and checks the score. */
  public Comparison {
    spans = List.copyOf(spans);
    Scores.check(score);
  }

  /**
   * The same words in both texts.
   *
   * @param a where, in the earlier text
   * @param b where, in the later text
   */
  public record Shared(Span a, Span b) {}

  /** What the later of two texts is to the earlier one. */
  public enum Verdict {
    /** The same text, perhaps changed or in disguise. */
    SAME,
    /** One holds the other, or a part of it. */
    CONTAINED,
    /** It repeats the other's words to answer them. */
    QUOTED,
    /** What they share stands around what they say: a signature, a notice, a citation. */
    BOILERPLATE,
    /** They share nothing to speak of. */
    DIFFERENT;

    /** The name in written results. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a paste. */
    public boolean isCopy() {
      return this == SAME || this == CONTAINED;
    }
  }
}
