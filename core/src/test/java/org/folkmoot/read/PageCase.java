package org.folkmoot.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page and what the reader must make of it: a file with the page's text, a line {@code =====},
 * and one expectation a line.
 *
 * <pre>
 * title: the headline, or none
 * article: first words … last words, or none
 * articleAuthor: name
 * comment: author, or - | text, with \n for a line break
 * created: the time of the comment above
 * limit: comment id | the words it concerns
 * boilerplate: a whole line that must be boilerplate
 * </pre>
 *
 * What comments there are is always checked: a file without {@code comment:} expects none.
 */
record PageCase(String name, String text, List<String> expectations) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "pages");
  private static final String LINE = "\n=====\n";

  static List<PageCase> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".page"))
          .sorted()
          .map(PageCase::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageCase of(Path file) {
    try {
      String content = Files.readString(file);
      int cut = content.indexOf(LINE);
      return new PageCase(
          file.getFileName().toString(),
          content.substring(0, cut),
          content.substring(cut + LINE.length()).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PageCase with(String other) {
    return new PageCase(name, other, expectations);
  }

  /** The values of all expectations named {@code key}. */
  List<String> values(String key) {
    String start = key + ": ";
    return expectations.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).replace("\\n", "\n"))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
