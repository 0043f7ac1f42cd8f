package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;

/**
 * A record of {@code replies/*.jsonl}: a thread, and what each comment answers. A chat has {@code
 * messages} in the place of {@code comments}; what its system says is left out.
 *
 * <p>Quotations that were cut out of a comment stand apart in the record; they are put before its
 * words again, each line behind a {@code >}, and a signature after them.
 */
final class ReplyRecord {

  /** The place of a comment that the file names and the thread does not have. */
  static final int ELSEWHERE = Integer.MAX_VALUE;

  private static final double THOUSAND = 1000;

  private final LabelledFile.Line line;
  private final List<JsonNode> comments = new ArrayList<>();
  private final Map<Integer, Integer> positions = new HashMap<>();
  private final boolean chat;

  /**
   * What a comment answers.
   *
   * @param parents the places of what it answers; none where it answers the article or starts a
   *     thread
   * @param quoted the places of whom it quoted
   * @param quotes whether it quoted anybody
   */
  record Gold(List<Integer> parents, List<Integer> quoted, boolean quotes) {}

  private ReplyRecord(LabelledFile.Line line) {
    this.line = line;
    this.chat = line.object().has("messages");
    JsonNode all = line.object().path(chat ? "messages" : "comments");
    if (!all.isArray()) {
      throw line.wrong("expected \"comments\" to be an array");
    }
    for (JsonNode comment : all) {
      if (comment.path("system").booleanValue()) {
        continue;
      }
      if (!comment.path("i").isInt() || !comment.path("text").isTextual()) {
        throw line.wrong("expected every comment to have an \"i\" and a \"text\"");
      }
      if (positions.put(comment.path("i").intValue(), comments.size()) != null) {
        throw line.wrong("expected every \"i\" once, found " + comment.path("i") + " again");
      }
      comments.add(comment);
    }
  }

  /**
   * Reads a record.
   *
   * @throws LabelledFileException if it is not of that form
   */
  static ReplyRecord of(LabelledFile.Line line) {
    return new ReplyRecord(line);
  }

  int size() {
    return comments.size();
  }

  /** What the file calls the comment at a place. */
  int number(int position) {
    return comments.get(position).path("i").intValue();
  }

  /** The comment at a place, as the record has it. */
  JsonNode comment(int position) {
    return comments.get(position);
  }

  /** The thread without its labels. */
  CommentThread thread() {
    List<Comment> all = new ArrayList<>();
    for (int i = 0; i < comments.size(); i++) {
      all.add(written(i));
    }
    return new CommentThread(
        line.id(), line.object().path("title").textValue(), null, null, all, null, List.of());
  }

  private Comment written(int i) {
    JsonNode comment = comments.get(i);
    return new Comment(
        "c" + i,
        comment.path("author").textValue(),
        created(comment),
        null,
        text(comment),
        null,
        List.of());
  }

  private static @Nullable Instant created(JsonNode comment) {
    JsonNode seconds = comment.path("ts");
    if (seconds.isNumber()) {
      return Instant.ofEpochMilli((long) (seconds.doubleValue() * THOUSAND));
    }
    return null;
  }

  private static String text(JsonNode comment) {
    StringBuilder text = new StringBuilder();
    JsonNode quoted = comment.path("quoted");
    if (quoted.isTextual()) {
      addQuotation(quoted.textValue(), text);
    }
    quoted.forEach(each -> addQuotation(each.asText(), text));
    text.append(comment.path("text").textValue());
    String signature = comment.path("signature").asText("");
    return signature.isBlank() ? text.toString() : text.append('\n').append(signature).toString();
  }

  private static void addQuotation(String quotation, StringBuilder text) {
    quotation.lines().filter(line -> !line.isBlank()).forEach(each -> addLine(each, text));
    if (!quotation.isBlank()) {
      text.append('\n');
    }
  }

  private static void addLine(String line, StringBuilder text) {
    text.append(line.stripLeading().startsWith(">") ? "" : "> ").append(line).append('\n');
  }

  /** Whether the record says what its comments answer. */
  boolean isLabelled() {
    return line.field("parents").isArray()
        || comments.stream().anyMatch(comment -> comment.has("parent") || comment.has("parents"));
  }

  /**
   * What each comment answers; null where nobody says.
   *
   * @throws LabelledFileException if the labels are not of that form
   */
  List<@Nullable Gold> gold() {
    JsonNode apart = line.object().has("parents") ? null : line.field("parents");
    return apart != null && apart.isArray() ? apart(apart) : inside();
  }

  private List<@Nullable Gold> inside() {
    List<@Nullable Gold> gold = new ArrayList<>();
    for (JsonNode comment : comments) {
      if (chat) {
        gold.add(
            comment.path("annotated").booleanValue()
                ? new Gold(places(comment.path("parents")), List.of(), false)
                : null);
      } else {
        gold.add(
            comment.has("parent")
                ? gold(comment.get("parent"), comment.path("quote_parent"), quotes(comment))
                : null);
      }
    }
    return gold;
  }

  private static boolean quotes(JsonNode comment) {
    JsonNode quoted = comment.path("quoted");
    return quoted.isArray() ? !quoted.isEmpty() : !quoted.asText("").isBlank();
  }

  /** The form of a gold file: pairs of comment and parent, and a list of whom each quoted. */
  private List<@Nullable Gold> apart(JsonNode pairs) {
    List<@Nullable Gold> gold = new ArrayList<>(java.util.Collections.nCopies(size(), null));
    JsonNode quoted = line.field("quote_parent");
    for (int row = 0; row < pairs.size(); row++) {
      JsonNode pair = pairs.get(row);
      Integer position = pair.size() == 2 ? positions.get(pair.path(0).asInt(-1)) : null;
      if (position == null) {
        throw line.wrong("expected \"parents\" to be pairs of a comment's \"i\" and its parent");
      }
      JsonNode whom = quoted.path(row);
      gold.set(position, gold(pair.get(1), whom, !whom.isEmpty()));
    }
    return gold;
  }

  private Gold gold(JsonNode parent, JsonNode quoted, boolean quotes) {
    if (!parent.isNull() && !parent.isInt()) {
      throw line.wrong("expected a parent to be a whole number or null");
    }
    List<Integer> parents = parent.isNull() ? List.of() : List.of(place(parent));
    return new Gold(parents, places(quoted), quotes);
  }

  private List<Integer> places(JsonNode numbers) {
    List<Integer> places = new ArrayList<>();
    for (JsonNode number : numbers) {
      if (number.isInt()) {
        places.add(place(number));
      }
    }
    return places;
  }

  private int place(JsonNode number) {
    return positions.getOrDefault(number.intValue(), ELSEWHERE);
  }
}
