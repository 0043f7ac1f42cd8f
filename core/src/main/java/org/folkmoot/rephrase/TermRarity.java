package org.folkmoot.rephrase;

import org.folkmoot.model.LinearModel;
import org.folkmoot.text.Hashes;

/**
 * How telling a word is, by how few texts hold it (inverse document frequency; Spärck Jones 1972),
 * from a table of hashes: no word can be read out of it, and a word that it never saw is the
 * rarest. Immutable and thread-safe.
 */
public final class TermRarity {

  /** The setting that holds the logarithm of the number of texts. */
  public static final String TEXTS = "log-texts";

  private static final double LEAST = 0.1;

  private final LinearModel table;
  private final double most;

  /** The rarities of a table. */
  public TermRarity(LinearModel table) {
    this.table = table;
    this.most = table.card().setting(TEXTS);
  }

  /** The row of a stem. */
  public static long row(String stem) {
    return Hashes.of(stem);
  }

  /** The logarithm of the number of texts over that of those that hold it, at least 0.1. */
  public double of(String stem) {
    return Math.max(LEAST, most - table.score(table.weight(row(stem))));
  }
}
