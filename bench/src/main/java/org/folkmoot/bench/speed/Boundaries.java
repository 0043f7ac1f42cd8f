package org.folkmoot.bench.speed;

import java.text.BreakIterator;

/** Reads all pieces between the boundaries that the JDK finds. */
final class Boundaries {

  private Boundaries() {}

  static long pieces(BreakIterator boundaries, String text) {
    boundaries.setText(text);
    int count = 0;
    int offsets = 0;
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      count++;
      offsets += start ^ end;
      start = end;
    }
    return Found.of(count, offsets);
  }
}
