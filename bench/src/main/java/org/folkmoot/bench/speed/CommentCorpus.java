package org.folkmoot.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The comments that are timed: generated, or read from a file.
 *
 * @param name what they are, for the head of a table
 * @param comments their texts
 */
public record CommentCorpus(String name, List<String> comments) {

  /** The system property that names a file to read instead of generating. */
  public static final String FILE_PROPERTY = "corpus";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int SIZE = 2_000;

  private static final long SEED = 20_240_613;

  /** Copies the list; checks that there are comments. */
  public CommentCorpus {
    comments = List.copyOf(comments);
    if (comments.isEmpty()) {
      throw new IllegalArgumentException("corpus " + name + " must have comments, found none");
    }
  }

  /** The file that {@code -Dcorpus=FILE} names, or the generated comments. */
  public static CommentCorpus fromSystemProperty() {
    String file = System.getProperty(FILE_PROPERTY);
    return file == null ? generated(SEED, SIZE) : read(Path.of(file));
  }

  /** {@code size} generated comments; the same seed gives the same comments on every machine. */
  public static CommentCorpus generated(long seed, int size) {
    CommentGenerator generator = new CommentGenerator(seed);
    return new CommentCorpus(
        size + " generated comments, seed " + seed,
        IntStream.range(0, size).mapToObj(i -> generator.next()).toList());
  }

  /**
   * One comment a line; a line that is a JSON object stands for its field {@code text}. Blank lines
   * and objects without text are passed over.
   */
  public static CommentCorpus read(Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      List<String> comments =
          lines.map(CommentCorpus::text).filter(text -> !text.isBlank()).toList();
      return new CommentCorpus(comments.size() + " comments of " + file.getFileName(), comments);
    } catch (IOException e) {
      throw new UncheckedIOException("corpus file " + file + " cannot be read", e);
    }
  }

  private static String text(String line) {
    return line.startsWith("{") ? field(line) : line;
  }

  private static String field(String line) {
    try {
      JsonNode text = JSON.readTree(line).get("text");
      return text == null ? "" : text.asText();
    } catch (IOException e) {
      throw new UncheckedIOException("corpus line '" + line + "' must be a JSON object", e);
    }
  }

  /** Their length in UTF-8, in bytes. */
  public long bytes() {
    return comments.stream().mapToLong(CommentCorpus::bytes).sum();
  }

  private static int bytes(String comment) {
    return comment.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The share of comments with a character beyond ASCII, in [0,1]. */
  public double nonAsciiShare() {
    long found = comments.stream().filter(text -> text.chars().anyMatch(c -> c > 127)).count();
    return (double) found / comments.size();
  }
}
