package org.folkmoot.copypasta;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What counts as a copy. The defaults are one setting for all kinds of threads; shares are of the
 * comment's own words, quotations and the site's words not counted.
 *
 * @param minimumContentWords a comment with fewer own words that carry a subject is never called a
 *     copy, however often it is repeated; default 8
 * @param share a comment is a copy where at least this share of it, or {@code sourceShare} of the
 *     other text, is repeated; default .3
 * @param sourceShare default .5
 * @param citationWords one passage of fewer words than this, in two texts that otherwise differ, is
 *     a citation, a signature or a notice, not a copy; default 45
 * @param quotationShare another participant's words in the shape of a quotation (beginning a line,
 *     own words after it) are one unless they make up this share of the comment; default .6
 */
public record CopypastaOptions(
    int minimumContentWords,
    double share,
    double sourceShare,
    int citationWords,
    double quotationShare) {

  private static final CopypastaOptions DEFAULTS = new CopypastaOptions(8, 0.3, 0.5, 45, 0.6);

  /** Checks the ranges. */
  public CopypastaOptions {
    checkArgument(
        minimumContentWords >= 1, "minimumContentWords %s must be at least 1", minimumContentWords);
    checkArgument(citationWords >= 1, "citationWords %s must be at least 1", citationWords);
    checkShare("share", share);
    checkShare("sourceShare", sourceShare);
    checkShare("quotationShare", quotationShare);
  }

  /** The setting for all kinds of threads. */
  public static CopypastaOptions defaults() {
    return DEFAULTS;
  }

  private static void checkShare(String name, double value) {
    checkArgument(value > 0 && value <= 1, "%s %s must be in (0,1]", name, value);
  }
}
