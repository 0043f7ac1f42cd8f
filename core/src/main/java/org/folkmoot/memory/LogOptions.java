package org.folkmoot.memory;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How a {@link LogStore} writes.
 *
 * @param segmentBytes a file of the log is ended before it grows larger than this, unless a single
 *     comment is larger or edits make it grow; an edit or a removal rewrites one file; 4 MB
 * @param longestRecord a comment that takes more bytes is refused; 64 MB
 * @param syncEveryAdd whether every added comment is forced to the device before {@code add}
 *     returns, so that it outlives a loss of power and not only a kill of the process; no. Edits
 *     and removals always are.
 */
public record LogOptions(int segmentBytes, int longestRecord, boolean syncEveryAdd) {

  /** Files of 4 MB, comments of up to 64 MB, forced to the device on request. */
  public static final LogOptions STANDARD = new LogOptions(4 << 20, 64 << 20, false);

  private static final int MOST_BYTES = 1 << 30;

  /** Checks the ranges. */
  public LogOptions {
    checkArgument(
        segmentBytes >= 1 && segmentBytes <= MOST_BYTES,
        "segmentBytes %s must be in [1,%s]",
        segmentBytes,
        MOST_BYTES);
    checkArgument(
        longestRecord >= 1 && longestRecord <= MOST_BYTES,
        "longestRecord %s must be in [1,%s]",
        longestRecord,
        MOST_BYTES);
  }

  /** The same options with another size of files. */
  public LogOptions withSegmentBytes(int other) {
    return new LogOptions(other, longestRecord, syncEveryAdd);
  }

  /** The same options with another limit of a comment's bytes. */
  public LogOptions withLongestRecord(int other) {
    return new LogOptions(segmentBytes, other, syncEveryAdd);
  }

  /** The same options, forcing every added comment to the device or not. */
  public LogOptions withSyncEveryAdd(boolean other) {
    return new LogOptions(segmentBytes, longestRecord, other);
  }
}
