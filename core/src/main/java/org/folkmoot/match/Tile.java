package org.folkmoot.match;

/**
 * A run of letters that stands in two texts.
 *
 * @param from where it starts in the text looked at
 * @param source where it starts in the text it is compared with
 * @param length how many letters
 */
public record Tile(int from, int source, int length) {

  /** The letter after it in the text looked at. */
  public int to() {
    return from + length;
  }

  /** The letter after it in the text it is compared with. */
  public int sourceTo() {
    return source + length;
  }
}
