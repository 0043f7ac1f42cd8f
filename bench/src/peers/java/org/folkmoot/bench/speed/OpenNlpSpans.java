package org.folkmoot.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.util.Span;

/** Reads OpenNLP's spans, and opens its models. */
final class OpenNlpSpans {

  private OpenNlpSpans() {}

  static long pieces(Span[] spans) {
    int offsets = 0;
    for (Span span : spans) {
      offsets += span.getStart() ^ span.getEnd();
    }
    return Found.of(spans.length, offsets);
  }

  /** Reads a model from its stream. */
  interface ModelReader<M> {
    M read(InputStream in) throws IOException;
  }

  static <M> M model(String name, ModelReader<M> reader) {
    try (InputStream in = OpenNlpSpans.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("model " + name + " must be on the class path");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
