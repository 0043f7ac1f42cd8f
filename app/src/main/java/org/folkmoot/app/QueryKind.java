package org.folkmoot.app;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What can be asked, and how many words must follow. */
enum QueryKind {
  CLAIMS(0, 0),
  TOP(1, 1),
  SUPPORTERS(1, 1),
  SUPPORTED(1, 1),
  ATTACKERS(1, 1),
  ATTACKED(1, 1),
  PATH(2, 2),
  UNANSWERED(0, 1),
  CRUXES(0, 0),
  CAMPS(0, 0),
  COMPONENTS(0, 0),
  ISOLATED(0, 0),
  UNFLAGGED(0, 0);

  private final int fewest;
  private final int most;

  QueryKind(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  private String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  static QueryKind of(List<String> words, CommandLine command) {
    QueryKind kind =
        Arrays.stream(values())
            .filter(one -> one.title().equals(words.get(0)))
            .findFirst()
            .orElseThrow(() -> new ParameterException(command, unknown(words.get(0))));
    int given = words.size() - 1;
    if (given < kind.fewest || given > kind.most) {
      String wanted = kind.fewest == kind.most ? "" + kind.most : kind.fewest + " or " + kind.most;
      throw new ParameterException(
          command, "query '" + kind.title() + "' takes " + wanted + " words, not " + given);
    }
    return kind;
  }

  private static String unknown(String word) {
    String all = Arrays.stream(values()).map(QueryKind::title).collect(joining(", "));
    return "query '" + word + "' is none of " + all;
  }
}
