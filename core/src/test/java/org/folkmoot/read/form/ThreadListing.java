package org.folkmoot.read.form;

import java.util.Iterator;
import org.folkmoot.read.ReadThread;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;

/** Threads as lines that are easy to read: one for the thread, the article, a comment, a limit. */
final class ThreadListing {

  private ThreadListing() {}

  static String of(Iterator<ReadThread> threads) {
    StringBuilder lines = new StringBuilder();
    threads.forEachRemaining(read -> thread(read.thread(), lines));
    return lines.toString();
  }

  private static void thread(CommentThread thread, StringBuilder lines) {
    line(lines, "thread " + thread.id() + " | " + thread.title() + " | " + thread.url());
    Article article = thread.article();
    if (article != null) {
      line(
          lines,
          "article " + article.author() + " " + article.published() + " | " + flat(article.text()));
    }
    thread.comments().forEach(comment -> comment(comment, lines));
    thread.limits().forEach(limit -> limit(limit, lines));
  }

  private static void comment(Comment comment, StringBuilder lines) {
    line(
        lines,
        String.join(
            " ",
            comment.id(),
            "->",
            String.valueOf(comment.declaredParent()),
            String.valueOf(comment.author()),
            String.valueOf(comment.created()),
            comment.state().name(),
            "|",
            flat(comment.text())));
  }

  private static void limit(Limit limit, StringBuilder lines) {
    line(lines, "limit " + (limit.comment() == null ? "-" : limit.comment()) + " " + limit.what());
  }

  private static String flat(String text) {
    return text.replace("\n", "⏎").replace('\u00A0', ' ');
  }

  private static void line(StringBuilder lines, String line) {
    lines.append(line).append('\n');
  }
}
