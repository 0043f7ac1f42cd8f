package org.folkmoot.copypasta;

import java.time.Instant;
import java.util.BitSet;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.match.Tile;
import org.folkmoot.match.Tiling;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be repeated: what the article says, and what the site allows.
 *
 * @param words its letters, ready to be compared
 * @param expires from when on it may no longer be repeated; null for ever
 */
record ExemptText(Tiling words, @Nullable Instant expires) {

  /** Shorter runs of its words are its subject, not a repetition of it. */
  private static final int SHORTEST = 20;

  static ExemptText of(String text) {
    return new ExemptText(new Tiling(FoldedLetters.of(text).string()), null);
  }

  static ExemptText of(KnownText allowed) {
    return new ExemptText(of(allowed.text()).words(), allowed.expires());
  }

  /** Whether it may be repeated at a time; where that is not known, it may. */
  boolean mayBeRepeated(@Nullable Instant at) {
    return expires == null || at == null || at.isBefore(expires);
  }

  /** Which letters of a comment repeat it. */
  BitSet letters(OwnLetters own) {
    BitSet letters = new BitSet();
    for (Tile tile : words.cover(own.letters(), SHORTEST)) {
      letters.set(tile.from(), tile.to());
    }
    return letters;
  }
}
