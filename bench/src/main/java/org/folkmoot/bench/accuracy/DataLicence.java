package org.folkmoot.bench.accuracy;

import java.util.Map;
import java.util.Set;

/** What the licence of a labelled set allows weights trained on it. */
enum DataLicence {
  /** To ship with the library. */
  OPEN,
  /** To be passed on apart, as research weights: no licence is stated. */
  RESEARCH,
  /** Nothing: non-commercial, or not known. */
  NEVER;

  /** Genres of GUM whose texts may be adapted and passed on. */
  private static final Set<String> OPEN_GENRES_OF_GUM =
      Set.of("academic", "bio", "court", "interview", "news", "voyage");

  /** By the name that records carry in the field "dataset". */
  private static final Map<String, DataLicence> SETS =
      Map.ofEntries(
          Map.entry("ewt", OPEN),
          Map.entry("cdcp", OPEN),
          Map.entry("createdebate", OPEN),
          Map.entry("argkp", OPEN),
          Map.entry("perspectrum", OPEN),
          Map.entry("irc", OPEN),
          Map.entry("cmv", RESEARCH),
          Map.entry("cmv-modes-2.0", RESEARCH),
          Map.entry("debagreement", RESEARCH),
          Map.entry("subreddit", RESEARCH),
          Map.entry("iac", RESEARCH),
          Map.entry("news20", RESEARCH),
          Map.entry("microtexts", NEVER),
          Map.entry("arg-microtexts", NEVER));

  /** A set that is not in the list is the user's own, who may do with it as he likes. */
  static DataLicence of(LabelledFile.Line record) {
    String set = record.object().path("dataset").asText("");
    if (set.equals("gum")) {
      String genre = record.object().path("genre").asText("");
      return OPEN_GENRES_OF_GUM.contains(genre) ? OPEN : NEVER;
    }
    return SETS.getOrDefault(set, OPEN);
  }
}
