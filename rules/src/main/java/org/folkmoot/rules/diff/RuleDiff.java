package org.folkmoot.rules.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.NamedList;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.Spelled;
import org.jspecify.annotations.Nullable;

/**
 * What means something else in one file of rules than in another, rule by rule. How it is spelled,
 * and the order of rules, conditions and lists, does not count; that defaults of the file were
 * written out does not either.
 *
 * @param changes in order: of the file, then of rules by id
 * @param versions ids of rules in both files whose version differs
 */
public record RuleDiff(List<Change> changes, List<String> versions) implements Spelled {

  /** What the version covers. */
  private static final List<String> MEANING = List.of("when", "then", "exempt");

  private static final List<String> ALL =
      List.of(
          "when", "then", "exempt", "mode", "gate", "breaker", "rollout", "expires", "title", "why",
          "policy", "tests");

  /** Copies the lists. */
  public RuleDiff {
    changes = List.copyOf(changes);
    versions = List.copyOf(versions);
  }

  /** What changed from {@code before} to {@code after}. Linear, but in lists that changed. */
  public static RuleDiff of(RuleSet before, RuleSet after) {
    List<Change> changes = new ArrayList<>();
    file(before.file(), after.file(), changes);
    Set<String> ids = new TreeSet<>();
    Map<String, Rule> old = byId(before.file(), ids);
    Map<String, Rule> now = byId(after.file(), ids);
    List<String> versions = new ArrayList<>();
    for (String id : ids) {
      rule(id, old.get(id), now.get(id), changes);
      boolean both = old.containsKey(id) && now.containsKey(id);
      if (both && !before.version(id).equals(after.version(id))) {
        versions.add(id);
      }
    }
    return new RuleDiff(changes, versions);
  }

  private static Map<String, Rule> byId(RuleFile file, Set<String> ids) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    file.rules().forEach(rule -> rules.put(rule.id(), rule));
    ids.addAll(rules.keySet());
    return rules;
  }

  private static void file(RuleFile before, RuleFile after, List<Change> changes) {
    SpelledDiff diff = new SpelledDiff((w, b, a) -> changes.add(change(null, w, b, a)));
    diff.compare("own_authors", before.ownAuthors(), after.ownAuthors());
    diff.compare("templates", spelled(before.templates()), spelled(after.templates()));
    diff.compare("texts", before.texts(), after.texts());
    Set<String> names = new LinkedHashSet<>();
    before.lists().forEach(list -> names.add(list.name()));
    after.lists().forEach(list -> names.add(list.name()));
    for (String name : names) {
      diff.compare(
          "lists." + name,
          before.list(name).map(NamedList::spelled).orElse(null),
          after.list(name).map(NamedList::spelled).orElse(null));
    }
  }

  private static List<Object> spelled(List<? extends Spelled> parts) {
    return new ArrayList<>(parts.stream().map(Spelled::spelled).toList());
  }

  private static void rule(
      String id, @Nullable Rule before, @Nullable Rule after, List<Change> changes) {
    if (before == null || after == null) {
      changes.add(new Change(id, "rule", whole(before), whole(after), true));
      return;
    }
    Map<String, Object> old = before.spelled();
    Map<String, Object> now = after.spelled();
    SpelledDiff diff = new SpelledDiff((w, b, a) -> changes.add(change(id, w, b, a)));
    ALL.forEach(field -> diff.compare(field, old.get(field), now.get(field)));
  }

  private static @Nullable String whole(@Nullable Rule rule) {
    return rule == null
        ? null
        : "("
            + rule.mode().spelled()
            + ") "
            + InWords.of(rule.when().spelled())
            + " → "
            + rule.then().action().spelled();
  }

  private static Change change(
      @Nullable String rule, String where, @Nullable Object before, @Nullable Object after) {
    String field = where.substring(0, where.indexOf('.') < 0 ? where.length() : where.indexOf('.'));
    boolean isMeaning = rule == null ? !field.equals("own_authors") : MEANING.contains(field);
    return new Change(
        rule,
        where,
        before == null ? null : InWords.of(before),
        after == null ? null : InWords.of(after),
        isMeaning);
  }

  @Override
  public Map<String, Object> spelled() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("changes", changes.stream().map(Change::spelled).toList());
    fields.put("versions", versions);
    return fields;
  }

  /** For people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String last = "";
    for (Change change : changes) {
      String of = change.rule() == null ? "the file" : change.rule();
      if (!of.equals(last)) {
        lines.add(of + (versions.contains(of) ? " (means something else now)" : "") + ":");
        last = of;
      }
      lines.add("  " + change.line());
    }
    versions.stream()
        .filter(id -> changes.stream().noneMatch(c -> Objects.equals(c.rule(), id)))
        .forEach(id -> lines.add(id + ": means something else now, by what it refers to"));
    return lines.isEmpty() ? List.of("The two files mean the same.") : lines;
  }
}
