package org.folkmoot.topic;

import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A term that a remark shares with what stands around it.
 *
 * @param term its number
 * @param span where it stands in the remark's text
 * @param weight how much it speaks for the same subject
 * @param with the text it is shared with, where that is not a title alone
 * @param source what sort of text that is
 */
record SharedTerm(int term, Span span, double weight, @Nullable TextTerms with, Source source) {

  /** What a term is shared with, in the order in which it is named to a person. */
  enum Source {
    TITLE("the title"),
    ARTICLE("the article"),
    PARENT("the comment it answers"),
    THREAD("the thread");

    private final String words;

    Source(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Cue cue(TextTerms own) {
    Cue cue =
        Cue.of(EvidenceKind.TERMS, own.text().place(), span, own.text().text(), rounded(weight));
    return with == null ? cue : cue.matching(with.counterpart(term));
  }

  private static double rounded(double weight) {
    return StrictMath.rint(weight * 100) / 100;
  }
}
