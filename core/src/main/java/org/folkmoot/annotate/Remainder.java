package org.folkmoot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.text.Span;

/** What is left of ordered spans when other ordered spans are taken out. Linear. */
final class Remainder {

  private Remainder() {}

  /** The trimmed, non-empty pieces of {@code spans} outside of {@code foreign}. */
  static List<Span> of(List<Span> spans, List<Span> foreign, CharSequence text) {
    List<Span> pieces = new ArrayList<>();
    int first = 0;
    for (Span span : spans) {
      while (first < foreign.size() && foreign.get(first).end() <= span.start()) {
        first++;
      }
      cut(span, foreign, first, text, pieces);
    }
    return pieces;
  }

  private static void cut(
      Span span, List<Span> foreign, int first, CharSequence text, List<Span> pieces) {
    int from = span.start();
    for (int i = first; i < foreign.size() && foreign.get(i).start() < span.end(); i++) {
      add(from, foreign.get(i).start(), text, pieces);
      from = Math.max(from, foreign.get(i).end());
    }
    add(from, span.end(), text, pieces);
  }

  private static void add(int from, int to, CharSequence text, List<Span> pieces) {
    if (from < to) {
      Span piece = new Span(from, to).trim(text);
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
  }
}
