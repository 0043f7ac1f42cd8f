package org.folkmoot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Span;

/** The telling words that two texts, or parts of them, share, as cues with both places. */
public final class SharedTerms {

  private SharedTerms() {}

  /**
   * The {@code most} most telling terms of {@code here} that stand in {@code there} too, most
   * telling first; the language's common words are left out. Linear in the length of {@code here}
   * for long texts there.
   */
  public static List<Cue> between(
      AnnotatedText here, AnnotatedText there, TermStatistics statistics, int most) {
    return between(here, whole(here), there, whole(there), statistics, most);
  }

  /** The same for a part of each text. */
  public static List<Cue> between(
      AnnotatedText here,
      Span part,
      AnnotatedText there,
      Span otherPart,
      TermStatistics statistics,
      int most) {
    List<Cue> cues = new ArrayList<>();
    for (int token : firstTokens(here, part)) {
      String stem = Objects.requireNonNull(here.terms().stem(token));
      int match = here.terms().isCommon(token) ? -1 : there.terms().firstToken(stem, otherPart);
      if (match >= 0) {
        cues.add(cue(here, token, there, match, statistics.weight(stem)));
      }
    }
    cues.sort(Comparator.comparingDouble((Cue cue) -> -cue.weight()).thenComparing(Cue::span));
    return List.copyOf(cues.subList(0, Math.min(most, cues.size())));
  }

  private static Span whole(AnnotatedText text) {
    return new Span(0, text.text().length());
  }

  private static Cue cue(
      AnnotatedText here, int token, AnnotatedText there, int match, double weight) {
    Counterpart counterpart =
        new Counterpart(there.place().id(), null, there.author(), there.terms().span(match));
    return Cue.of(
            EvidenceKind.SHARED_TERM, here.place(), here.terms().span(token), here.text(), weight)
        .matching(counterpart);
  }

  /** The tokens of {@code part} where a stem stands for the first time. */
  private static List<Integer> firstTokens(AnnotatedText text, Span part) {
    Set<String> seen = new HashSet<>();
    List<Integer> first = new ArrayList<>();
    int to = text.tokens().firstFrom(part.end());
    for (int i = text.tokens().firstFrom(part.start()); i < to; i++) {
      String stem = text.terms().stem(i);
      if (stem != null && seen.add(stem)) {
        first.add(i);
      }
    }
    return first;
  }
}
