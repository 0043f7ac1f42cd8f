package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Place;

/**
 * A record of {@code argument/*.jsonl}: posts as a thread, units and relations, all checked.
 * Offsets are UTF-16 here; the file counts code points.
 *
 * @param line where it stands
 * @param dataset whose notion of a unit it follows
 * @param thread its posts, each under its id in the file
 * @param kinds what each post is, by its id: title, op, reply; empty where the file does not say
 * @param units in the order of the file; empty where they are hidden
 * @param relations in the order of the file; empty where they are hidden
 */
record ArgumentRecord(
    LabelledFile.Line line,
    String dataset,
    CommentThread thread,
    Map<String, String> kinds,
    List<Unit> units,
    List<Link> relations) {

  private static final Set<String> TYPES =
      Set.of("fact", "testimony", "value", "policy", "reference", "claim", "premise", "adu");
  private static final Set<String> LINKS = Set.of("support", "attack", "other");
  private static final String HIDDEN = "";

  /**
   * A labelled unit.
   *
   * @param type as in the file; empty where it is hidden
   */
  record Unit(String id, String post, Span span, String type) {}

  /**
   * A labelled relation.
   *
   * @param type support, attack or other; empty where it is hidden
   * @param inside whether both ends stand in one post
   */
  record Link(String from, String to, String type, boolean inside) {}

  /**
   * Reads a record whole: labels that are there are checked, labels that are hidden are not missed.
   *
   * @throws LabelledFileException if an offset lies outside its post or its text is another one, a
   *     label is none of the known, or an id names nothing
   */
  static ArgumentRecord of(LabelledFile.Line line) {
    return new Reading(line).record();
  }

  /** The post of that id. */
  Comment post(String id) {
    return thread.comments().stream()
        .filter(comment -> comment.id().equals(id))
        .findFirst()
        .orElseThrow(() -> line.wrong("no post \"" + id + "\""));
  }

  /** Where in the file's own offsets a span of a post lies. */
  static Span points(Comment post, Span span) {
    CodePoints points = new CodePoints(post.text());
    return new Span(points.point(span.start()), points.point(span.end()));
  }

  /** One reading of one line. */
  private static final class Reading {
    private final LabelledFile.Line line;
    private final Map<String, Comment> posts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();

    Reading(LabelledFile.Line line) {
      this.line = line;
    }

    ArgumentRecord record() {
      array("posts").forEach(this::addPost);
      array("units").forEach(this::addUnit);
      List<Link> links = new ArrayList<>();
      array("relations").forEach(relation -> links.add(link(relation)));
      return new ArgumentRecord(
          line,
          line.object().path("dataset").asText(""),
          thread(),
          Map.copyOf(kinds),
          List.copyOf(units.values()),
          List.copyOf(links));
    }

    private JsonNode array(String field) {
      JsonNode array = line.object().path(field);
      if (!array.isArray() && !array.isMissingNode()) {
        throw wrong("expected an array in the field \"" + field + "\"");
      }
      return array;
    }

    private CommentThread thread() {
      try {
        return CommentThread.of(line.id(), null, List.copyOf(posts.values()));
      } catch (IllegalArgumentException e) {
        throw wrong("expected posts that answer posts of the record: " + e.getMessage());
      }
    }

    private void addPost(JsonNode post) {
      String id = text(post, "post_id", "post");
      if (id.isEmpty() || id.equals(Place.ARTICLE_ID) || posts.containsKey(id)) {
        throw wrong("expected a post id of its own, found \"" + id + "\"");
      }
      kinds.put(id, post.path("kind").asText(""));
      String author = post.path("author").isTextual() ? post.path("author").textValue() : null;
      String parent = post.path("reply_to").isTextual() ? post.path("reply_to").textValue() : null;
      posts.put(id, new Comment(id, author, null, parent, text(post, "text", id), null, List.of()));
    }

    private void addUnit(JsonNode unit) {
      String id = text(unit, "unit_id", "unit");
      Comment post = posts.get(text(unit, "post_id", id));
      if (post == null || units.containsKey(id)) {
        throw wrong(
            "unit \"" + id + "\" must have an id of its own and stand in a post of the record");
      }
      Span span = span(unit, id, post);
      String type = unit.path("type").asText(HIDDEN);
      if (!type.equals(HIDDEN) && !TYPES.contains(type)) {
        throw wrong(
            "unit \""
                + id
                + "\": expected a type among "
                + sorted(TYPES)
                + ", found \""
                + type
                + "\"");
      }
      units.put(id, new Unit(id, post.id(), span, type));
    }

    private Span span(JsonNode unit, String id, Comment post) {
      CodePoints points = new CodePoints(post.text());
      int start = unit.path("start").asInt(-1);
      int end = unit.path("end").asInt(-1);
      int size = post.text().codePointCount(0, post.text().length());
      if (start < 0 || end <= start || end > size) {
        throw wrong(
            "unit \""
                + id
                + "\": expected 0 <= start < end <= "
                + size
                + ", found ["
                + start
                + ","
                + end
                + ")");
      }
      Span span = new Span(points.unit(start), points.unit(end));
      JsonNode text = unit.path("text");
      if (text.isTextual() && !text.textValue().equals(span.of(post.text()))) {
        throw wrong(
            "unit \"" + id + "\": its text is not what stands at [" + start + "," + end + ")");
      }
      return span;
    }

    private Link link(JsonNode relation) {
      Unit from = end(relation, "from");
      Unit to = end(relation, "to");
      String type = relation.path("type").asText(HIDDEN);
      if (!type.equals(HIDDEN) && !LINKS.contains(type)) {
        throw wrong(
            "relation from \""
                + from.id()
                + "\": expected a type among "
                + sorted(LINKS)
                + ", found \""
                + type
                + "\"");
      }
      return new Link(from.id(), to.id(), type, from.post().equals(to.post()));
    }

    private Unit end(JsonNode relation, String field) {
      String id = text(relation, field, "relation");
      Unit unit = units.get(id);
      if (unit == null) {
        throw wrong("relation " + field + " \"" + id + "\": expected the id of a unit");
      }
      return unit;
    }

    private String text(JsonNode object, String field, String of) {
      if (!object.path(field).isTextual()) {
        throw wrong("\"" + of + "\": expected a text in the field \"" + field + "\"");
      }
      return object.path(field).textValue();
    }

    private static List<String> sorted(Set<String> labels) {
      return labels.stream().sorted().toList();
    }

    private LabelledFileException wrong(String what) {
      return line.wrong("record \"" + line.id() + "\": " + what);
    }
  }
}
