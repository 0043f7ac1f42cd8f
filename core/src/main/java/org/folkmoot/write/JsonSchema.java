package org.folkmoot.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schemas (draft 2020-12) of the forms that Folkmoot reads and writes. */
public enum JsonSchema {
  /** What {@link JsonWriter} writes: {@value JsonWriter#SCHEMA}. */
  ANALYSIS("analysis"),
  /** A thread as it is read. */
  THREAD("thread"),
  /** A line of a stream of comments as it is read. */
  SCREEN_INPUT("screen-input"),
  /** What is answered to such a line. */
  SCREEN_OUTPUT("screen-output"),
  /** A line with two texts to be compared. */
  COMPARE_INPUT("compare-input"),
  /** What is answered to such a line. */
  COMPARE_OUTPUT("compare-output");

  private final String resource;

  JsonSchema(String name) {
    resource = "/org/folkmoot/schema/" + name + ".schema.json";
  }

  /** The schema itself, as JSON. Read anew at each call. */
  public String text() {
    try (InputStream in =
        Objects.requireNonNull(JsonSchema.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
