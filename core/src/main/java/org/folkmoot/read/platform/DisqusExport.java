package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.read.InputText;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.thread.CommentState;

/**
 * Reads Disqus: an export of {@code thread} and {@code post} elements that name each other by
 * {@code dsq:id}. Threads without posts are left out.
 */
final class DisqusExport {

  private static final Set<String> RECORDS = Set.of("thread", "post");

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "link",
          "title",
          "message",
          "createdAt",
          "isDeleted",
          "isSpam",
          "author",
          "name",
          "username",
          "thread",
          "parent");

  private final ThreadDrafts drafts;
  private final Map<String, XmlElement> threads = new LinkedHashMap<>();
  private final List<XmlElement> posts = new ArrayList<>();

  private DisqusExport(ThreadDrafts drafts) {
    this.drafts = drafts;
  }

  static void read(InputText input, ReadLimits limits, boolean lenient, ThreadDrafts drafts) {
    DisqusExport export = new DisqusExport(drafts);
    XmlRecords.read(input, limits, lenient, RECORDS, FIELDS, drafts, export::record);
    export.end();
  }

  private void record(XmlElement element) {
    if (element.is("post")) {
      posts.add(element);
    } else {
      threads.put(JsonExport.orElse(element.attribute("id"), ""), element);
    }
  }

  private void end() {
    for (XmlElement post : posts) {
      String id = JsonExport.orElse(post.word("thread", "id"), drafts.fallbackId());
      ThreadDraft thread = drafts.thread(id);
      XmlElement about = threads.get(id);
      if (about != null && !thread.hasComments()) {
        thread.title(about.word("title"));
        thread.url(about.word("link"));
      }
      comment(thread, post);
    }
  }

  private static void comment(ThreadDraft thread, XmlElement post) {
    XmlElement author = post.child("author");
    String name = author == null ? null : author.word("name");
    String parent = post.word("parent", "id");
    thread.add(
        new CommentDraft(post.offset())
            .id(post.attribute("id"))
            .author(author != null && name == null ? author.word("username") : name)
            .created(JsonExport.utc(post.word("createdAt")))
            .parent(JsonExport.parentOrArticle(parent))
            .body(TextBody.html("message", post.text("message")))
            .state(state(post)));
  }

  private static CommentState state(XmlElement post) {
    if ("true".equals(post.word("isDeleted"))) {
      return CommentState.DELETED;
    }
    return "true".equals(post.word("isSpam")) ? CommentState.SPAM : CommentState.SHOWN;
  }
}
