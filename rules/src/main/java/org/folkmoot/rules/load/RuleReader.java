package org.folkmoot.rules.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.folkmoot.rules.ast.Breaker;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.Exemption;
import org.folkmoot.rules.ast.Gate;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.Rollout;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleTest;
import org.folkmoot.rules.ast.Then;

/** Reads one rule, with the file's defaults in it. */
final class RuleReader {

  /** What a file says for all its rules. */
  record Defaults(Mode mode, Exemption exempt, Gate gate, Breaker breaker) {

    static final Defaults NONE =
        new Defaults(Mode.SHADOW, Exemption.NONE, Gate.STANDARD, Breaker.STANDARD);
  }

  private final Values values;
  private final Marks marks;
  private final Defaults defaults;
  private final ConditionReader conditions;
  private final ThenReader actions;
  private final TestReader tests;

  RuleReader(Values values, Marks marks, Defaults defaults, Set<String> texts) {
    this.values = values;
    this.marks = marks;
    this.defaults = defaults;
    this.conditions = new ConditionReader(values, marks);
    this.actions = new ThenReader(values);
    this.tests = new TestReader(values, texts);
  }

  static Defaults defaults(Node node, Values values) {
    Keys keys = Keys.of(node, values);
    Defaults defaults = defaults(keys, values, Defaults.NONE);
    keys.done();
    return defaults;
  }

  private static Defaults defaults(Keys keys, Values values, Defaults otherwise) {
    return new Defaults(
        keys.or("mode", n -> values.word(n, Mode.values(), Mode::spelled), otherwise.mode()),
        keys.or("exempt", n -> exemption(n, values), otherwise.exempt()),
        keys.or("gate", n -> gate(n, values, otherwise.gate()), otherwise.gate()),
        keys.or("breaker", n -> breaker(n, values, otherwise.breaker()), otherwise.breaker()));
  }

  private static Exemption exemption(Node node, Values values) {
    Keys keys = Keys.of(node, values);
    Exemption exemption =
        new Exemption(
            keys.or("roles", values::anyTexts, List.of()),
            keys.maybe("trust", values::things),
            keys.or("authors", values::anyTexts, List.of()),
            keys.or("threads", values::anyTexts, List.of()),
            keys.or("sources", values::anyTexts, List.of()));
    keys.done();
    return exemption;
  }

  private static Gate gate(Node node, Values values, Gate otherwise) {
    Keys keys = Keys.of(node, values);
    Gate gate =
        new Gate(
            keys.or("min_precision", values::share, otherwise.minPrecision()),
            keys.or("min_decided", values::count, otherwise.minDecided()));
    keys.done();
    return gate;
  }

  private static Breaker breaker(Node node, Values values, Breaker otherwise) {
    Keys keys = Keys.of(node, values);
    Integer most = keys.maybe("max_per_day", values::count);
    Breaker breaker =
        new Breaker(
            keys.or("max_share", values::share, otherwise.maxShare()),
            most == null ? otherwise.maxPerDay() : most);
    keys.done();
    return breaker;
  }

  Rule read(Node node) {
    Keys keys = Keys.of(node, values);
    Node id = keys.get("id");
    values.problems().enter(id instanceof Node.Scalar scalar ? scalar.value() : null);
    Rule rule = rule(keys);
    keys.done();
    marks.put(rule, keys.mark("id"));
    List.of("why", "then", "when", "gate", "mode")
        .forEach(field -> marks.put(rule, field, keys.mark(field)));
    values.problems().enter(null);
    return rule;
  }

  private Rule rule(Keys keys) {
    String id = keys.need("id", values::name);
    String title = keys.maybe("title", values::text);
    String why = keys.maybe("why", values::text);
    String policy = keys.maybe("policy", values::text);
    Condition when = keys.need("when", this::condition);
    Then then = keys.need("then", actions::read);
    Defaults own = defaults(keys, values, defaults);
    Rollout rollout = keys.maybe("rollout", this::rollout);
    LocalDate expires = keys.maybe("expires", values::date);
    List<RuleTest> read =
        keys.or("tests", n -> values.list(n).stream().map(this::test).toList(), List.of());
    return new Rule(
        id,
        title,
        why,
        policy,
        when,
        then,
        own.mode(),
        own.gate(),
        own.breaker(),
        rollout,
        own.exempt(),
        expires,
        read);
  }

  private Condition condition(Node node) {
    return conditions.read(node);
  }

  private RuleTest test(Node node) {
    return marks.put(tests.read(node), node.mark());
  }

  private Rollout rollout(Node node) {
    Keys keys = Keys.of(node, values);
    Rollout rollout =
        new Rollout(keys.need("percent", values::share), CheckReader.bucketKey(keys, values));
    keys.done();
    return rollout;
  }
}
