package org.folkmoot.rules.automod;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.rules.ast.All;
import org.folkmoot.rules.ast.Breaker;
import org.folkmoot.rules.ast.Comparison;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Exemption;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.FactTest;
import org.folkmoot.rules.ast.Gate;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.Not;
import org.folkmoot.rules.ast.Operator;
import org.folkmoot.rules.ast.ReportsCheck;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.TextMeasure;
import org.folkmoot.rules.ast.TextMeasureCheck;
import org.folkmoot.rules.ast.Then;
import org.folkmoot.rules.ast.Where;
import org.folkmoot.rules.check.Placeholders;
import org.jspecify.annotations.Nullable;

/** Translates one rule: all of its conditions, or nothing of it. */
final class RuleTranslation {

  private static final List<String> ROLES_EXEMPT = List.of("moderator");

  private final Map<String, Field> fields;
  private final RuleNotes notes;
  private final List<Condition> parts = new ArrayList<>();
  private final Where where;

  private RuleTranslation(Map<String, Field> fields, RuleNotes notes) {
    this.fields = fields;
    this.notes = notes;
    Field ignore = fields.get("ignore_blockquotes");
    boolean ignored = ignore != null && Boolean.TRUE.equals(ignore.truth());
    this.where = ignored ? Where.OWN : Where.ALL;
  }

  /** The rule, in shadow. */
  static Rule of(Documents.Document document, int position, RuleIds ids, RuleNotes notes)
      throws Untranslatable {
    return new RuleTranslation(document.fields(), notes).rule(document.line(), position, ids);
  }

  private Rule rule(int line, int position, RuleIds ids) throws Untranslatable {
    aboutComments();
    for (Field field : fields.values()) {
      add(field);
    }
    Then then = Actions.of(line, fields, notes);
    String why = Actions.why(fields, notes);
    return new Rule(
        ids.of(why == null ? null : Placeholders.fill(why, name -> ""), position),
        null,
        why,
        null,
        condition(),
        then,
        Mode.SHADOW,
        Gate.STANDARD,
        Breaker.STANDARD,
        null,
        exemption(then.action()),
        null,
        List.of());
  }

  private void aboutComments() throws Untranslatable {
    Field type = fields.get("type");
    String word = type == null ? "any" : String.valueOf(type.text());
    if (word.equals("any")) {
      int line = type == null ? fields.values().iterator().next().line() : type.line();
      notes.differs(line, "type any", "the half about submissions is left out");
    } else if (type != null && !word.equals("comment")) {
      throw new Untranslatable(
          type, "it is about a " + word + ", and there are only comments here");
    }
  }

  /** The rule holds for every comment where nothing is asked. */
  private Condition condition() {
    if (parts.isEmpty()) {
      return new TextMeasureCheck(TextMeasure.LENGTH, Comparison.of(Operator.AT_LEAST, 0));
    }
    return parts.size() == 1 ? parts.get(0) : new All(parts);
  }

  /** Moderators, from rules that take away or report, unless the rule says otherwise. */
  private Exemption exemption(Disposition action) throws Untranslatable {
    Field field = fields.get("moderators_exempt");
    boolean exempt = field == null ? action.isStrict() : AuthorConditions.truth(field);
    return exempt
        ? new Exemption(ROLES_EXEMPT, null, List.of(), List.of(), List.of())
        : Exemption.NONE;
  }

  private void add(Field field) throws Untranslatable {
    switch (field.key()) {
      case "type", "moderators_exempt", "action", "action_reason", "report_reason", "comment" -> {
        // looked at as a whole
      }
      case "message", "modmail", "set_locked" -> {
        // actions
      }
      case "priority" -> notes.differs(field, "rules have no order; all that fire count");
      case "message_subject", "modmail_subject", "comment_stickied", "comment_locked" ->
          notes.lost(field, "what is told has neither subject nor place of its own");
      case "overwrite_flair" -> notes.lost(field, "labels stand beside each other");
      case "ignore_blockquotes" -> blockquotes(field);
      case "author", "~author" -> parts.addAll(AuthorConditions.of(field, notes));
      case "body_longer_than" -> length(field, Operator.GREATER);
      case "body_shorter_than" -> length(field, Operator.LESS);
      case "reports" ->
          parts.add(new ReportsCheck(Comparison.of(Operator.AT_LEAST, whole(field)), null));
      case "is_top_level" -> parts.add(truth(field, "comment.top_level"));
      case "is_edited" -> parts.add(truth(field, "comment.edited"));
      default -> other(field);
    }
  }

  private void blockquotes(Field field) {
    if (where == Where.OWN) {
      notes.differs(
          field,
          "there lines that begin with > were left out; here all that is quoted is, by whatever mark");
    }
  }

  private static Condition truth(Field field, String fact) throws Untranslatable {
    return new FactCheck(fact, new FactTest.Is(AuthorConditions.truth(field)));
  }

  private static int whole(Field field) throws Untranslatable {
    Integer whole = field.whole();
    if (whole == null || whole < 0) {
      throw new Untranslatable(field, "expected a whole number, found " + field.texts());
    }
    return whole;
  }

  private void length(Field field, Operator operator) throws Untranslatable {
    String quotes = where == Where.OWN ? "" : ", and what is quoted does not count";
    notes.differs(field, "there marks at both ends did not count; here it is white space" + quotes);
    parts.add(new TextMeasureCheck(TextMeasure.LENGTH, Comparison.of(operator, whole(field))));
  }

  /** A text that is looked for, or a key that has no counterpart. */
  private void other(Field field) throws Untranslatable {
    MatchKey key = MatchKey.of(field.key());
    String why = without(field, key);
    if (why != null) {
      if (isOnlyAction(field)) {
        notes.lost(field, why);
        return;
      }
      throw new Untranslatable(field, why);
    }
    List<String> values = field.texts().stream().filter(value -> !value.isEmpty()).toList();
    if (values.isEmpty()) {
      notes.differs(field, "nothing is looked for, so it is left out, as it was there");
      return;
    }
    bareTruths(field);
    TextMatches.Made made = TextMatches.of(key, where, values);
    if (made.approximate()) {
      notes.differs(field, "\\b, and \\W inside of brackets, know letters of ASCII only");
    }
    parts.add(key.negated() ? new Not(made.condition()) : made.condition());
  }

  private void bareTruths(Field field) {
    if (!field.bareTruths().isEmpty()) {
      notes.differs(
          field,
          "there "
              + String.join(", ", field.bareTruths())
              + " without quotes was read as True or False; here it is the word");
    }
  }

  private @Nullable String without(Field field, MatchKey key) {
    if (key.unknown() != null) {
      return "no way to match is called " + key.unknown();
    }
    if (field.isNested()) {
      return "a list inside of a list is no text";
    }
    if (key.fields().contains("body")) {
      return null;
    }
    return key.fields().stream()
        .map(name -> Keys.without(name).orElse("no such check or action is known"))
        .findFirst()
        .orElse("no such check or action is known");
  }

  /** Without it the rule fires on the same comments. */
  private static boolean isOnlyAction(Field field) {
    return field.key().startsWith("set_") && !field.key().equals("set_flair");
  }
}
