package org.folkmoot.rules.backtest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.ast.Spelled;
import org.folkmoot.rules.evaluate.Figures;

/**
 * What rules would have done on past comments.
 *
 * @param comments how many were judged
 * @param decided on how many a person has decided
 * @param actedOn on how many of these the person did something
 * @param hit on how many a rule fired
 * @param hitAndDecided on how many of these a person has decided
 * @param rules each rule, by id
 * @param overlaps pairs of rules that fire together
 * @param near how many near comments were asked for
 * @param nearMisses for rules that a person has found right
 * @param leftOut comments beyond the most that are compared, where they were asked for
 */
public record BacktestReport(
    int comments,
    int decided,
    int actedOn,
    int hit,
    int hitAndDecided,
    List<RuleFigures> rules,
    List<Overlap> overlaps,
    int near,
    List<NearMisses> nearMisses,
    int leftOut)
    implements Spelled {

  private static final int MOST_OVERLAPS = 10;

  /** Copies the lists. */
  public BacktestReport {
    rules = List.copyOf(rules);
    overlaps = List.copyOf(overlaps);
    nearMisses = List.copyOf(nearMisses);
  }

  /** What gates ask for: how well each rule did, in the version that was tried. */
  public Figures figures() {
    Map<String, Figures.Decided> known = new HashMap<>();
    rules.forEach(rule -> known.put(rule.rule() + " " + rule.version(), rule.precision()));
    return (rule, version) -> known.getOrDefault(rule + " " + version, new Figures.Decided(0, 0));
  }

  @Override
  public Map<String, Object> spelled() {
    Map<String, Object> fields = Numbers.map();
    fields.put("comments", comments);
    fields.put("decided", decided);
    fields.put("actedOn", actedOn);
    fields.put("hit", hit);
    fields.put("hitAndDecided", hitAndDecided);
    fields.put("rules", rules.stream().map(RuleFigures::spelled).toList());
    fields.put("overlaps", overlaps.stream().map(Overlap::spelled).toList());
    if (near > 0) {
      fields.put("near", nearMisses.stream().map(NearMisses::spelled).toList());
      fields.put("leftOut", leftOut);
    }
    return fields;
  }

  /** On one line. */
  public String json() {
    return RuleJson.of(this);
  }

  /** For people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(summary());
    lines.add("");
    lines.addAll(table().lines());
    unknowns(lines);
    overlaps(lines);
    nearMisses.forEach(misses -> near(misses, lines));
    nearNotes(lines);
    return lines;
  }

  private String summary() {
    double share = hit == 0 ? 0 : hitAndDecided / (double) hit;
    return comments
        + " comments, "
        + decided
        + " decided by people ("
        + actedOn
        + " acted on); rules fire on "
        + hit
        + ", of which "
        + hitAndDecided
        + " are decided ("
        + Numbers.percent(share)
        + ").";
  }

  private Table table() {
    boolean compared = rules.stream().anyMatch(rule -> rule.added() != null);
    List<String> head = new ArrayList<>(List.of("rule", "proposes", "hits"));
    if (compared) {
      head.addAll(List.of("new", "lost"));
    }
    head.addAll(List.of("exempt", "decided", "TP", "FP", "FN", "precision", "recall", "unknown"));
    Table table = new Table(head);
    rules.forEach(rule -> table.add(row(rule, compared)));
    return table;
  }

  private static List<String> row(RuleFigures rule, boolean compared) {
    List<String> row =
        new ArrayList<>(List.of(rule.rule(), rule.proposes().spelled(), "" + rule.hits()));
    if (compared) {
      row.addAll(List.of("" + rule.added(), "" + rule.lost()));
    }
    int decided = rule.right() + rule.wrong();
    int unknown = rule.unknown().values().stream().mapToInt(Integer::intValue).sum();
    row.addAll(
        List.of(
            "" + rule.exempt(),
            decided + (rule.hits() == 0 ? "" : " (" + Numbers.percent(rule.shareDecided()) + ")"),
            "" + rule.right(),
            "" + rule.wrong(),
            "" + rule.missed(),
            Numbers.words(rule.precision()),
            Numbers.words(rule.recall()),
            "" + unknown));
    return row;
  }

  private void unknowns(List<String> lines) {
    List<String> told = new ArrayList<>();
    for (RuleFigures rule : rules) {
      if (!rule.unknown().isEmpty()) {
        told.add("  " + rule.rule() + ": " + causes(rule));
      }
    }
    section("Not known whether it fires:", told, lines);
  }

  private static String causes(RuleFigures rule) {
    return rule.unknown().entrySet().stream()
        .map(e -> e.getKey().spelled() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private void overlaps(List<String> lines) {
    List<String> told =
        overlaps.stream()
            .limit(MOST_OVERLAPS)
            .map(
                o ->
                    "  "
                        + o.one()
                        + " and "
                        + o.other()
                        + ": both on "
                        + o.both()
                        + " of "
                        + o.either())
            .collect(Collectors.toCollection(ArrayList::new));
    if (overlaps.size() > MOST_OVERLAPS) {
      told.add("  and " + (overlaps.size() - MOST_OVERLAPS) + " more pairs");
    }
    section("Rules that fire together:", told, lines);
  }

  private static void section(String title, List<String> told, List<String> lines) {
    if (!told.isEmpty()) {
      lines.add("");
      lines.add(title);
      lines.addAll(told);
    }
  }

  private static void near(NearMisses misses, List<String> lines) {
    List<String> told = new ArrayList<>();
    misses.doubtful().forEach(near -> told.add("  hit, perhaps wrongly: " + near.line()));
    misses.missed().forEach(near -> told.add("  not hit, perhaps missed: " + near.line()));
    if (told.isEmpty()) {
      told.add("  nothing undecided is near");
    }
    section(
        misses.rule() + ", beside " + misses.confirmed() + " hits that people confirmed:",
        told,
        lines);
  }

  private void nearNotes(List<String> lines) {
    if (near > 0 && nearMisses.isEmpty()) {
      lines.add("");
      lines.add("No hit was confirmed by a person, so none can be named that is near.");
    }
    if (leftOut > 0) {
      lines.add(leftOut + " comments beyond " + Likeness.MOST_COMMENTS + " were not compared.");
    }
  }
}
