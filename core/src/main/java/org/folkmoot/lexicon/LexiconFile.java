package org.folkmoot.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the word lists that lie beside this class: UTF-8, {@code #} begins a comment line. */
final class LexiconFile {

  private LexiconFile() {}

  static List<String> lines(String name) {
    InputStream resource =
        Objects.requireNonNull(LexiconFile.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + name, e);
    }
  }

  static List<String> words(String name) {
    return lines(name).stream().flatMap(line -> Stream.of(line.split("\\s+", -1))).toList();
  }
}
