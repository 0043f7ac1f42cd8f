package org.folkmoot.thread;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.folkmoot.text.Span;

/**
 * Where the characters of a text stand in the body it was made from: the HTML or Markdown of an
 * export, as the export has it once the escapes of its JSON, XML or CSV are undone. Offsets are
 * UTF-16 code units, half-open. Characters in no run (line breaks between paragraphs, the marks of
 * a quotation) were put in by the reader and stand nowhere in the body.
 *
 * @param field the field of the export that holds the body
 * @param runs ordered by their place in the text, and apart there; mostly, but not always, in the
 *     body's order too, since HTML shows some text before what it stands behind
 */
public record BodyMap(String field, List<Run> runs) {

  /**
   * A stretch of the text and the stretch of the body it was made from. Where both are as long,
   * they agree character for character, but that a blank may stand for other white space; otherwise
   * they belong together as wholes (a character and its entity).
   *
   * @param start in the text
   * @param end in the text
   * @param from in the body
   * @param to in the body
   */
  public record Run(int start, int end, int from, int to) {

    /** Checks that neither side is empty. */
    public Run {
      checkArgument(0 <= start && start < end, "[%s, %s) must be a stretch of text", start, end);
      checkArgument(0 <= from && from < to, "[%s, %s) must be a stretch of a body", from, to);
    }

    private boolean isExact() {
      return end - start == to - from;
    }

    /** Where in the body the part of this run that lies in {@code span} is. */
    private Span body(Span span) {
      if (!isExact()) {
        return new Span(from, to);
      }
      int first = Math.max(start, span.start()) - start;
      int last = Math.min(end, span.end()) - start;
      return new Span(from + first, from + last);
    }
  }

  /** Copies the list and checks its order. */
  public BodyMap {
    runs = List.copyOf(runs);
    int end = 0;
    for (Run run : runs) {
      checkArgument(run.start() >= end, "%s must begin at %s or later", run, end);
      end = run.end();
    }
  }

  /**
   * The least stretch of the body that holds what {@code span} of the text was made from; nothing
   * where all of it was put in, or where it is empty. Time: logarithmic in the runs, and linear in
   * those of the span.
   */
  public Optional<Span> toBody(Span span) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    for (int i = firstEndingAfter(span.start()); i < runs.size() && !span.isEmpty(); i++) {
      Run run = runs.get(i);
      if (run.start() >= span.end()) {
        break;
      }
      Span body = run.body(span);
      from = Math.min(from, body.start());
      to = Math.max(to, body.end());
    }
    return to < 0 ? Optional.empty() : Optional.of(new Span(from, to));
  }

  private int firstEndingAfter(int start) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).end() > start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  boolean fits(String text) {
    return runs.isEmpty() || runs.get(runs.size() - 1).end() <= text.length();
  }
}
