package org.folkmoot.read.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.folkmoot.read.ExportedArticle;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.CommentState;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads Hacker News: an item with nested {@code children} (Algolia), the hits of a search there, or
 * items one by one with {@code by}, {@code parent} and {@code kids} (Firebase). A comment without
 * author and text was deleted.
 */
final class HackerNewsExport extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "id",
          "objectID",
          "type",
          "author",
          "by",
          "created_at",
          "created_at_i",
          "time",
          "title",
          "url",
          "text",
          "story_text",
          "comment_text",
          "parent",
          "parent_id",
          "story_id",
          "story_title",
          "story_url",
          "children",
          "kids",
          "hits",
          "deleted",
          "dead",
          "points",
          "descendants",
          "items");

  /** An item and what it hangs on. */
  private record Open(JsonValue item, @Nullable String parent) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable String story;

  HackerNewsExport(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    JsonValue item = first.isArray() && !first.items().isEmpty() ? first.items().get(0) : first;
    JsonValue hits = item.get("hits");
    boolean search =
        hits.isArray() && !hits.items().isEmpty() && hits.items().get(0).has("objectID");
    boolean nested = item.get("children").isArray() && isNested(item);
    boolean single = item.has("by") && item.has("type") && item.has("time");
    return search || nested || single;
  }

  /**
   * The names of an item, looked for downwards: where names are sorted, and the head of an input
   * ends early, only the innermost of the first children is there with all of its own.
   */
  private static boolean isNested(JsonValue item) {
    JsonValue at = item;
    while (at.isObject()) {
      if (at.has("story_id") || at.has("created_at_i") || at.has("points")) {
        return true;
      }
      List<JsonValue> children = at.get("children").items();
      at = children.isEmpty() ? JsonValue.ABSENT : children.get(0);
    }
    return false;
  }

  @Override
  void value(JsonValue root) {
    push(root.objects(), null);
    while (!open.isEmpty()) {
      Open next = open.pop();
      item(next.item(), next.parent());
    }
  }

  private void push(List<JsonValue> items, @Nullable String parent) {
    for (int i = items.size() - 1; i >= 0; i--) {
      open.push(new Open(items.get(i), parent));
    }
  }

  private void item(JsonValue item, @Nullable String above) {
    String id = item.first("id", "objectID").text();
    boolean isStory = isStory(item);
    if (isStory) {
      story(item, orElse(id, drafts.fallbackId()));
    } else if (id != null && !"pollopt".equals(item.get("type").text())) {
      comment(item, id, above);
    }
    push(item.get("hits").items(), null);
    push(item.get("items").items(), null);
    push(item.get("children").items(), isStory ? Place.ARTICLE_ID : id);
  }

  private static boolean isStory(JsonValue item) {
    String type = item.get("type").text();
    return (type == null || type.isEmpty())
        ? item.get("title").isThere() && !item.get("comment_text").isThere()
        : type.equals("story") || type.equals("poll") || type.equals("job");
  }

  private void story(JsonValue item, String id) {
    story = id;
    String field = item.get("text").isThere() ? "text" : "story_text";
    TextBody text = TextBody.html(field, item.get(field).text());
    ThreadDraft thread = drafts.thread(id);
    thread.article(
        new ExportedArticle(
            item.offset(),
            item.get("title").text(),
            text.text(),
            author(item),
            created(item),
            text.map()));
    thread.url(item.get("url").text());
  }

  private void comment(JsonValue item, String id, @Nullable String above) {
    String key = item.get("story_id").text();
    String field = item.get("text").isThere() ? "text" : "comment_text";
    String body = item.get(field).text();
    ThreadDraft thread = drafts.thread(orElse(key, orElse(story, drafts.fallbackId())));
    thread.title(item.get("story_title").text());
    thread.url(item.get("story_url").text());
    thread.add(
        new CommentDraft(item.offset())
            .id(id)
            .author(author(item))
            .created(created(item))
            .parent(above != null ? above : parent(item))
            .body(TextBody.html(field, body))
            .state(state(item, body)));
  }

  private @Nullable String parent(JsonValue item) {
    String parent = item.first("parent_id", "parent").text();
    boolean isStory =
        parent != null && (parent.equals(story) || parent.equals(item.get("story_id").text()));
    return isStory ? Place.ARTICLE_ID : parent;
  }

  private static CommentState state(JsonValue item, @Nullable String body) {
    if (item.get("dead").isTrue()) {
      return CommentState.REMOVED;
    }
    boolean empty = body == null && author(item) == null;
    return empty || item.get("deleted").isTrue() ? CommentState.DELETED : CommentState.SHOWN;
  }

  private static @Nullable String author(JsonValue item) {
    return item.first("author", "by").text();
  }

  private static @Nullable String created(JsonValue item) {
    return item.first("created_at", "created_at_i", "time").text();
  }
}
