package org.folkmoot.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.evidence.Scores;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, one after the other, as results need them. */
final class JsonFields {

  /** What stands inside an object. */
  interface Body {
    void write() throws IOException;
  }

  /** What stands inside the object of one element of a list. */
  interface ElementBody<T> {
    void write(T element) throws IOException;
  }

  /** The last character below the surrogates. */
  private static final int BELOW_SURROGATES = Character.MIN_SURROGATE - 1;

  /** From here on a double has no four decimals, and rounding it could overflow. */
  private static final double FINER_THAN_A_DOUBLE = 1e12;

  private static final int NOTHING_MORE_ESCAPED = 0;

  private final JsonGenerator out;

  JsonFields(JsonGenerator out) {
    this.out = out;
  }

  /** An object without a name: the root. */
  void object(Body body) throws IOException {
    out.writeStartObject();
    body.write();
    out.writeEndObject();
  }

  void object(String name, Body body) throws IOException {
    out.writeFieldName(name);
    object(body);
  }

  /** One object per element. */
  <T> void list(String name, List<T> elements, ElementBody<T> body) throws IOException {
    out.writeArrayFieldStart(name);
    for (T element : elements) {
      object(() -> body.write(element));
    }
    out.writeEndArray();
  }

  /** One array of numbers per element. */
  <T> void rows(String name, List<T> elements, Function<T, int[]> row) throws IOException {
    out.writeArrayFieldStart(name);
    for (T element : elements) {
      int[] numbers = row.apply(element);
      out.writeArray(numbers, 0, numbers.length);
    }
    out.writeEndArray();
  }

  void texts(String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      writeText(text);
    }
    out.writeEndArray();
  }

  /** Nothing where {@code text} is not known. */
  void text(String name, @Nullable String text) throws IOException {
    if (text != null) {
      out.writeFieldName(name);
      writeText(text);
    }
  }

  /** Nothing where {@code time} is not known. */
  void time(String name, @Nullable Instant time) throws IOException {
    if (time != null) {
      text(name, time.toString());
    }
  }

  void count(String name, int count) throws IOException {
    out.writeNumberField(name, count);
  }

  void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  /**
   * A number with at most four decimals, at least one, and no exponent. The detour over {@link
   * BigDecimal} makes the digits independent of how a Java version prints a double.
   */
  void decimal(String name, double value) throws IOException {
    BigDecimal exact =
        new BigDecimal(Math.abs(value) < FINER_THAN_A_DOUBLE ? Scores.rounded(value) : value)
            .setScale(4, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    out.writeFieldName(name);
    out.writeNumber(exact.setScale(Math.max(1, exact.scale())).toPlainString());
  }

  /** The two fields {@code start} and {@code end}. */
  void bounds(Span span) throws IOException {
    count("start", span.start());
    count("end", span.end());
  }

  /** Nothing where {@code span} is not known. */
  void span(String name, @Nullable Span span) throws IOException {
    if (span != null) {
      object(name, () -> bounds(span));
    }
  }

  private void writeText(String text) throws IOException {
    if (hasLoneSurrogate(text)) {
      out.setHighestNonEscapedChar(BELOW_SURROGATES);
      out.writeString(text);
      out.setHighestNonEscapedChar(NOTHING_MORE_ESCAPED);
    } else {
      out.writeString(text);
    }
  }

  private static boolean hasLoneSurrogate(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (codePoint > BELOW_SURROGATES && codePoint <= Character.MAX_SURROGATE) {
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }
}
