package org.folkmoot.copypasta;

import java.util.List;
import org.folkmoot.match.Tile;

/**
 * A text that a comment may have been copied from, and what of it stands in the comment, whoever's
 * words they are there.
 *
 * @param source the text
 * @param standing how the comment stands to it
 * @param cover the runs of the comment's letters that stand in it
 */
record Candidate(Source source, Standing standing, List<Tile> cover) {

  static Candidate of(OwnLetters own, Source source, Standing standing) {
    return new Candidate(source, standing, Overlap.cover(own, source));
  }

  /** What of the letters that are still {@code own} stands in it. */
  Overlap overlap(OwnLetters own) {
    return Overlap.of(own, source, cover);
  }
}
