package org.folkmoot.read;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads lines whose length has a bound, so that one endless line cannot fill the memory. */
final class BoundedLines {

  private BoundedLines() {}

  /** The next line without its end; null where there is none. */
  static @Nullable String read(BufferedReader reader, String source, int number, int most)
      throws IOException {
    StringBuilder line = new StringBuilder();
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (line.length() == most) {
        throw new InputException(
            source, number, most + 1, "at most " + most + " characters in a line", "more");
      }
      line.append((char) c);
      c = reader.read();
    }
    return line.toString();
  }
}
