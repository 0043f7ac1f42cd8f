package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.read.ExportedArticle;
import org.folkmoot.read.ExportedComment;
import org.folkmoot.read.ExportedThread;
import org.folkmoot.thread.Limit;
import org.jspecify.annotations.Nullable;

/** A thread whose parts come one by one. */
final class ThreadDraft {

  private final String id;
  private final List<ExportedComment> comments = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String url;
  private @Nullable ExportedArticle article;

  ThreadDraft(String id) {
    this.id = id;
  }

  void title(@Nullable String known) {
    title = known == null || known.isBlank() ? title : known.strip();
  }

  void url(@Nullable String known) {
    url = known == null || known.isBlank() ? url : known.strip();
  }

  void article(ExportedArticle known) {
    article = known;
    title(known.title());
  }

  void add(CommentDraft comment) {
    comments.add(comment.finished());
  }

  /** Says that something is not in the export. */
  void limit(String what, String cut, @Nullable String comment) {
    limits.add(new Limit(what, cut, comment, null));
  }

  boolean isEmpty() {
    return comments.isEmpty() && article == null;
  }

  boolean hasComments() {
    return !comments.isEmpty();
  }

  ExportedThread finished(List<Limit> ofInput) {
    List<Limit> all = new ArrayList<>(ofInput);
    all.addAll(limits);
    return new ExportedThread(id, title, url, article, comments, all);
  }
}
