package org.folkmoot.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.analysis.StatementOfReasons;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.ast.UnknownCause;
import org.folkmoot.rules.evaluate.Hit;
import org.folkmoot.rules.evaluate.Verdict;
import org.folkmoot.text.Excerpt;
import org.folkmoot.thread.Comment;

/**
 * The same decision told to three readers: to a moderator all of it, to the author nothing of other
 * users and no rule that is secret, to a researcher as data. It is an automatic check that speaks,
 * never the community.
 */
public final class Statements {

  private static final int LONGEST = 120;

  private Statements() {}

  static StatementOfReasons of(Hit hit, Comment comment, String redress) {
    boolean decided = hit.mode() == Mode.AUTO && hit.action() != Disposition.QUEUE;
    return new StatementOfReasons(facts(hit, comment), hit.policy(), true, decided, redress);
  }

  /** What was found, in words of the comment itself. */
  private static String facts(Hit hit, Comment comment) {
    String words =
        hit.evidence().cues().stream()
            .filter(cue -> cue.place().equals(comment.place()))
            .findFirst()
            .map(cue -> " at " + Excerpt.quoted(cue.quote(), LONGEST))
            .orElse("");
    return "An automatic check of this comment fired" + words + "; " + outcome(hit.action()) + ".";
  }

  private static String outcome(Disposition action) {
    return switch (action) {
      case QUEUE -> "it is shown, and a person will look at it";
      case HOLD -> "it is not shown before a person has looked at it";
      case REMOVE -> "it was taken away";
      default -> "it is shown";
    };
  }

  /** For moderators: every hit with its words, what would have been done, and what is unknown. */
  public static List<String> forModerator(Verdict verdict) {
    List<String> lines = new ArrayList<>();
    lines.add(verdict.comment() + ": " + verdict.disposition().spelled() + by(verdict));
    for (Hit hit : verdict.hits()) {
      lines.add(
          "  "
              + hit.rule()
              + " ("
              + hit.mode().spelled()
              + ", "
              + hit.severity().spelled()
              + "): "
              + hit.why());
      lines.add("    proposes " + hit.proposed().spelled() + "; " + became(hit));
      hit.evidence().cues().stream().limit(3).forEach(cue -> lines.add("    " + cue(cue)));
    }
    verdict
        .unknown()
        .forEach((rule, causes) -> lines.add("  " + rule + ": unknown, " + words(causes)));
    return lines;
  }

  private static String by(Verdict verdict) {
    if (verdict.byHuman()) {
      return ", as a person decided";
    }
    return verdict.decidedBy() == null ? "" : ", by rule " + verdict.decidedBy();
  }

  private static String became(Hit hit) {
    String by = hit.overriddenBy() == null ? "" : " (" + hit.overriddenBy() + ")";
    return hit.standing().sentence() + by;
  }

  private static String cue(Cue cue) {
    Counterpart of = cue.of();
    String where =
        cue.span().start() + "–" + cue.span().end() + " " + Excerpt.quoted(cue.quote(), 60);
    return of == null ? where : where + ", as in " + of.comment() + " by " + of.author();
  }

  private static String words(Set<UnknownCause> causes) {
    return causes.stream().map(UnknownCause::spelled).collect(Collectors.joining(", "));
  }

  /** For the author: what happened, to which words, on what ground, and what can be done. */
  public static List<String> forAuthor(Verdict verdict, Comment comment, String redress) {
    List<String> lines = new ArrayList<>();
    verdict
        .decisive()
        .filter(hit -> hit.action().isStrict())
        .map(hit -> of(hit, comment, redress))
        .ifPresent(
            statement -> {
              lines.add(statement.facts());
              if (statement.ground() != null) {
                lines.add("Ground: " + statement.ground() + ".");
              }
              lines.add(statement.redress());
            });
    verdict.effects().stream()
        .filter(effect -> effect.what().equals("nudge"))
        .forEach(effect -> lines.add(effect.value()));
    return lines;
  }

  /** For a researcher: one JSON object, without words of the comment and without names. */
  public static String forResearcher(Verdict verdict) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("comment", verdict.comment());
    fields.put("disposition", verdict.disposition().spelled());
    if (verdict.decidedBy() != null) {
      fields.put("rule", verdict.decidedBy());
    }
    fields.put("human", verdict.byHuman());
    fields.put("hits", verdict.hits().stream().map(Statements::data).toList());
    Map<String, Object> unknown = new LinkedHashMap<>();
    verdict
        .unknown()
        .forEach(
            (rule, causes) ->
                unknown.put(rule, causes.stream().map(UnknownCause::spelled).toList()));
    fields.put("unknown", unknown);
    return RuleJson.of(() -> fields);
  }

  private static Map<String, Object> data(Hit hit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rule", hit.rule());
    fields.put("version", hit.version());
    fields.put("mode", hit.mode().spelled());
    fields.put("severity", hit.severity().spelled());
    fields.put("proposed", hit.proposed().spelled());
    fields.put("action", hit.action().spelled());
    fields.put("standing", hit.standing().name().toLowerCase(Locale.ROOT));
    fields.put("kind", hit.evidence().kind().id());
    fields.put(
        "spans",
        hit.evidence().cues().stream()
            .map(cue -> List.of(cue.span().start(), cue.span().end()))
            .toList());
    return fields;
  }
}
