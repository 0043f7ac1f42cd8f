package org.folkmoot.stance;

import java.util.Locale;

/** How an answer stands to what it answers. */
public enum Stance {
  /** It is of the same mind, or argues for it. */
  AGREE,
  /** It is of another mind, or argues against it. */
  DISAGREE,
  /** It does neither: it asks, explains, jokes. */
  NEUTRAL;

  /** The name in files, such as {@code agree}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
