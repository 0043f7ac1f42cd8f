package org.folkmoot.rules.load;

/**
 * A place in a file.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Mark(int line, int column) implements Comparable<Mark> {

  /** Where there is no file. */
  public static final Mark NOWHERE = new Mark(0, 0);

  /** Orders by line, then by column. */
  @Override
  public int compareTo(Mark other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
