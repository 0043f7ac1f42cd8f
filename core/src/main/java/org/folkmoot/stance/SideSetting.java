package org.folkmoot.stance;

/**
 * Who answers whom, and where; all of it is seen without reading a word.
 *
 * @param sameAuthor whether one person wrote both
 * @param byOpener whether the answer is by whoever began the thread
 * @param target what is answered
 * @param index which claim of its text the answer is, from 0
 * @param claims how many claims its text has
 * @param targetIndex which claim of its text the answered one is, from 0
 * @param comment which text of the thread the answer is, from 0
 * @param distance how many texts further on it stands
 */
public record SideSetting(
    boolean sameAuthor,
    boolean byOpener,
    Target target,
    int index,
    int claims,
    int targetIndex,
    int comment,
    int distance) {

  /** What is answered. */
  public enum Target {
    /** The title of the thread. */
    TITLE,
    /** The post or article that the thread is about. */
    OPENING,
    /** Another comment of whoever began the thread. */
    OPENER,
    /** A comment by anybody else. */
    COMMENT
  }
}
