package org.folkmoot.rules.evaluate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a comment, without its words.
 *
 * @param id the comment
 * @param time when it was posted
 * @param author who wrote it, where known
 * @param thread where it stands, where known
 * @param cluster the copies it belongs to, where it is one
 * @param hosts where its links lead, each once
 * @param urls how many links it has
 */
public record Posting(
    String id,
    Instant time,
    @Nullable String author,
    @Nullable String thread,
    @Nullable String cluster,
    List<String> hosts,
    int urls)
    implements Comparable<Posting> {

  /** Copies the list. */
  public Posting {
    hosts = List.copyOf(hosts);
  }

  /** Orders by time, then by id. */
  @Override
  public int compareTo(Posting other) {
    int byTime = time.compareTo(other.time);
    return byTime != 0 ? byTime : id.compareTo(other.id);
  }
}
