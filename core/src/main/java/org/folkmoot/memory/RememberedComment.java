package org.folkmoot.memory;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a comment. Any UTF-16 comes back as it was given, lone surrogates too.
 *
 * @param id the site's id for it
 * @param thread the site's id of the thread it stands in, where known
 * @param author who wrote it, where known
 * @param created when, where known
 * @param replyTo the platform's own word on what it answers: a comment's id, {@link
 *     org.folkmoot.thread.Place#ARTICLE_ID}, or null where the platform does not say
 * @param text the author's own characters
 * @param root the number in the store of the text that this one is a copy of, which may be a copy
 *     itself; its own number where that text is in no store; -1 where it is none
 */
public record RememberedComment(
    String id,
    @Nullable String thread,
    @Nullable String author,
    @Nullable Instant created,
    @Nullable String replyTo,
    String text,
    int root) {

  /** Checks the id and the root. */
  public RememberedComment {
    checkArgument(!id.isEmpty(), "id must not be empty");
    Objects.requireNonNull(text, "text");
    checkArgument(root >= -1, "root %s must be at least -1", root);
  }
}
