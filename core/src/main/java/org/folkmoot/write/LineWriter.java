package org.folkmoot.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.folkmoot.analysis.Decision;
import org.folkmoot.copypasta.Comparison;
import org.folkmoot.flag.Flag;
import org.folkmoot.write.JsonFields.Body;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is answered to the lines of a stream, one JSON object a line, each flushed at its
 * end. Keys stand in a fixed order; flags and decisions look as in an analysis.
 */
public final class LineWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final OutputStream out;

  /** A writer to {@code out}, which it flushes and leaves open. */
  public LineWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes the flags of a comment, and what is decided on it unless it is gone. */
  public void answer(String id, List<Flag> flags, @Nullable Decision decision) throws IOException {
    line(
        fields -> {
          FlagJson json = new FlagJson(fields);
          fields.text("id", id);
          fields.list("flags", flags, json::flag);
          if (decision != null) {
            fields.object("decision", () -> json.decision(decision));
          }
        });
  }

  /** Writes what two texts are to each other. */
  public void comparison(String id, Comparison comparison) throws IOException {
    line(
        fields -> {
          fields.text("id", id);
          fields.decimal("score", comparison.score());
          fields.text("verdict", comparison.verdict().id());
          fields.list(
              "spans",
              comparison.spans(),
              shared -> {
                fields.span("a", shared.a());
                fields.span("b", shared.b());
              });
        });
  }

  /** Writes that a line cannot be taken, and why. */
  public void error(int line, String error) throws IOException {
    line(
        fields -> {
          fields.count("line", line);
          fields.text("error", error);
        });
  }

  /** The fields of one line. */
  interface Line {
    void write(JsonFields fields) throws IOException;
  }

  void line(Line line) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      JsonFields fields = new JsonFields(generator);
      Body body = () -> line.write(fields);
      fields.object(body);
      generator.writeRaw('\n');
    }
  }
}
