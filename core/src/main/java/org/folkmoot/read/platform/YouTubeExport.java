package org.folkmoot.read.platform;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.CommentState;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads YouTube: lists of comment threads (a comment of the top level and some of its replies) and
 * lists of comments, also several answers one after the other or in an array.
 */
final class YouTubeExport extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "kind",
          "items",
          "id",
          "snippet",
          "topLevelComment",
          "replies",
          "comments",
          "videoId",
          "channelId",
          "parentId",
          "authorDisplayName",
          "textDisplay",
          "textOriginal",
          "publishedAt",
          "totalReplyCount",
          "moderationStatus");

  private static final Pattern MARKED =
      Pattern.compile("<(br|a|b|i|s|u|span)\\b|&(#\\d|quot;|amp;|lt;|gt;)");

  YouTubeExport(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    JsonValue root = first.isArray() && !first.items().isEmpty() ? first.items().get(0) : first;
    JsonValue items = root.get("items");
    JsonValue item = items.isArray() && !items.items().isEmpty() ? items.items().get(0) : root;
    return orElse(root.get("kind").text(), "").startsWith("youtube#comment")
        || item.get("snippet").has("topLevelComment")
        || item.get("snippet").has("textDisplay");
  }

  @Override
  void value(JsonValue root) {
    for (JsonValue answer : root.objects()) {
      List<JsonValue> items = answer.has("items") ? answer.get("items").items() : List.of(answer);
      items.forEach(this::item);
    }
  }

  private void item(JsonValue item) {
    JsonValue top = item.get("snippet").get("topLevelComment");
    if (!item.get("snippet").isObject()) {
      return;
    }
    if (!top.isObject()) {
      comment(item, null, null);
      return;
    }
    String video = item.get("snippet").get("videoId").text();
    String id = orElse(top.get("id").text(), orElse(item.get("id").text(), ""));
    comment(top, video, id);
    List<JsonValue> replies = item.get("replies").get("comments").items();
    replies.forEach(reply -> comment(reply, video, null));
    missing(item, video, id, replies.size());
  }

  private void missing(JsonValue item, @Nullable String video, String id, int given) {
    String total = orElse(item.get("snippet").get("totalReplyCount").text(), "0");
    long more = total.matches("\\d{1,9}") ? Long.parseLong(total) - given : 0;
    if (more > 0) {
      String what = "a comment with more replies: " + more;
      thread(item, video).limit(what, "they are not in the export", id);
    }
  }

  private ThreadDraft thread(JsonValue item, @Nullable String video) {
    JsonValue snippet = item.get("snippet");
    String known = orElse(video, orElse(snippet.get("videoId").text(), ""));
    return drafts.thread(orElse(known, drafts.fallbackId()));
  }

  private void comment(JsonValue item, @Nullable String video, @Nullable String topId) {
    JsonValue snippet = item.get("snippet");
    String parent = snippet.get("parentId").text();
    ThreadDraft thread = thread(item, video);
    String id = topId != null ? topId : item.get("id").text();
    thread.add(
        new CommentDraft(item.offset())
            .id(id)
            .author(snippet.get("authorDisplayName").text())
            .created(snippet.get("publishedAt").text())
            .parent(parent == null ? Place.ARTICLE_ID : parent)
            .body(body(snippet))
            .state(state(snippet)));
  }

  /** The text as it was written, where its author asked; else as it is shown. */
  private static TextBody body(JsonValue snippet) {
    String original = snippet.get("textOriginal").text();
    String shown = snippet.get("textDisplay").text();
    if (original != null || shown == null) {
      return TextBody.plain(original);
    }
    return MARKED.matcher(shown).find()
        ? TextBody.htmlWithLines("textDisplay", shown)
        : TextBody.plain(shown);
  }

  private static CommentState state(JsonValue snippet) {
    return switch (orElse(snippet.get("moderationStatus").text(), "published")) {
      case "heldForReview" -> CommentState.HELD;
      case "likelySpam" -> CommentState.SPAM;
      case "rejected" -> CommentState.REMOVED;
      default -> CommentState.SHOWN;
    };
  }
}
