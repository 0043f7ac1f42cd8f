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

  /** By the name that records carry in the field "dataset", or their ids begin with. */
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
          Map.entry("subreddit-CovidVaccine", RESEARCH),
          Map.entry("subreddit-MaskMandate", RESEARCH),
          Map.entry("iac", RESEARCH),
          Map.entry("news20", RESEARCH),
          Map.entry("microtexts", NEVER),
          Map.entry("arg-microtexts", NEVER),
          Map.entry("ukp", NEVER),
          Map.entry("syn", NEVER));

  /** A set that is not in the list is the user's own, who may do with it as he likes. */
  static DataLicence of(LabelledFile.Line record) {
    String set = set(record);
    if (set.equals("gum")) {
      String genre = record.object().path("genre").asText("");
      return OPEN_GENRES_OF_GUM.contains(genre) ? OPEN : NEVER;
    }
    return SETS.getOrDefault(set, OPEN);
  }

  /** Where no field says so, it is what the id begins with, up to the hyphen. */
  static String set(LabelledFile.Line record) {
    String id = record.object().path("id").asText("");
    String named = record.object().path("dataset").asText("");
    return named.isEmpty() && id.indexOf('-') > 0 ? id.substring(0, id.indexOf('-')) : named;
  }
}
