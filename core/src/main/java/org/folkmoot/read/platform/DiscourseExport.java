package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.read.ExportedArticle;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.CommentState;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads Discourse: topics ({@code post_stream.posts}), pages of their posts, and the newest posts.
 * The first post of a topic is the article; a post that answers no number answers it.
 */
final class DiscourseExport extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "post_stream",
          "posts",
          "stream",
          "latest_posts",
          "id",
          "title",
          "slug",
          "topic_id",
          "topic_slug",
          "topic_title",
          "post_number",
          "reply_to_post_number",
          "username",
          "created_at",
          "cooked",
          "raw",
          "deleted_at",
          "user_deleted",
          "hidden",
          "posts_count");

  private record Post(String topic, JsonValue value) {}

  private final List<Post> posts = new ArrayList<>();
  private final Map<String, Map<String, String>> idsByNumber = new HashMap<>();

  DiscourseExport(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    JsonValue root = first.isArray() && !first.items().isEmpty() ? first.items().get(0) : first;
    return root.get("post_stream").isObject()
        || root.get("latest_posts").isArray()
        || (root.has("post_number") && (root.has("cooked") || root.has("raw")));
  }

  @Override
  void value(JsonValue root) {
    for (JsonValue topic : root.objects()) {
      String id = topic.has("post_number") ? null : topic.get("id").text();
      collect(id, topic.get("post_stream").get("posts").items());
      collect(id, topic.get("latest_posts").items());
      collect(id, topic.has("post_number") ? List.of(topic) : List.of());
      describe(id, topic);
    }
  }

  private void collect(@Nullable String topic, List<JsonValue> found) {
    for (JsonValue post : found) {
      String key = orElse(topic, orElse(post.get("topic_id").text(), drafts.fallbackId()));
      posts.add(new Post(key, post));
      String number = post.get("post_number").text();
      String id = post.get("id").text();
      if (number != null && id != null) {
        idsByNumber.computeIfAbsent(key, k -> new HashMap<>()).put(number, id);
      }
    }
  }

  private void describe(@Nullable String id, JsonValue topic) {
    JsonValue stream = topic.get("post_stream");
    if (!stream.isObject()) {
      return;
    }
    ThreadDraft thread = drafts.thread(id != null ? id : idOfFirst(stream));
    thread.title(topic.get("title").text());
    int missing = stream.get("stream").items().size() - stream.get("posts").items().size();
    if (missing > 0) {
      thread.limit(
          "a page of a topic: " + missing + " more posts", "they are not in the export", null);
    }
  }

  private String idOfFirst(JsonValue stream) {
    List<JsonValue> found = stream.get("posts").items();
    String topic = found.isEmpty() ? null : found.get(0).get("topic_id").text();
    return orElse(topic, drafts.fallbackId());
  }

  @Override
  void end() {
    for (Post post : posts) {
      ThreadDraft thread = drafts.thread(post.topic());
      thread.title(post.value().get("topic_title").text());
      if ("1".equals(post.value().get("post_number").text())) {
        article(thread, post.value());
      } else {
        comment(thread, post);
      }
    }
  }

  private static void article(ThreadDraft thread, JsonValue post) {
    TextBody text = state(post).isGone() ? TextBody.EMPTY : body(post);
    thread.article(
        new ExportedArticle(
            post.offset(),
            null,
            text.text(),
            post.get("username").text(),
            post.get("created_at").text(),
            text.map()));
  }

  private void comment(ThreadDraft thread, Post post) {
    JsonValue value = post.value();
    thread.add(
        new CommentDraft(value.offset())
            .id(value.get("id").text())
            .author(value.get("username").text())
            .created(value.get("created_at").text())
            .parent(parent(post))
            .body(body(value))
            .state(state(value)));
  }

  /** The post with that number; its number stands for one that is not in the export. */
  private String parent(Post post) {
    String number = post.value().get("reply_to_post_number").text();
    if (number == null || number.equals("1")) {
      return Place.ARTICLE_ID;
    }
    String id = idsByNumber.getOrDefault(post.topic(), Map.of()).get(number);
    return id != null ? id : "post number " + number;
  }

  private static TextBody body(JsonValue post) {
    String cooked = post.get("cooked").text();
    return cooked != null
        ? TextBody.html("cooked", cooked)
        : TextBody.markdown("raw", post.get("raw").text());
  }

  private static CommentState state(JsonValue post) {
    if (post.get("user_deleted").isTrue()) {
      return CommentState.DELETED;
    }
    boolean removed = post.get("hidden").isTrue() || post.get("deleted_at").isThere();
    return removed ? CommentState.REMOVED : CommentState.SHOWN;
  }
}
