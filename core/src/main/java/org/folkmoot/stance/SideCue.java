package org.folkmoot.stance;

import org.folkmoot.text.Hashes;

/** What the setting of an answer says of its side; the open weights know these and the cues. */
public enum SideCue {
  /** One person wrote both. */
  SAME_AUTHOR,
  /** Whoever began the thread answers. */
  BY_OPENER,
  /** An opening post speaks to its own title. */
  OWN_TITLE,
  /** The title is answered. */
  TO_TITLE,
  /** The opening post is answered. */
  TO_OPENING,
  /** A later comment of whoever began the thread is answered. */
  TO_OPENER,
  /** A comment by anybody else is answered. */
  TO_COMMENT;

  private final long hash = Hashes.of("stance.side." + name());

  /** The feature that stands for it. */
  public long hash() {
    return hash;
  }
}
