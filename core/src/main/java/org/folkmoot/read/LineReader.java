package org.folkmoot.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.folkmoot.read.RawThread.Field;
import org.folkmoot.read.StreamEvent.Operation;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a stream: comments that come, change or go, and pairs of texts; each line one
 * JSON object, whose unknown fields are passed over. Immutable and thread-safe. Linear.
 */
public final class LineReader {

  private static final List<String> EVENT =
      List.of("op", "id", "thread", "author", "created", "replyTo", "text");

  private static final List<String> PAST =
      Stream.concat(EVENT.stream(), Stream.of("decision")).toList();

  private final String source;
  private final ReadLimits limits;

  /**
   * A reader.
   *
   * @param source the input's name in messages
   * @param limits how much of a line is read
   */
  public LineReader(String source, ReadLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /**
   * Reads a comment: {@code op} (add, edit or delete; add where it is absent), {@code id}, {@code
   * thread}, {@code author}, {@code created}, {@code replyTo}, {@code text}. {@code replyTo} absent
   * means that it is unknown whom the comment answers; null, that it answers the article. To delete
   * needs the id alone.
   *
   * @param number of the line, from 1
   * @throws InputException if it is no such line
   */
  public StreamEvent comment(String line, int number) {
    Faults faults = new Faults(source, false);
    return event(fields(line, number, faults, EVENT), faults);
  }

  /**
   * Reads a comment of the past: the fields of {@link #comment}, and {@code decision} (what a
   * person decided), {@code facts} (an object: what the host said of author, thread and comment,
   * each a text, a number, true or false, or a list of these) and {@code reports}, all of them
   * optional.
   *
   * @param number of the line, from 1
   * @throws InputException if it is no such line
   */
  public PastComment past(String line, int number) {
    Faults faults = new Faults(source, false);
    Map<String, List<String>> facts = new TreeMap<>();
    int[] reports = {-1};
    Fields fields =
        fields(
            line,
            number,
            faults,
            PAST,
            (name, json) -> {
              switch (name) {
                case "facts" -> json.object(name, fact -> facts.put(fact, json.words(fact)));
                case "reports" -> reports[0] = json.whole(name);
                default -> json.skip();
              }
            });
    return new PastComment(
        event(fields, faults),
        RawThread.value(fields.get("decision")),
        facts,
        reports[0] < 0 ? null : reports[0]);
  }

  private static StreamEvent event(Fields fields, Faults faults) {
    Operation operation = operation(fields.get("op"), faults);
    String id = id(fields, faults);
    boolean goes = operation == Operation.DELETE;
    String text = goes ? "" : text(fields, "text", id, faults);
    Comment comment =
        goes
            ? Comment.of(id, null, "")
            : new Comment(
                id,
                RawThread.value(fields.get("author")),
                Times.read(fields.get("created"), id, faults),
                parent(fields.get("replyTo")),
                text,
                null,
                List.of());
    return new StreamEvent(operation, RawThread.value(fields.get("thread")), comment);
  }

  /**
   * Reads a pair of texts: {@code id}, {@code a}, {@code b}, all of them required.
   *
   * @param number of the line, from 1
   * @throws InputException if it is no such line
   */
  public TextPair pair(String line, int number) {
    Faults faults = new Faults(source, false);
    Fields fields = fields(line, number, faults, List.of("id", "a", "b"));
    String id = text(fields, "id", "the pair", faults);
    return new TextPair(id, text(fields, "a", id, faults), text(fields, "b", id, faults));
  }

  /** The fields of one object, by name; what is absent has none, what is null has no value. */
  private record Fields(At at, Map<String, Field> byName) {
    @Nullable Field get(String name) {
      return byName.get(name);
    }
  }

  /** Reads or skips the value of a field that is not one of texts. */
  private interface OtherField {
    void read(String name, JsonCursor json);
  }

  private Fields fields(String line, int number, Faults faults, List<String> names) {
    return fields(line, number, faults, names, (name, json) -> json.skip());
  }

  private Fields fields(
      String line, int number, Faults faults, List<String> names, OtherField other) {
    checkLength(line, number);
    Map<String, Field> fields = new HashMap<>();
    List<String> wanted = new ArrayList<>(names);
    try (JsonCursor json = new JsonCursor(line, number, limits, faults)) {
      At at = json.at();
      json.object(
          "a line",
          name -> {
            if (wanted.contains(name)) {
              At place = json.at();
              fields.put(name, new Field(json.text(name), place));
            } else {
              other.read(name, json);
            }
          });
      json.end("the thread");
      return new Fields(at, fields);
    }
  }

  private void checkLength(String line, int number) {
    if (line.length() > limits.maxCharacters()) {
      throw tooLong(number);
    }
  }

  /** What to say of a line that is longer than the limits allow. */
  public InputException tooLong(int number) {
    int most = limits.maxCharacters();
    return new InputException(
        source, number, most + 1, "at most " + most + " characters in a line", "more");
  }

  private static Operation operation(@Nullable Field field, Faults faults) {
    String word = RawThread.value(field);
    if (field == null) {
      return Operation.ADD;
    }
    for (Operation operation : Operation.values()) {
      if (operation.id().equals(word)) {
        return operation;
      }
    }
    throw faults.error(
        field.at(), "\"add\", \"edit\" or \"delete\" as op", word == null ? "null" : quoted(word));
  }

  private static String id(Fields fields, Faults faults) {
    String id = text(fields, "id", "a comment", faults);
    if (id.isEmpty() || id.equals(Place.ARTICLE_ID)) {
      At at = Objects.requireNonNull(fields.get("id")).at();
      throw faults.error(at, "an id that is neither empty nor \"article\"", quoted(id));
    }
    return id;
  }

  private static String text(Fields fields, String name, String of, Faults faults) {
    Field field = fields.get(name);
    String text = RawThread.value(field);
    if (text == null) {
      At at = field == null ? fields.at() : field.at();
      throw faults.error(
          at, "a text as " + name + " of " + of, field == null ? "no such field" : "null");
    }
    return text;
  }

  private static @Nullable String parent(@Nullable Field field) {
    return field == null ? null : Objects.requireNonNullElse(field.value(), Place.ARTICLE_ID);
  }

  private static String quoted(String word) {
    return '"' + (word.length() > 30 ? word.substring(0, 30) + "…" : word) + '"';
  }
}
