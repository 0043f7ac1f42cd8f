package org.folkmoot.copypasta;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What counts as a copy. The defaults are one setting for all kinds of threads. Shares are of the
 * comment's own words (quotations and the site's words not counted), or of the other text.
 *
 * @param minimumContentWords a comment with fewer own words that carry a subject is never called a
 *     copy, however often it is repeated, unless it has twice as many words of any kind and half as
 *     many of these; default 8
 * @param share a comment is a copy where at least this share of it or of the other text is
 *     repeated, in many places; default .3
 * @param wholeShare from this share on the one text is the other; below it one passage may be a
 *     citation, and another participant's words in the shape of a quotation are one; default .6
 * @param citationWords one passage of at least so many words is a copy whatever stands around it; a
 *     shorter one, in texts that otherwise differ, is a citation, a signature or a notice; default
 *     45
 */
public record CopypastaOptions(
    int minimumContentWords, double share, double wholeShare, int citationWords) {

  private static final CopypastaOptions DEFAULTS = new CopypastaOptions(8, 0.3, 0.6, 45);

  /** Checks the ranges. */
  public CopypastaOptions {
    checkArgument(
        minimumContentWords >= 1, "minimumContentWords %s must be at least 1", minimumContentWords);
    checkArgument(citationWords >= 1, "citationWords %s must be at least 1", citationWords);
    checkArgument(share > 0 && share <= 1, "share %s must be in (0,1]", share);
    checkArgument(
        wholeShare >= share && wholeShare <= 1,
        "wholeShare %s must be in [%s,1], from share to 1",
        wholeShare,
        share);
  }

  /** The setting for all kinds of threads. */
  public static CopypastaOptions defaults() {
    return DEFAULTS;
  }
}
