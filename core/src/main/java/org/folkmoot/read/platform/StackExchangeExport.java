package org.folkmoot.read.platform;

import java.util.Set;
import org.folkmoot.read.ExportedArticle;
import org.folkmoot.read.InputText;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dumps of Stack Exchange: rows of comments, where all comments on a post are a thread
 * and nothing says which answers which; and rows of posts, where a question is the article of its
 * answers.
 */
final class StackExchangeExport {

  private static final Set<String> RECORDS = Set.of("row");
  private static final String QUESTION = "1";
  private static final String ANSWER = "2";

  private final ThreadDrafts drafts;

  private StackExchangeExport(ThreadDrafts drafts) {
    this.drafts = drafts;
  }

  static void read(InputText input, ReadLimits limits, boolean lenient, ThreadDrafts drafts) {
    StackExchangeExport export = new StackExchangeExport(drafts);
    XmlRecords.read(input, limits, lenient, RECORDS, Set.of(), drafts, export::row);
  }

  private void row(XmlElement row) {
    String kind = row.attribute("PostTypeId");
    if (QUESTION.equals(kind)) {
      question(row);
    } else if (ANSWER.equals(kind)) {
      TextBody body = TextBody.html("Body", row.attribute("Body"));
      add(
          row,
          row.attribute("ParentId"),
          Place.ARTICLE_ID,
          body,
          "OwnerDisplayName",
          "OwnerUserId");
    } else if (kind == null) {
      TextBody body = TextBody.markdown("Text", row.attribute("Text"));
      add(row, row.attribute("PostId"), null, body, "UserDisplayName", "UserId");
    }
  }

  private void question(XmlElement row) {
    String id = JsonExport.orElse(row.attribute("Id"), drafts.fallbackId());
    TextBody text = TextBody.html("Body", row.attribute("Body"));
    drafts
        .thread(id)
        .article(
            new ExportedArticle(
                row.offset(),
                row.attribute("Title"),
                text.text(),
                author(row, "OwnerDisplayName", "OwnerUserId"),
                JsonExport.utc(row.attribute("CreationDate")),
                text.map()));
  }

  private void add(
      XmlElement row,
      @Nullable String thread,
      @Nullable String parent,
      TextBody body,
      String name,
      String number) {
    drafts
        .thread(JsonExport.orElse(thread, drafts.fallbackId()))
        .add(
            new CommentDraft(row.offset())
                .id(row.attribute("Id"))
                .author(author(row, name, number))
                .created(JsonExport.utc(row.attribute("CreationDate")))
                .parent(parent)
                .body(body));
  }

  /** The name where the dump has one; it does so only of users who are gone. */
  private static @Nullable String author(XmlElement row, String name, String number) {
    String shown = row.attribute(name);
    return shown != null && !shown.isBlank() ? shown : row.attribute(number);
  }
}
