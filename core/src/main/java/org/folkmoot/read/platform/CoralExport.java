package org.folkmoot.read.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.CommentState;
import org.jspecify.annotations.Nullable;

/**
 * Reads Coral: comments as its database holds them ({@code storyID}, {@code parentID}, {@code
 * revisions}), as Talk before it did ({@code asset_id}, {@code parent_id}), and as its interface
 * answers (a story with {@code comments}, {@code edges} and nested {@code replies}).
 */
final class CoralExport extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "data",
          "story",
          "stream",
          "asset",
          "comments",
          "nodes",
          "edges",
          "node",
          "replies",
          "id",
          "storyID",
          "story_id",
          "asset_id",
          "parentID",
          "parent_id",
          "parent",
          "author",
          "user",
          "authorID",
          "author_id",
          "username",
          "name",
          "body",
          "revision",
          "revisions",
          "createdAt",
          "created_at",
          "status",
          "deletedAt",
          "deleted_at",
          "deleted",
          "url",
          "metadata",
          "title",
          "$date",
          "$oid",
          "$numberLong");

  /** Something to be read and where it hangs. */
  private record Open(JsonValue value, @Nullable String story, @Nullable String parent) {}

  private final Deque<Open> open = new ArrayDeque<>();

  CoralExport(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    JsonValue root = first.isArray() && !first.items().isEmpty() ? first.items().get(0) : first;
    JsonValue list = root.first("comments", "nodes");
    JsonValue comment = list.items().isEmpty() ? root : list.items().get(0);
    return comment.has("storyID")
        || comment.has("asset_id")
        || comment.has("parentID")
        || story(root).get("comments").first("edges", "nodes").isArray();
  }

  private static JsonValue story(JsonValue root) {
    JsonValue data = root.get("data").isObject() ? root.get("data") : root;
    JsonValue story = data.first("story", "stream", "asset");
    return story.isObject() ? story : data;
  }

  @Override
  void value(JsonValue root) {
    push(root.objects(), null, null);
    while (!open.isEmpty()) {
      Open next = open.pop();
      read(next);
    }
  }

  private void push(List<JsonValue> values, @Nullable String story, @Nullable String parent) {
    for (int i = values.size() - 1; i >= 0; i--) {
      open.push(new Open(values.get(i), story, parent));
    }
  }

  private void read(Open next) {
    JsonValue value = next.value().get("node").isObject() ? next.value().get("node") : next.value();
    if (isComment(value)) {
      comment(value, next.story(), next.parent());
      push(listed(value.get("replies")), next.story(), plain(value.get("id")));
      return;
    }
    JsonValue story = story(value);
    String id = plain(story.get("id"));
    if (id != null) {
      ThreadDraft thread = drafts.thread(id);
      thread.url(story.get("url").text());
      thread.title(
          orElse(story.get("metadata").get("title").text(), orElse(story.get("title").text(), "")));
    }
    push(listed(story.get("comments")), id, null);
  }

  private static boolean isComment(JsonValue value) {
    boolean written = value.has("body") || value.has("revision") || value.has("revisions");
    return written || value.has("parentID") || value.has("storyID");
  }

  /** A list, or the nodes at the edges of one. */
  private static List<JsonValue> listed(JsonValue list) {
    return list.isArray() ? list.items() : list.first("edges", "nodes").items();
  }

  private void comment(JsonValue comment, @Nullable String story, @Nullable String above) {
    String key = plain(comment.first("storyID", "story_id", "asset_id"));
    if (key == null) {
      key = plain(comment.get("story").get("id"));
    }
    String parent = plain(comment.first("parentID", "parent_id"));
    if (parent == null) {
      parent = plain(comment.get("parent").get("id"));
    }
    drafts
        .thread(orElse(key, orElse(story, drafts.fallbackId())))
        .add(
            new CommentDraft(comment.offset())
                .id(plain(comment.get("id")))
                .author(author(comment))
                .created(plain(comment.first("createdAt", "created_at")))
                .parent(parentOrArticle(parent != null ? parent : above))
                .body(TextBody.html("body", body(comment)))
                .state(state(comment)));
  }

  private static @Nullable String author(JsonValue comment) {
    String name = comment.first("author", "user").first("username", "name", "id").text();
    return name != null ? name : plain(comment.first("authorID", "author_id"));
  }

  /** The newest revision where there are several. */
  private static @Nullable String body(JsonValue comment) {
    if (comment.get("body").isThere()) {
      return comment.get("body").text();
    }
    List<JsonValue> revisions = new ArrayList<>(comment.get("revisions").items());
    JsonValue newest =
        revisions.isEmpty() ? comment.get("revision") : revisions.get(revisions.size() - 1);
    return newest.get("body").text();
  }

  private static CommentState state(JsonValue comment) {
    boolean deleted = comment.first("deletedAt", "deleted_at").isThere();
    if (deleted || comment.get("deleted").isTrue()) {
      return CommentState.DELETED;
    }
    return switch (orElse(comment.get("status").text(), "NONE").toUpperCase(Locale.ROOT)) {
      case "REJECTED" -> CommentState.REMOVED;
      case "PREMOD", "SYSTEM_WITHHELD" -> CommentState.HELD;
      default -> CommentState.SHOWN;
    };
  }
}
