package org.folkmoot.read.platform;

import org.folkmoot.read.ExportedComment;
import org.folkmoot.thread.CommentState;
import org.jspecify.annotations.Nullable;

/** A comment whose fields come one by one. Of one that is gone, the text is not kept. */
final class CommentDraft {

  private final int offset;
  private @Nullable String id;
  private @Nullable String author;
  private @Nullable String created;
  private @Nullable String parent;
  private TextBody body = TextBody.EMPTY;
  private CommentState state = CommentState.SHOWN;

  CommentDraft(int offset) {
    this.offset = offset;
  }

  CommentDraft id(@Nullable String known) {
    id = known;
    return this;
  }

  CommentDraft author(@Nullable String known) {
    author = known == null || known.isBlank() ? null : known.strip();
    return this;
  }

  CommentDraft created(@Nullable String known) {
    created = known;
    return this;
  }

  /** What it answers: a comment, the article, or null where that is not known. */
  CommentDraft parent(@Nullable String known) {
    parent = known;
    return this;
  }

  CommentDraft body(TextBody known) {
    body = known;
    return this;
  }

  CommentDraft state(CommentState known) {
    state = known;
    return this;
  }

  ExportedComment finished() {
    TextBody kept = state.isGone() ? TextBody.EMPTY : body;
    return new ExportedComment(offset, id, author, created, parent, kept.text(), state, kept.map());
  }
}
