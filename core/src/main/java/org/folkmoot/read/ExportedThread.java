package org.folkmoot.read;

import java.util.List;
import org.folkmoot.read.RawThread.Field;
import org.folkmoot.read.RawThread.RawArticle;
import org.folkmoot.read.RawThread.RawComment;
import org.folkmoot.thread.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A thread as an export has it, before any check.
 *
 * @param id the platform's id for it
 * @param title where there is one
 * @param url where there is one
 * @param article what it is about, where the export has that
 * @param comments in the export's order
 * @param limits what the export leaves out
 */
public record ExportedThread(
    String id,
    @Nullable String title,
    @Nullable String url,
    @Nullable ExportedArticle article,
    List<ExportedComment> comments,
    List<Limit> limits) {

  /** Copies the lists. */
  public ExportedThread {
    comments = List.copyOf(comments);
    limits = List.copyOf(limits);
  }

  /**
   * Checks it and makes the thread. Exports are cut out of something larger, so that an answer to
   * what is not there, an id that is there twice, a circle or a time that cannot be read is
   * repaired and reported, never an error. Linear.
   *
   * @param input what it was read from
   * @param most how much may be read
   * @throws InputException if there are more comments than that
   */
  public ReadThread checked(InputText input, ReadLimits most) {
    if (comments.size() > most.maxComments()) {
      int offset = comments.get(most.maxComments()).offset();
      throw input.error(offset, "at most " + most.maxComments() + " comments in a thread", "more");
    }
    Faults faults = new Faults(input.source(), true);
    limits.forEach(limit -> faults.limits().add(limit));
    return ThreadAssembly.assemble(id, raw(input), faults);
  }

  private RawThread raw(InputText input) {
    At start = new At(1, 1);
    RawThread raw = new RawThread();
    raw.exported = true;
    raw.id = new Field(id, start);
    raw.title = new Field(title, start);
    raw.url = new Field(url, start);
    raw.article = article == null ? null : raw(article, input);
    comments.forEach(comment -> raw.comments.add(raw(comment, input)));
    return raw;
  }

  private static RawArticle raw(ExportedArticle article, InputText input) {
    At at = input.at(article.offset());
    RawArticle raw = new RawArticle();
    raw.title = new Field(article.title(), at);
    raw.text = new Field(article.text(), at);
    raw.author = new Field(article.author(), at);
    raw.published = new Field(article.published(), at);
    raw.body = article.body();
    return raw;
  }

  private static RawComment raw(ExportedComment comment, InputText input) {
    At at = input.at(comment.offset());
    RawComment raw = new RawComment(at);
    raw.id = comment.id() == null || comment.id().isEmpty() ? null : new Field(comment.id(), at);
    raw.author = new Field(comment.author(), at);
    raw.created = new Field(comment.created(), at);
    raw.replyTo = comment.parent() == null ? null : new Field(comment.parent(), at);
    raw.text = new Field(comment.text(), at);
    raw.state = comment.state();
    raw.body = comment.body();
    return raw;
  }
}
