package org.folkmoot.relation;

/** Quotes claims in the sentences that explain relations. */
final class Sayings {

  private static final int LONGEST = 80;

  private Sayings() {}

  static String quote(Unit unit) {
    return quote(unit.claim().quote());
  }

  /** In quotation marks, on one line, cut where it is long. */
  static String quote(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    String cut = line.length() > LONGEST ? line.substring(0, end(line)) + "\u2026" : line;
    return "\u201C" + cut + "\u201D";
  }

  private static int end(String line) {
    return Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
