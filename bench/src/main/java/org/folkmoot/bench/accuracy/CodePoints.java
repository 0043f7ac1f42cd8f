package org.folkmoot.bench.accuracy;

/**
 * Labelled files count code points, Folkmoot counts UTF-16 code units: the way between, in one
 * table a text.
 */
final class CodePoints {

  private final int[] units;
  private final int[] points;

  CodePoints(String text) {
    points = new int[text.length() + 1];
    units = new int[text.codePointCount(0, text.length()) + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); point++) {
      int width = Character.charCount(text.codePointAt(unit));
      units[point] = unit;
      points[unit] = point;
      points[unit + width - 1] = point;
      unit += width;
    }
    units[point] = text.length();
    points[text.length()] = point;
  }

  /** How many code points the text has. */
  int size() {
    return units.length - 1;
  }

  /** The code unit at which a code point starts. */
  int unit(int point) {
    return units[point];
  }

  /** The code point that a code unit belongs to. */
  int point(int unit) {
    return points[unit];
  }
}
