package org.folkmoot.flag;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are copies of each other.
 *
 * @param id opaque, derived from the first of them
 * @param size how many, the first included
 * @param authors by how many different authors; texts without an author count as one more
 * @param first the one seen first
 */
public record Cluster(String id, int size, int authors, FirstSeen first) {

  /** Checks the counts. */
  public Cluster {
    checkArgument(size >= 2, "a cluster must have two members or more, not %s", size);
    checkArgument(authors >= 1 && authors <= size, "authors %s must be in [1, %s]", authors, size);
  }

  /**
   * Where a text was seen first.
   *
   * @param comment the id of the comment or of the known text
   * @param thread the thread or collection it stands in
   * @param author who wrote it, where known
   * @param created when, where known
   */
  public record FirstSeen(
      String comment,
      @Nullable String thread,
      @Nullable String author,
      @Nullable Instant created) {}
}
