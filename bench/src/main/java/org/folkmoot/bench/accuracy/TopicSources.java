package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What the model of topics learns from, out of labelled files of several tasks: threads, motions
 * with what was said for and against them, and single texts that only tell how common terms are.
 */
final class TopicSources {

  /** What the texts of a group have in common. */
  enum Kind {
    /** A title that many short texts speak to. */
    MOTION,
    /** A conversation, in order. */
    THREAD,
    /** Nothing that is told. */
    LOOSE
  }

  /**
   * Texts that belong together.
   *
   * @param title empty where there is none
   */
  record Group(Kind kind, String title, List<String> texts) {}

  private final Map<String, Set<String>> motions = new LinkedHashMap<>();
  private final List<Group> groups = new ArrayList<>();

  /** The groups of all records, those that share a motion together, in the order of the files. */
  static List<Group> of(List<LabelledFile.Line> records) {
    TopicSources sources = new TopicSources();
    records.forEach(sources::add);
    List<Group> all = new ArrayList<>(sources.groups);
    sources.motions.forEach(
        (motion, texts) -> all.add(new Group(Kind.MOTION, motion, List.copyOf(texts))));
    return all;
  }

  /** Whether there is anything in a record to learn from. */
  static boolean canUse(LabelledFile.Line record) {
    return List.of("comments", "messages", "posts", "child", "text", "context_title").stream()
        .anyMatch(record.object()::has);
  }

  private void add(LabelledFile.Line record) {
    if (record.object().has("comments")) {
      groups.add(new Group(Kind.THREAD, title(record), texts(record.object().path("comments"))));
    } else if (record.object().has("messages")) {
      groups.addAll(conversations(record.object().path("messages")));
    } else if (record.object().has("posts")) {
      addTo(title(record), texts(record.object().path("posts")), Kind.LOOSE);
    } else if (record.object().has("child")) {
      addTo(title(record), List.of(record.text("child")), Kind.MOTION);
    } else {
      String field = record.object().has("text") ? "text" : "comment";
      groups.add(new Group(Kind.LOOSE, "", List.of(record.text(field))));
    }
  }

  private void addTo(String motion, List<String> texts, Kind kind) {
    if (kind == Kind.MOTION) {
      motions.computeIfAbsent(motion, title -> new LinkedHashSet<>()).addAll(texts);
    } else {
      groups.add(new Group(kind, motion, texts));
    }
  }

  private static String title(LabelledFile.Line record) {
    String topic = record.object().path("topic").asText("");
    return record.object().path("title").asText(topic);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(each -> each.path("text").asText(""))
        .toList();
  }

  /** A chat taken apart by who answers what; the system's messages are left out. */
  private static List<Group> conversations(JsonNode messages) {
    Map<Integer, Integer> first = new LinkedHashMap<>();
    Map<Integer, List<String>> texts = new LinkedHashMap<>();
    for (JsonNode message : messages) {
      int number = message.path("i").asInt();
      int parent = message.path("parents").path(0).asInt(number);
      int opening = first.getOrDefault(parent, parent);
      first.put(number, opening);
      if (!message.path("system").asBoolean()) {
        texts
            .computeIfAbsent(opening, each -> new ArrayList<>())
            .add(message.path("text").asText(""));
      }
    }
    return texts.values().stream().map(each -> new Group(Kind.THREAD, "", each)).toList();
  }
}
