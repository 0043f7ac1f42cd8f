package org.folkmoot.rules.ast;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text was posted before.
 *
 * @param of {@code history}, {@code templates}, or the name of a bank of texts
 * @param scope where
 * @param within not longer ago than this
 * @param containment the share of the shorter text that is in the other
 * @param resemblance the share of both texts that is the same
 * @param minTokens not for texts with fewer own words
 * @param ownWords whether quotations are left aside
 * @param authors how many authors posted it, with this one
 * @param threads in how many threads it stands, with this one
 * @param count how often it was posted, with this one
 */
public record DuplicateCheck(
    String of,
    Scope scope,
    @Nullable Duration within,
    @Nullable Comparison containment,
    @Nullable Comparison resemblance,
    @Nullable Integer minTokens,
    boolean ownWords,
    @Nullable Comparison authors,
    @Nullable Comparison threads,
    @Nullable Comparison count)
    implements Check {

  @Override
  public String name() {
    return "duplicate";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields()
        .put("of", of)
        .put("scope", scope)
        .put("within", within)
        .put("containment", containment)
        .put("resemblance", resemblance)
        .put("min_tokens", minTokens)
        .put("own_words", ownWords)
        .put("authors", authors)
        .put("threads", threads)
        .put("count", count)
        .map();
  }

  /** What {@link #of} says for all that was posted before. */
  public static final String HISTORY = "history";

  /** What {@link #of} says for the texts that may be repeated. */
  public static final String TEMPLATES = "templates";
}
