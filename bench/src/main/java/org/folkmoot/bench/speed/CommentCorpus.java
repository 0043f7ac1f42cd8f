package org.folkmoot.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The comments that are timed: generated, or read from a file. Immutable. */
public final class CommentCorpus {

  /** The system property that names a file to read instead of generating. */
  public static final String FILE_PROPERTY = "corpus";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** About 15 MB, more than the caches of a processor hold; a slow peer still ends in seconds. */
  private static final int MOST = 40_000;

  private static final long SEED = 20_240_613;

  private final String name;
  private final List<String> comments;
  private final long bytes;

  /** Comments under a name that stands at the head of a table; there must be one at least. */
  public CommentCorpus(String name, List<String> comments) {
    this.name = name;
    this.comments = List.copyOf(comments);
    if (comments.isEmpty()) {
      throw new IllegalArgumentException("corpus " + name + " must have comments, found none");
    }
    this.bytes = comments.stream().mapToLong(CommentCorpus::bytes).sum();
  }

  /** What they are. */
  public String name() {
    return name;
  }

  /** Their texts. */
  public List<String> comments() {
    return comments;
  }

  /** Their length in UTF-8, in bytes. */
  public long bytes() {
    return bytes;
  }

  /** At most 40,000 comments of the file that {@code -Dcorpus=FILE} names, or generated ones. */
  public static CommentCorpus fromSystemProperty() {
    String file = System.getProperty(FILE_PROPERTY);
    return file == null ? generated(SEED, MOST) : read(Path.of(file)).part(MOST);
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

  /**
   * At most {@code most} of the comments, at equal distances from the first to the last, so that a
   * part is like the whole even where the order means something.
   */
  public CommentCorpus part(int most) {
    int size = comments.size();
    if (size <= most) {
      return this;
    }
    List<String> chosen =
        IntStream.range(0, most)
            .mapToObj(i -> comments.get((int) ((long) i * size / most)))
            .toList();
    return new CommentCorpus(most + " of " + name, chosen);
  }

  /** How large they are, in a line. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%s: %d bytes and %d characters on average, %.1f %% beyond ASCII",
        name,
        bytes / comments.size(),
        comments.stream().mapToLong(String::length).sum() / comments.size(),
        100 * nonAsciiShare());
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
