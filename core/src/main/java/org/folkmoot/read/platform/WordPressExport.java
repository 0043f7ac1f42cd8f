package org.folkmoot.read.platform;

import java.util.List;
import java.util.Set;
import org.folkmoot.read.ExportedArticle;
import org.folkmoot.read.InputText;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.thread.CommentState;
import org.jspecify.annotations.Nullable;

/**
 * Reads WordPress: an export (WXR) of posts, each with its comments. A post with comments is a
 * thread and its content the article; where no post has any, those with content are threads.
 */
final class WordPressExport {

  private static final Set<String> RECORDS = Set.of("item");

  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "link",
          "creator",
          "pubDate",
          "encoded",
          "post_id",
          "post_date_gmt",
          "post_type",
          "comment",
          "comment_id",
          "comment_author",
          "comment_date",
          "comment_date_gmt",
          "comment_content",
          "comment_approved",
          "comment_parent");

  private final ThreadDrafts drafts;
  private final boolean bare;
  private int number;

  private WordPressExport(ThreadDrafts drafts, boolean bare) {
    this.drafts = drafts;
    this.bare = bare;
  }

  static void read(InputText input, ReadLimits limits, boolean lenient, ThreadDrafts drafts) {
    WordPressExport commented = new WordPressExport(drafts, false);
    XmlRecords.read(input, limits, lenient, RECORDS, FIELDS, drafts, commented::item);
    if (drafts.all().isEmpty()) {
      WordPressExport bare = new WordPressExport(drafts, true);
      XmlRecords.read(input, limits, lenient, RECORDS, FIELDS, drafts, bare::item);
    }
  }

  private void item(XmlElement item) {
    number++;
    List<XmlElement> comments = item.children("comment");
    String content = item.text("content:encoded");
    boolean post =
        Set.of("post", "page").contains(JsonExport.orElse(item.word("post_type"), "post"));
    if (comments.isEmpty() && !(bare && post && content != null && !content.isBlank())) {
      return;
    }
    String id = JsonExport.orElse(item.word("post_id"), drafts.fallbackId() + "-" + number);
    ThreadDraft thread = drafts.thread(id);
    article(thread, item, content);
    comments.forEach(comment -> comment(thread, comment));
  }

  private static void article(ThreadDraft thread, XmlElement item, @Nullable String content) {
    TextBody text = TextBody.htmlWithLines("content:encoded", content);
    String published = item.word("post_date_gmt");
    boolean unknown = published == null || published.startsWith("0000");
    thread.article(
        new ExportedArticle(
            item.offset(),
            item.word("title"),
            text.text(),
            item.word("creator"),
            unknown ? item.word("pubDate") : JsonExport.utc(published),
            text.map()));
    thread.url(item.word("link"));
  }

  private static void comment(ThreadDraft thread, XmlElement comment) {
    String created = comment.word("comment_date_gmt");
    boolean unknown = created == null || created.startsWith("0000");
    thread.add(
        new CommentDraft(comment.offset())
            .id(comment.word("comment_id"))
            .author(comment.word("comment_author"))
            .created(unknown ? comment.word("comment_date") : JsonExport.utc(created))
            .parent(JsonExport.parentOrArticle(comment.word("comment_parent"), "0"))
            .body(TextBody.htmlWithLines("wp:comment_content", comment.text("comment_content")))
            .state(state(JsonExport.orElse(comment.word("comment_approved"), "1"))));
  }

  private static CommentState state(String approved) {
    return switch (approved) {
      case "0", "hold" -> CommentState.HELD;
      case "spam" -> CommentState.SPAM;
      case "trash", "post-trashed" -> CommentState.REMOVED;
      default -> CommentState.SHOWN;
    };
  }
}
