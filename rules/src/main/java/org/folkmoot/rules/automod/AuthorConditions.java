package org.folkmoot.rules.automod;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.rules.ast.Any;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.FactTest;
import org.folkmoot.rules.ast.Not;
import org.jspecify.annotations.Nullable;

/** Makes conditions of what is asked of an author. */
final class AuthorConditions {

  private static final List<String> NOT_CHECKS =
      List.of("satisfy_any_threshold", "set_flair", "overwrite_flair");

  private final List<Condition> parts = new ArrayList<>();
  private final List<Condition> thresholds = new ArrayList<>();
  private final RuleNotes notes;

  private AuthorConditions(RuleNotes notes) {
    this.notes = notes;
  }

  /** Of {@code author} or {@code ~author}: a name, names, or a map of checks. */
  static List<Condition> of(Field author, RuleNotes notes) throws Untranslatable {
    AuthorConditions made = new AuthorConditions(notes);
    Map<String, Field> fields = author.fields();
    if (fields == null) {
      Condition name = made.named(author, new MatchKey(false, List.of("name"), List.of()));
      return List.of(author.key().startsWith("~") ? new Not(name) : name);
    }
    if (author.key().startsWith("~")) {
      throw new Untranslatable(author, "only names can stand behind it");
    }
    for (Field field : fields.values()) {
      made.add(field);
    }
    made.thresholds(fields.get("satisfy_any_threshold"));
    return made.parts;
  }

  private void thresholds(@Nullable Field any) {
    boolean one = any != null && Boolean.TRUE.equals(any.truth());
    if (one && thresholds.size() > 1) {
      parts.add(new Any(thresholds));
    } else {
      parts.addAll(thresholds);
    }
  }

  private void add(Field field) throws Untranslatable {
    String key = field.key();
    if (NOT_CHECKS.contains(key)) {
      return;
    }
    if (key.equals("account_age") || Keys.KARMA.contains(key)) {
      thresholds.add(Thresholds.of(field));
    } else if (Keys.TRUTHS.contains(key)) {
      parts.add(new FactCheck("author.attr." + key, new FactTest.Is(truth(field))));
    } else if (Keys.ROLES.containsKey(key)) {
      Condition role =
          new FactCheck("author.role", new FactTest.OneOf(List.of(Keys.ROLES.get(key))));
      parts.add(truth(field) ? role : new Not(role));
    } else {
      matched(field);
    }
  }

  static boolean truth(Field field) throws Untranslatable {
    Boolean truth = field.truth();
    if (truth == null) {
      throw new Untranslatable(field, "expected yes or no, found " + field.texts());
    }
    return truth;
  }

  private void matched(Field field) throws Untranslatable {
    MatchKey key = MatchKey.of(field.key());
    if (key.fields().size() != 1) {
      throw new Untranslatable(field, "several facts of an author are not looked through at once");
    }
    Condition one = named(field, key);
    parts.add(key.negated() ? new Not(one) : one);
  }

  /** Facts are compared as a whole; what looks inside them has no counterpart. */
  private Condition named(Field field, MatchKey key) throws Untranslatable {
    String what = key.fields().isEmpty() ? "" : key.fields().get(0);
    String fact =
        switch (what) {
          case "name" -> "author.name";
          case "id", "flair_text", "flair_css_class", "flair_template_id" -> "author.attr." + what;
          default ->
              throw new Untranslatable(field, Keys.without(what).orElse("no such check is known"));
        };
    String frame = key.frame(what.equals("name") ? "includes-word" : "full-exact");
    boolean whole =
        frame.startsWith("full-") || (what.equals("name") && frame.equals("includes-word"));
    if (key.isRegex()
        || key.isCaseSensitive()
        || !whole
        || field.isNested()
        || field.texts().isEmpty()) {
      throw new Untranslatable(field, "facts of an author are compared as a whole, in any case");
    }
    if (frame.equals("includes-word")) {
      notes.differs(
          field,
          "there a name that holds one of these as a word counted, too; here all of it must be the same");
    }
    return new FactCheck(fact, new FactTest.OneOf(field.texts()));
  }
}
