package org.folkmoot.read;

import org.folkmoot.thread.BodyMap;
import org.folkmoot.thread.CommentState;
import org.jspecify.annotations.Nullable;

/**
 * A comment as an export has it, before its ids are checked against those of the others.
 *
 * @param offset where it begins in the input
 * @param id the platform's id, where there is one
 * @param author who wrote it, where known
 * @param created when, as the export writes it
 * @param parent the id of what it answers; {@link org.folkmoot.thread.Place#ARTICLE_ID} for the
 *     article; null where the export does not say
 * @param text what was written; empty where that is gone
 * @param state whether the platform shows it
 * @param body where {@code text} stands in the export's HTML or Markdown, where there was some
 */
public record ExportedComment(
    int offset,
    @Nullable String id,
    @Nullable String author,
    @Nullable String created,
    @Nullable String parent,
    String text,
    CommentState state,
    @Nullable BodyMap body) {}
