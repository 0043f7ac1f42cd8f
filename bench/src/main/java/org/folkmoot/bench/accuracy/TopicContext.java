package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;

/**
 * The records that share a context, as the thread they form: its title, the first post in the place
 * of the article, what is said before, then the comments to be judged, each by an author of its
 * own. The section of the site, where one is known, stands as the article's title.
 *
 * @param records in the order of the file
 */
record TopicContext(List<LabelledFile.Line> records) {

  /** The fields of a record that are read. */
  static final List<String> INPUTS =
      List.of(
          "id",
          "context_title",
          "context_stance",
          "context_forum",
          "context_topic",
          "context_text",
          "context_previous",
          "comment");

  /** Records of one context have one key. */
  static String key(LabelledFile.Line record) {
    return Stream.of("context_title", "context_forum", "context_text")
        .map(field -> record.object().path(field).asText(""))
        .collect(Collectors.joining("\n"));
  }

  /** All contexts, in the order in which they turn up. */
  static List<TopicContext> of(List<LabelledFile.Line> records) {
    Map<String, List<LabelledFile.Line>> byKey = new LinkedHashMap<>();
    records.forEach(
        each -> byKey.computeIfAbsent(key(each), context -> new ArrayList<>()).add(each));
    return byKey.values().stream().map(TopicContext::new).toList();
  }

  /** What the comment of the record at {@code i} is called in the thread. */
  static String comment(int i) {
    return "r" + i;
  }

  CommentThread thread() {
    LabelledFile.Line first = records.get(0);
    List<Comment> comments = new ArrayList<>();
    for (JsonNode previous : first.object().path("context_previous")) {
      comments.add(comment("p" + comments.size(), previous.asText()));
    }
    for (int i = 0; i < records.size(); i++) {
      comments.add(comment(comment(i), records.get(i).text("comment")));
    }
    String title = first.text("context_title");
    return new CommentThread("context", title, null, article(first), comments, null, List.of());
  }

  private static Comment comment(String id, String text) {
    return Comment.of(id, null, text);
  }

  private static @Nullable Article article(LabelledFile.Line record) {
    String text = record.object().path("context_text").asText("");
    String section =
        Stream.of("context_forum", "context_topic")
            .map(field -> record.object().path(field).asText(""))
            .filter(each -> !each.isEmpty() && !each.equals("null"))
            .collect(Collectors.joining(", "));
    return text.isEmpty()
        ? null
        : new Article(section.isEmpty() ? null : section, text, null, null, null, List.of());
  }
}
