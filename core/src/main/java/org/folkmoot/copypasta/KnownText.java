package org.folkmoot.copypasta;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * A text that is known beforehand: one that is pasted about, or one that may be.
 *
 * @param id how it is named in results, such as the name of its file
 * @param author who wrote it, where known
 * @param text the author's own characters
 */
public record KnownText(String id, @Nullable String author, String text) {

  /** The collection that results name for a known text, where they name a thread for a comment. */
  public static final String COLLECTION = "known";

  /** Checks that there is an id. */
  public KnownText {
    checkArgument(!id.isEmpty(), "the id of a known text must not be empty");
  }
}
