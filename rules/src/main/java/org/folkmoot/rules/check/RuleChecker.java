package org.folkmoot.rules.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.NamedList;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleCheck;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.load.Marks;
import org.folkmoot.rules.load.Nearest;
import org.folkmoot.rules.load.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Checks a file of rules that could be read: that every name in it exists, every pattern can be and
 * ends in time, no rule asks for itself, none can never fire, and nobody is told what is not theirs
 * to know. Linear in the file, apart from names that are not there. Reports all it finds.
 */
public final class RuleChecker {

  private final RuleFile file;
  private final Marks marks;
  private final Problems problems;
  private final CheckChecker checks;

  private RuleChecker(RuleFile file, Marks marks, Host host, Problems problems) {
    this.file = file;
    this.marks = marks;
    this.problems = problems;
    this.checks = new CheckChecker(file, host, problems);
  }

  /** Adds what is wrong with {@code file}, or doubtful, to {@code problems}. */
  public static void check(RuleFile file, Marks marks, Host host, Problems problems) {
    new RuleChecker(file, marks, host, problems).check();
  }

  private void check() {
    for (NamedList list : file.lists()) {
      checks.words(marks.of(list), list.match(), list.fold(), list.items());
    }
    Set<String> ids = new HashSet<>();
    for (Rule rule : file.rules()) {
      problems.enter(rule.id());
      if (!ids.add(rule.id())) {
        problems.error(marks.of(rule), "each id once", Problems.quoted(rule.id()) + " again");
      }
      check(rule);
    }
    problems.enter(null);
    cycles();
  }

  private void check(Rule rule) {
    for (Condition part : Conditions.parts(rule.when())) {
      if (part instanceof Check check) {
        checks.check(marks.of(check), check);
      }
    }
    reach(rule);
    placeholders(rule);
    allow(rule);
    tests(rule);
  }

  private void reach(Rule rule) {
    String why = Reach.why(rule.when());
    if (why != null) {
      problems.error(marks.of(rule, "when"), "a condition that can hold", why);
    }
  }

  private void placeholders(Rule rule) {
    told(rule, "why", rule.why(), Placeholders.ofModerator());
    told(rule, "then", rule.then().tellAuthor(), Placeholders.ofAuthor());
  }

  private void told(Rule rule, String field, @Nullable String text, List<String> allowed) {
    for (String name : text == null ? List.<String>of() : Placeholders.names(text)) {
      if (!allowed.contains(name)) {
        boolean secret = Placeholders.ofModerator().contains(name);
        problems.error(
            marks.of(rule, field),
            "one of the placeholders " + String.join(", ", allowed),
            Problems.quoted(name),
            secret
                ? "it is for moderators, and must not be told to the author"
                : Nearest.hint(name, allowed));
      }
    }
  }

  private void allow(Rule rule) {
    boolean narrowed =
        Conditions.checks(rule.when()).stream()
            .anyMatch(
                check -> check.name().startsWith("author.") || check.name().startsWith("thread."));
    if (rule.then().action() == Disposition.ALLOW && !narrowed) {
      problems.warning(
          marks.of(rule, "then"), "allow narrowed by a check of author or thread", "none", null);
    }
  }

  private void tests(Rule rule) {
    if (rule.tests().stream().noneMatch(test -> Boolean.TRUE.equals(test.expect().fires()))) {
      problems.warning(marks.of(rule), "a test in which the rule fires", "none", null);
    }
    if (rule.tests().stream().noneMatch(test -> Boolean.FALSE.equals(test.expect().fires()))) {
      problems.warning(marks.of(rule), "a test in which the rule does not fire", "none", null);
    }
  }

  private void cycles() {
    Map<String, Rule> rules = new HashMap<>();
    file.rules().forEach(rule -> rules.put(rule.id(), rule));
    Set<String> done = new HashSet<>();
    for (Rule rule : file.rules()) {
      follow(rule, rules, done);
    }
  }

  /** Depth first with a path of its own, since rules may ask for each other two thousand deep. */
  private void follow(Rule first, Map<String, Rule> rules, Set<String> done) {
    Map<String, Iterator<String>> path = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    enter(first, path, open, done);
    while (!open.isEmpty()) {
      String id = open.peek();
      Iterator<String> rest = Objects.requireNonNull(path.get(id));
      if (!rest.hasNext()) {
        path.remove(open.pop());
      } else {
        String next = rest.next();
        if (path.containsKey(next)) {
          complain(Objects.requireNonNull(rules.get(id)), next);
        } else if (rules.containsKey(next)) {
          enter(Objects.requireNonNull(rules.get(next)), path, open, done);
        }
      }
    }
  }

  private static void enter(
      Rule rule, Map<String, Iterator<String>> path, Deque<String> open, Set<String> done) {
    if (done.add(rule.id())) {
      open.push(rule.id());
      path.put(rule.id(), asked(rule).iterator());
    }
  }

  private static List<String> asked(Rule rule) {
    return Conditions.checks(rule.when()).stream()
        .filter(RuleCheck.class::isInstance)
        .map(check -> ((RuleCheck) check).rule())
        .toList();
  }

  private void complain(Rule rule, String next) {
    problems.enter(rule.id());
    problems.error(
        marks.of(rule, "when"), "rules that do not ask for themselves", "a circle back to " + next);
    problems.enter(null);
  }
}
