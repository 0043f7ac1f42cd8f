package org.folkmoot.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import org.folkmoot.analysis.Analysis;

/**
 * Writes an analysis as JSON of the form {@value #SCHEMA}: keys in a fixed order, scores with at
 * most four decimals and never an exponent, times in ISO-8601 UTC, one line break at the end. What
 * is not known is left out; lists are there even where they are empty.
 *
 * <p>The same analysis gives the same bytes always and everywhere. A lone surrogate, which UTF-8
 * cannot hold, is written as an escape, so that nothing of a comment is lost.
 *
 * <p>Written as a stream: the cost is linear in the analysis, the memory does not depend on it.
 * Immutable and thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonWriter {

  /** The name of the form, as written in the field {@code schema}. */
  public static final String SCHEMA = "folkmoot/analysis/1";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private final boolean indented;
  private final boolean scriptSafe;

  private JsonWriter(boolean indented, boolean scriptSafe) {
    this.indented = indented;
    this.scriptSafe = scriptSafe;
  }

  /** One line per analysis (JSON lines). */
  public static JsonWriter oneLine() {
    return new JsonWriter(false, false);
  }

  /** Indented by two blanks, for people. */
  public static JsonWriter pretty() {
    return new JsonWriter(true, false);
  }

  /**
   * The same form, safe to stand inside a {@code script} element of an HTML page: {@code <}, {@code
   * >}, {@code &}, U+2028 and U+2029 are written as escapes. It reads as the same JSON.
   */
  public JsonWriter forScript() {
    return new JsonWriter(indented, true);
  }

  /**
   * Writes {@code analysis} as UTF-8.
   *
   * @param out is flushed and left open
   */
  public void write(Analysis analysis, OutputStream out) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      write(analysis, generator);
    }
  }

  /**
   * Writes {@code analysis} as characters.
   *
   * @param out is left open, and flushed where it can be
   */
  public void write(Analysis analysis, Appendable out) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(new AppendableWriter(out))) {
      write(analysis, generator);
    }
  }

  private void write(Analysis analysis, JsonGenerator generator) throws IOException {
    if (indented) {
      generator.setPrettyPrinter(prettyPrinter());
    }
    if (scriptSafe) {
      generator.setCharacterEscapes(ScriptEscapes.ESCAPES);
    }
    new AnalysisJson(new JsonFields(generator), analysis).write();
    generator.writeRaw('\n');
  }

  private static PrettyPrinter prettyPrinter() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withArrayIndenter(INDENT)
        .withObjectIndenter(INDENT);
  }
}
