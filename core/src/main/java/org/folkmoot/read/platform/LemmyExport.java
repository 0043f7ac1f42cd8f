package org.folkmoot.read.platform;

import java.util.List;
import java.util.Set;
import org.folkmoot.read.ExportedArticle;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.CommentState;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads Lemmy: views of comments, whose {@code path} leads from the post ({@code 0}) over the ids
 * of all that is answered to the comment's own, and the view of the post where it is there.
 */
final class LemmyExport extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "comments",
          "items",
          "comment",
          "comment_view",
          "post_view",
          "post",
          "creator",
          "id",
          "path",
          "content",
          "published",
          "published_at",
          "deleted",
          "removed",
          "post_id",
          "creator_id",
          "name",
          "body",
          "url",
          "ap_id",
          "parent_id");

  LemmyExport(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    JsonValue root = first.isArray() && !first.items().isEmpty() ? first.items().get(0) : first;
    JsonValue list = root.first("comments", "items");
    JsonValue view = list.isArray() && !list.items().isEmpty() ? list.items().get(0) : root;
    return isView(view) || isView(root.get("comment_view")) || root.get("post_view").has("post");
  }

  private static boolean isView(JsonValue view) {
    return view.get("comment").has("path") && view.get("comment").has("content");
  }

  @Override
  void value(JsonValue root) {
    for (JsonValue answer : root.objects()) {
      JsonValue post = answer.get("post_view");
      if (post.isObject()) {
        article(post.get("post"), post.get("creator"));
      }
      if (answer.get("comment_view").isObject()) {
        view(answer.get("comment_view"));
      }
      List<JsonValue> views = answer.first("comments", "items").items();
      views.forEach(this::view);
      if (answer.get("comment").isObject()) {
        view(answer);
      }
    }
  }

  private void article(JsonValue post, JsonValue creator) {
    String id = orElse(post.get("id").text(), drafts.fallbackId());
    TextBody text = TextBody.markdown("body", post.get("body").text());
    ThreadDraft thread = drafts.thread(id);
    thread.article(
        new ExportedArticle(
            post.offset(),
            post.get("name").text(),
            text.text(),
            creator.get("name").text(),
            utc(post.first("published", "published_at").text()),
            text.map()));
    thread.url(post.first("ap_id", "url").text());
  }

  private void view(JsonValue view) {
    JsonValue comment = view.get("comment");
    String post = orElse(comment.get("post_id").text(), drafts.fallbackId());
    ThreadDraft thread = drafts.thread(post);
    if (view.get("post").has("name") && thread.isEmpty()) {
      article(view.get("post"), JsonValue.ABSENT);
    }
    String author = view.get("creator").get("name").text();
    thread.add(
        new CommentDraft(comment.offset())
            .id(comment.get("id").text())
            .author(author != null ? author : comment.get("creator_id").text())
            .created(utc(comment.first("published", "published_at").text()))
            .parent(parent(comment))
            .body(TextBody.markdown("content", comment.get("content").text()))
            .state(state(comment)));
  }

  /** The last but one of the path. */
  private static @Nullable String parent(JsonValue comment) {
    String path = comment.get("path").text();
    if (path == null) {
      return comment.get("parent_id").text();
    }
    int last = path.lastIndexOf('.');
    String above = last < 0 ? "0" : path.substring(path.lastIndexOf('.', last - 1) + 1, last);
    return above.equals("0") ? Place.ARTICLE_ID : above;
  }

  private static CommentState state(JsonValue comment) {
    if (comment.get("removed").isTrue()) {
      return CommentState.REMOVED;
    }
    return comment.get("deleted").isTrue() ? CommentState.DELETED : CommentState.SHOWN;
  }
}
