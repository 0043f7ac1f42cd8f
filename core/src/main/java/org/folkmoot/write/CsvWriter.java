package org.folkmoot.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.evidence.Cue;

/**
 * Writes claims and relations as two tables in the form of RFC 4180. Where a spreadsheet would take
 * a field for a formula, an apostrophe stands before it.
 */
final class CsvWriter {

  private static final String FORMULA = "=+-@\t\r";

  private CsvWriter() {}

  static String claims(Analysis analysis) {
    Map<String, String> authors = FlatGraph.authors(analysis);
    StringBuilder table = new StringBuilder();
    addRow(
        table,
        List.of(
            "id",
            "comment",
            "author",
            "start",
            "end",
            "role",
            "kind",
            "voice",
            "score",
            "label",
            "strength",
            "text"));
    for (Claim claim : analysis.graph().claims()) {
      addRow(
          table,
          List.of(
              claim.id(),
              claim.place().id(),
              authors.getOrDefault(claim.place().id(), ""),
              String.valueOf(claim.span().start()),
              String.valueOf(claim.span().end()),
              lower(claim.role()),
              lower(claim.kind()),
              lower(claim.voice()),
              GraphMlWriter.number(claim.score()),
              lower(String.valueOf(analysis.evaluation().labels().get(claim.id()))),
              GraphMlWriter.number(analysis.evaluation().strengths().getOrDefault(claim.id(), 0.0)),
              claim.quote()));
    }
    return table.toString();
  }

  private static String lower(Object constant) {
    return String.valueOf(constant).toLowerCase(Locale.ROOT);
  }

  /** One row a source: a relation with several premises has one for each, under one id. */
  static String relations(Analysis analysis) {
    StringBuilder table = new StringBuilder();
    addRow(table, List.of("id", "source", "target", "type", "score", "rule", "cues", "why"));
    for (Relation relation : analysis.graph().relations()) {
      String cues =
          relation.evidence().cues().stream().map(Cue::quote).collect(Collectors.joining("; "));
      for (String from : relation.from()) {
        addRow(
            table,
            List.of(
                relation.id(),
                from,
                relation.to(),
                relation.type(),
                GraphMlWriter.number(relation.score()),
                relation.evidence().rule(),
                cues,
                relation.evidence().why()));
      }
    }
    return table.toString();
  }

  private static void addRow(StringBuilder table, List<String> fields) {
    table.append(row(fields));
  }

  /** One line with its end. */
  static String row(List<String> fields) {
    return fields.stream().map(CsvWriter::field).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String field(String text) {
    String clean = PlainText.replaced(text, c -> c == 0);
    boolean formula = !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0;
    String guarded = formula ? "'" + clean : clean;
    boolean quoted = guarded.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }
}
