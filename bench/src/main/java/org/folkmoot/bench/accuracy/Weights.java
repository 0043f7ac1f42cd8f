package org.folkmoot.bench.accuracy;

import java.util.Locale;

/** Two sets of weights, by what they may be trained on. */
public enum Weights {
  /** Openly licensed data alone; ships in core. */
  OPEN,
  /** Also data published for research without a stated licence; an artifact of its own. */
  RESEARCH;

  /** The name in file names, cards and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a record's licence lets these weights be trained on it. */
  boolean mayUse(LabelledFile.Line record) {
    DataLicence licence = DataLicence.of(record);
    return licence == DataLicence.OPEN || (licence == DataLicence.RESEARCH && this == RESEARCH);
  }
}
