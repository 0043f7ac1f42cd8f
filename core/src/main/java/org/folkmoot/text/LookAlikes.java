package org.folkmoot.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which characters are easily taken for a Latin letter: letters of other scripts, and rare Latin
 * ones. Compatibility forms (fullwidth, mathematical, circled letters) are not here, {@link
 * Folding} reads them already.
 *
 * <p>The table ships beside this class, so that no Java version reads another one. It is made from
 * the confusables of Unicode Technical Standard 39. Immutable; a look-up is a binary search.
 */
public final class LookAlikes {

  private static final LookAlikes TABLE = load();

  private final int[] codePoints;
  private final char[] letters;

  private LookAlikes(Map<Integer, Character> table) {
    codePoints = table.keySet().stream().mapToInt(Integer::intValue).toArray();
    letters = new char[codePoints.length];
    int at = 0;
    for (char letter : table.values()) {
      letters[at++] = letter;
    }
  }

  /** The small Latin letter that {@code codePoint} is easily taken for, or 0 if there is none. */
  public static char latin(int codePoint) {
    return codePoint < 0x80 ? 0 : TABLE.find(codePoint);
  }

  private char find(int codePoint) {
    int at = Arrays.binarySearch(codePoints, codePoint);
    return at < 0 ? 0 : letters[at];
  }

  private static LookAlikes load() {
    InputStream resource =
        Objects.requireNonNull(LookAlikes.class.getResourceAsStream("look-alikes.txt"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      Map<Integer, Character> table = new TreeMap<>();
      reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> read(line, table));
      return new LookAlikes(table);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read look-alikes.txt", e);
    }
  }

  /** A line such as {@code a 251 3b1 430}: a letter, then code points in hexadecimal. */
  private static void read(String line, Map<Integer, Character> table) {
    for (String codePoint : line.substring(2).split(" ", -1)) {
      table.put(Integer.parseInt(codePoint, 16), line.charAt(0));
    }
  }
}
