package org.folkmoot.read.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.CommentState;

/**
 * Reads Remark42: the tree of a page ({@code comments} of {@code comment} and {@code replies}),
 * lists of comments, and the lines of a backup. A thread is what was written on one page.
 */
final class Remark42Export extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "comments",
          "comment",
          "replies",
          "id",
          "pid",
          "text",
          "orig",
          "user",
          "name",
          "locator",
          "url",
          "time",
          "timestamp",
          "delete",
          "deleted",
          "title",
          "tree");

  Remark42Export(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    JsonValue root = first.isArray() && !first.items().isEmpty() ? first.items().get(0) : first;
    JsonValue list = root.get("comments");
    JsonValue node = list.isArray() && !list.items().isEmpty() ? list.items().get(0) : root;
    return isComment(node) || isComment(node.get("comment"));
  }

  private static boolean isComment(JsonValue value) {
    return value.has("pid") && (value.has("locator") || value.has("user"));
  }

  @Override
  void value(JsonValue root) {
    Deque<JsonValue> open = new ArrayDeque<>();
    push(root.objects(), open);
    while (!open.isEmpty()) {
      JsonValue node = open.pop();
      JsonValue comment = node.get("comment").isObject() ? node.get("comment") : node;
      if (comment.has("pid")) {
        comment(comment);
      }
      push(node.get("comments").items(), open);
      push(node.get("replies").items(), open);
    }
  }

  private static void push(List<JsonValue> nodes, Deque<JsonValue> open) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      open.push(nodes.get(i));
    }
  }

  private void comment(JsonValue comment) {
    String url = comment.get("locator").get("url").text();
    ThreadDraft thread = drafts.thread(orElse(url, drafts.fallbackId()));
    thread.url(url);
    thread.title(comment.get("title").text());
    String html = comment.get("text").text();
    thread.add(
        new CommentDraft(comment.offset())
            .id(comment.get("id").text())
            .author(comment.get("user").first("name", "id").text())
            .created(comment.first("time", "timestamp").text())
            .parent(parentOrArticle(comment.get("pid").text(), "0"))
            .body(
                html != null && !html.isEmpty()
                    ? TextBody.html("text", html)
                    : TextBody.markdown("orig", comment.get("orig").text()))
            .state(
                comment.first("delete", "deleted").isTrue()
                    ? CommentState.DELETED
                    : CommentState.SHOWN));
  }
}
