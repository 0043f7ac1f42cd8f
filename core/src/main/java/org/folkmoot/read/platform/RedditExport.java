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
 * Reads Reddit: listings as its interface gives them (a post, then comments with nested {@code
 * replies} and stubs for those that are {@code more}), and the lines of Pushshift's archives
 * (comments with {@code link_id} and {@code parent_id}, and posts with a title).
 */
final class RedditExport extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "kind",
          "data",
          "children",
          "replies",
          "id",
          "name",
          "link_id",
          "parent_id",
          "author",
          "body",
          "title",
          "selftext",
          "url",
          "permalink",
          "created_utc",
          "created",
          "count",
          "removed_by_category",
          "json",
          "things",
          "comments");

  private static final String DELETED = "[deleted]";

  /** What stands for a text that the site took away. */
  private static final Set<String> REMOVED =
      Set.of("[removed]", "[ Removed by Reddit ]", "[Removed by Reddit]", "[removed by reddit]");

  private final Deque<JsonValue> open = new ArrayDeque<>();
  private @Nullable String post;

  RedditExport(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    JsonValue thing = first.isArray() && !first.items().isEmpty() ? first.items().get(0) : first;
    String kind = thing.get("kind").text();
    return "Listing".equals(kind)
        || (("t1".equals(kind) || "t3".equals(kind)) && thing.get("data").isObject())
        || thing.get("json").get("data").has("things");
  }

  /** Whether a value is a comment or a post of an archive. */
  static boolean recognisesLine(JsonValue first) {
    JsonValue thing = first.isArray() && !first.items().isEmpty() ? first.items().get(0) : first;
    boolean comment = thing.has("link_id") && thing.has("body");
    return comment || (thing.has("selftext") && thing.has("title"));
  }

  @Override
  void value(JsonValue root) {
    push(root.objects());
    while (!open.isEmpty()) {
      JsonValue thing = open.pop();
      JsonValue data = thing.get("data").isObject() ? thing.get("data") : thing;
      thing(orElse(thing.get("kind").text(), ""), data);
    }
  }

  /** Things are taken in the order of the page: answers directly below what they answer. */
  private void push(List<JsonValue> things) {
    for (int i = things.size() - 1; i >= 0; i--) {
      open.push(things.get(i));
    }
  }

  private void thing(String kind, JsonValue data) {
    if (kind.equals("more")) {
      more(data);
    } else if (data.has("body")) {
      comment(data);
    } else if (data.has("title")) {
      post(data);
    }
    push(data.get("json").get("data").get("things").items());
    push(data.get("things").items());
    push(data.get("comments").items());
    push(kind.equals("more") ? List.of() : data.get("children").items());
    push(data.get("replies").objects());
  }

  private void post(JsonValue data) {
    String id = orElse(bare(data.first("id", "name").text()), drafts.fallbackId());
    post = id;
    String body = data.get("selftext").text();
    TextBody text = isGone(body) ? TextBody.EMPTY : TextBody.redditMarkdown("selftext", body);
    ThreadDraft thread = drafts.thread(id);
    thread.article(
        new ExportedArticle(
            data.offset(),
            data.get("title").text(),
            text.text(),
            author(data),
            created(data),
            text.map()));
    String link = data.get("permalink").text();
    thread.url(
        link != null && link.startsWith("/")
            ? "https://www.reddit.com" + link
            : data.get("url").text());
    if (isGone(body)) {
      thread.limit("a post that was deleted or removed", "its text is not there", Place.ARTICLE_ID);
    }
  }

  private void comment(JsonValue data) {
    String body = data.get("body").text();
    thread(data)
        .add(
            new CommentDraft(data.offset())
                .id(bare(data.first("id", "name").text()))
                .author(author(data))
                .created(created(data))
                .parent(parent(data))
                .body(TextBody.redditMarkdown("body", body))
                .state(state(body)));
  }

  private ThreadDraft thread(JsonValue data) {
    String link = bare(data.get("link_id").text());
    return drafts.thread(link != null ? link : orElse(post, drafts.fallbackId()));
  }

  /** A parent by its full name: t3 is a post, t1 a comment; of old archives, a bare number. */
  private static @Nullable String parent(JsonValue data) {
    String parent = data.get("parent_id").text();
    boolean article =
        parent != null
            && (parent.startsWith("t3_") || parent.equals(bare(data.get("link_id").text())));
    return article ? Place.ARTICLE_ID : bare(parent);
  }

  private void more(JsonValue data) {
    String parent = parent(data);
    String count = orElse(data.get("count").text(), "0");
    String what =
        count.equals("0")
            ? "a stub for answers further down"
            : "a stub for more comments: " + count;
    thread(data).limit(what, "they are not in the export", parent);
  }

  private static CommentState state(@Nullable String body) {
    if (body == null || DELETED.equals(body.strip())) {
      return CommentState.DELETED;
    }
    return REMOVED.contains(body.strip()) ? CommentState.REMOVED : CommentState.SHOWN;
  }

  private static boolean isGone(@Nullable String body) {
    return body != null && state(body).isGone();
  }

  private static @Nullable String author(JsonValue data) {
    String author = data.get("author").text();
    return author == null || author.equals(DELETED) || author.equals("[removed]") ? null : author;
  }

  private static @Nullable String created(JsonValue data) {
    return data.first("created_utc", "created").text();
  }

  private static @Nullable String bare(@Nullable String name) {
    if (name != null && (name.startsWith("t1_") || name.startsWith("t3_"))) {
      return name.substring(3);
    }
    return name;
  }
}
