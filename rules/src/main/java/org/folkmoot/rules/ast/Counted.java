package org.folkmoot.rules.ast;

/** What a window counts. */
public enum Counted implements Word {
  /** Comments. */
  COMMENTS("comments"),
  /** Links in them. */
  URLS("text.urls"),
  /** Different authors. */
  AUTHORS("authors"),
  /** Different threads. */
  THREADS("threads"),
  /** Different hosts that links lead to. */
  DOMAINS("domains");

  private final String word;

  Counted(String word) {
    this.word = word;
  }

  /** Whether different ones are counted, not all. */
  public boolean isDistinct() {
    return this == AUTHORS || this == THREADS || this == DOMAINS;
  }

  @Override
  public String spelled() {
    return word;
  }
}
