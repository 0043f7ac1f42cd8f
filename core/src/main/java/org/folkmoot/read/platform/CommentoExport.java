package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.CommentState;
import org.jspecify.annotations.Nullable;

/**
 * Reads Commento: {@code comments} in Markdown and HTML, and {@code commenters} with their names.
 */
final class CommentoExport extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "comments",
          "commenters",
          "commentHex",
          "commenterHex",
          "domain",
          "url",
          "path",
          "markdown",
          "html",
          "parentHex",
          "state",
          "creationDate",
          "deleted",
          "name");

  private final List<JsonValue> comments = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  CommentoExport(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    JsonValue comments = first.get("comments");
    return first.has("commenters")
        || (!comments.items().isEmpty() && comments.items().get(0).has("commentHex"));
  }

  @Override
  void value(JsonValue root) {
    for (JsonValue part : root.objects()) {
      comments.addAll(part.get("comments").items());
      part.get("commenters").items().forEach(this::name);
    }
  }

  private void name(JsonValue commenter) {
    String id = commenter.get("commenterHex").text();
    String name = commenter.get("name").text();
    if (id != null && name != null) {
      names.put(id, name);
    }
  }

  /** Who comments are by is known only once the commenters are, which stand last. */
  @Override
  void end() {
    comments.forEach(this::comment);
  }

  private void comment(JsonValue comment) {
    String page =
        orElse(comment.get("domain").text(), "") + orElse(comment.first("url", "path").text(), "");
    ThreadDraft thread = drafts.thread(orElse(page, drafts.fallbackId()));
    thread.url(page);
    String markdown = comment.get("markdown").text();
    thread.add(
        new CommentDraft(comment.offset())
            .id(comment.get("commentHex").text())
            .author(author(comment.get("commenterHex").text()))
            .created(comment.get("creationDate").text())
            .parent(parentOrArticle(comment.get("parentHex").text(), "root"))
            .body(
                markdown != null && !markdown.isEmpty()
                    ? TextBody.markdown("markdown", markdown)
                    : TextBody.html("html", comment.get("html").text()))
            .state(state(comment)));
  }

  /** Nobody in particular goes by the word for that. */
  private @Nullable String author(@Nullable String id) {
    return id == null || id.equals("anonymous") ? null : names.getOrDefault(id, id);
  }

  private static CommentState state(JsonValue comment) {
    if (comment.get("deleted").isTrue()) {
      return CommentState.DELETED;
    }
    return switch (orElse(comment.get("state").text(), "approved")) {
      case "unapproved" -> CommentState.HELD;
      case "flagged" -> CommentState.SPAM;
      default -> CommentState.SHOWN;
    };
  }
}
