package org.folkmoot.copypasta;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text that is known beforehand: one that is pasted about, or one that may be.
 *
 * @param id how it is named in results, such as the name of its file
 * @param author who wrote it, where known
 * @param text the author's own characters
 * @param expires for one that may be repeated: from when on it no longer may, by the time that
 *     comments carry; null for ever
 */
public record KnownText(
    String id, @Nullable String author, String text, @Nullable Instant expires) {

  /** The collection that results name for a known text, where they name a thread for a comment. */
  public static final String COLLECTION = "known";

  /** A text that is known, or allowed, for ever. */
  public KnownText(String id, @Nullable String author, String text) {
    this(id, author, text, null);
  }

  /** Checks that there is an id. */
  public KnownText {
    checkArgument(!id.isEmpty(), "the id of a known text must not be empty");
  }
}
