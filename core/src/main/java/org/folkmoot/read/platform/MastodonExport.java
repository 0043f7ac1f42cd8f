package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.read.ExportedArticle;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads Mastodon: the context of a status ({@code ancestors}, {@code descendants}). The status
 * itself is no part of its context; where it stands alone beside it, or where it has no ancestors,
 * it is the article of the thread.
 */
final class MastodonExport extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "ancestors",
          "descendants",
          "status",
          "id",
          "in_reply_to_id",
          "account",
          "acct",
          "username",
          "created_at",
          "content",
          "url",
          "uri");

  private final Map<String, JsonValue> statuses = new LinkedHashMap<>();
  private final List<Context> contexts = new ArrayList<>();

  private record Context(JsonValue value, @Nullable String status) {}

  MastodonExport(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    List<JsonValue> ancestors = first.get("ancestors").items();
    boolean statuses = !ancestors.isEmpty() && ancestors.get(0).has("account");
    return first.get("ancestors").isArray() && (statuses || first.get("descendants").isArray());
  }

  @Override
  void value(JsonValue root) {
    value(root, null);
  }

  /** Reads a context of a status whose id is known, or a status. */
  void value(JsonValue root, @Nullable String status) {
    if (recognises(root)) {
      JsonValue focus = root.get("status");
      remember(focus);
      contexts.add(new Context(root, status != null ? status : focus.get("id").text()));
    } else {
      root.objects().forEach(this::remember);
    }
  }

  private void remember(JsonValue status) {
    String id = status.get("id").text();
    if (id != null && status.has("content")) {
      statuses.putIfAbsent(id, status);
    }
  }

  @Override
  void end() {
    contexts.forEach(this::context);
  }

  private void context(Context context) {
    List<JsonValue> ancestors = context.value().get("ancestors").items();
    List<JsonValue> descendants = context.value().get("descendants").items();
    String focus = context.status() != null ? context.status() : missing(ancestors, descendants);
    ThreadDraft thread = drafts.thread(orElse(focus, drafts.fallbackId()));
    JsonValue status =
        focus == null ? JsonValue.ABSENT : statuses.getOrDefault(focus, JsonValue.ABSENT);
    boolean article = ancestors.isEmpty();
    ancestors.forEach(comment -> comment(thread, comment, null));
    if (status.isThere() && article) {
      article(thread, status);
    } else if (status.isThere()) {
      comment(thread, status, null);
    } else {
      thread.limit("the context of a status", "the status itself is not in the export", null);
    }
    descendants.forEach(comment -> comment(thread, comment, article ? focus : null));
  }

  /** The one status that is answered without being there. */
  private static @Nullable String missing(List<JsonValue> ancestors, List<JsonValue> descendants) {
    Set<String> known = new HashSet<>();
    ancestors.forEach(status -> known.add(orElse(status.get("id").text(), "")));
    descendants.forEach(status -> known.add(orElse(status.get("id").text(), "")));
    for (JsonValue status : descendants) {
      String parent = status.get("in_reply_to_id").text();
      if (parent != null && !known.contains(parent)) {
        return parent;
      }
    }
    return null;
  }

  private static void article(ThreadDraft thread, JsonValue status) {
    TextBody text = TextBody.html("content", status.get("content").text());
    thread.article(
        new ExportedArticle(
            status.offset(),
            null,
            text.text(),
            author(status),
            status.get("created_at").text(),
            text.map()));
    thread.url(status.first("url", "uri").text());
  }

  private static void comment(ThreadDraft thread, JsonValue status, @Nullable String article) {
    String parent = status.get("in_reply_to_id").text();
    thread.add(
        new CommentDraft(status.offset())
            .id(status.get("id").text())
            .author(author(status))
            .created(status.get("created_at").text())
            .parent(parent == null || parent.equals(article) ? Place.ARTICLE_ID : parent)
            .body(TextBody.html("content", status.get("content").text())));
  }

  private static @Nullable String author(JsonValue status) {
    return status.get("account").first("acct", "username").text();
  }
}
