package org.folkmoot.rules.ast;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.folkmoot.argument.Role;
import org.folkmoot.flag.Severity;
import org.folkmoot.rules.ast.Comparison.Unit;
import org.folkmoot.topic.TopicVerdict;
import org.jspecify.annotations.Nullable;

/** Rules from a seed, with every check and action of the language, as odd as it allows. */
public final class RandomRules {

  private static final List<String> WORDS =
      List.of(
          "ferry",
          "night ferry",
          "FERRY",
          "no",
          "on",
          "null",
          "012",
          "5%",
          "~",
          "café",
          "Матуа",
          "a: b",
          "# x",
          "- y",
          "\"q\"",
          "back\\slash",
          "{{match}}",
          "two\nlines",
          "  blank ",
          "@x",
          "*x",
          "\uD83D\uDE00",
          "x".repeat(300));

  private final Random random;
  private final boolean answerable;

  /** Those of a seed; {@code answerable} leaves out what an engine refuses. */
  public RandomRules(long seed, boolean answerable) {
    this.random = new Random(seed);
    this.answerable = answerable;
  }

  public RuleFile file() {
    Map<String, String> texts =
        new LinkedHashMap<>(Map.of("leaflet", "The night ferry must stay."));
    List<NamedList> lists =
        List.of(
            new NamedList("slogans", TextMatch.PHRASE, pick(Fold.values()), List.of("night ferry")),
            new NamedList("hosts", TextMatch.EXACT, Fold.CASE, List.of("shop.example")));
    List<Template> templates = List.of(new Template(null, "leaflet", maybe(this::day)));
    List<Rule> rules = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(this::rule).toList();
    return new RuleFile(maybeList("bot"), lists, templates, texts, rules);
  }

  private Rule rule(int number) {
    return new Rule(
        "rule-" + number,
        maybe(this::word),
        maybe(() -> "found {{match}}"),
        maybe(this::word),
        condition(3, number),
        then(),
        pick(Mode.values()),
        new Gate(share(), random.nextInt(500)),
        new Breaker(share(), maybe(() -> random.nextInt(500))),
        maybe(() -> new Rollout(share(), pick(BucketKey.values()))),
        new Exemption(
            maybeList("moderator"),
            maybe(() -> comparison(Unit.NUMBER)),
            maybeList("ada"),
            maybeList("t1"),
            maybeList("blog")),
        maybe(this::day),
        random.nextInt(3) == 0 ? List.of(test()) : List.of());
  }

  private Condition condition(int depth, int rule) {
    return switch (depth == 0 ? 3 : random.nextInt(5)) {
      case 0 -> new All(conditions(depth, rule));
      case 1 -> new Any(conditions(depth, rule));
      case 2 -> new Not(condition(depth - 1, rule));
      default -> check(rule);
    };
  }

  private List<Condition> conditions(int depth, int rule) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(i -> condition(depth - 1, rule))
        .toList();
  }

  private Check check(int rule) {
    return switch (random.nextInt(20)) {
      case 0 ->
          new TextCheck(match(), List.of("ferry", "night ferry"), pick(Fold.values()), where());
      case 1 -> new TextListCheck("slogans", where());
      case 2 -> measure();
      case 3 -> new LinkCountCheck(pick(LinkPart.values()), comparison(Unit.NUMBER));
      case 4 -> new LinkListCheck(LinkPart.DOMAINS, List.of("shop.example"), null);
      case 5 -> new LinkListCheck(pick(LinkPart.values()), List.of(), "hosts");
      case 6 -> new ScriptCheck(List.of("latin", "cyrillic"));
      case 7 -> answerable ? measure() : new LanguageCheck(List.of("en"));
      case 8 -> new SelfRepetitionCheck(atLeast("0.5"), maybe(() -> comparison(Unit.NUMBER)));
      case 9 -> duplicate();
      case 10 ->
          new OffTopicCheck(
              pick(TopicVerdict.OFF, TopicVerdict.DRIFT), maybe(() -> comparison(Unit.SHARE)));
      case 11 -> new BoilerplateCheck(comparison(Unit.SHARE));
      case 12, 13 -> fact();
      case 14 -> argument();
      case 15 -> new ReportsCheck(comparison(Unit.NUMBER), maybe(() -> comparison(Unit.NUMBER)));
      case 16 -> window();
      default -> recorded(rule);
    };
  }

  private Check recorded(int rule) {
    return switch (random.nextInt(5)) {
      case 0 -> new LabelCheck("warned", pick(LabelOn.values()));
      case 1 -> new ScoreCheck("harsh", comparison(Unit.SHARE));
      case 2 -> new BucketCheck(share(), pick(BucketKey.values()));
      case 3 -> rule == 0 ? measure() : new RuleCheck("rule-" + random.nextInt(rule));
      default ->
          new FlagCheck(
              "copypasta",
              maybe(() -> pick(Severity.values())),
              maybe(() -> comparison(Unit.SHARE)));
    };
  }

  /** Without regular expressions, whose words are no patterns. */
  private TextMatch match() {
    TextMatch match = pick(TextMatch.values());
    return match == TextMatch.REGEX ? TextMatch.CONTAINS : match;
  }

  private Where where() {
    return pick(Where.values());
  }

  private TextMeasureCheck measure() {
    boolean share = random.nextBoolean();
    return share
        ? new TextMeasureCheck(pick(TextMeasure.CAPS, TextMeasure.SYMBOLS), comparison(Unit.SHARE))
        : new TextMeasureCheck(
            pick(TextMeasure.LENGTH, TextMeasure.WORDS), comparison(Unit.NUMBER));
  }

  private Check duplicate() {
    boolean odd = !answerable && random.nextBoolean();
    return new DuplicateCheck(
        pick("history", "templates"),
        pick(Scope.values()),
        maybe(this::time),
        maybe(() -> atLeast("0.6")),
        odd ? comparison(Unit.SHARE) : null,
        maybe(() -> random.nextInt(20)),
        !odd,
        maybe(() -> comparison(Unit.NUMBER)),
        odd ? comparison(Unit.NUMBER) : null,
        maybe(() -> comparison(Unit.NUMBER)));
  }

  private Check fact() {
    return switch (random.nextInt(6)) {
      case 0 -> new FactCheck("author.age", new FactTest.Compared(comparison(Unit.TIME)));
      case 1 -> new FactCheck("author.role", new FactTest.OneOf(List.of("moderator", word())));
      case 2 -> new FactCheck("comment.top_level", new FactTest.Is(random.nextBoolean()));
      case 3 -> new FactCheck("author.attr.karma", new FactTest.Compared(comparison(Unit.NUMBER)));
      case 4 -> new FactCheck("author.attr.flair", new FactTest.OneOf(List.of("gold")));
      default -> new FactCheck("comment.hour", new FactTest.Compared(comparison(Unit.NUMBER)));
    };
  }

  private Check argument() {
    return new ArgumentCheck(
        pick(Role.values()),
        maybe(() -> pick(Target.values())),
        maybe(() -> pick(Target.values())),
        maybe(() -> pick(Target.values())),
        maybe(() -> pick(Target.values())),
        maybe(() -> comparison(Unit.NUMBER)));
  }

  private Check window() {
    return new WindowCheck(
        pick(WindowKey.values()), pick(Counted.values()), time(), comparison(Unit.NUMBER));
  }

  private Then then() {
    List<SideAction> side = new ArrayList<>();
    if (random.nextBoolean()) {
      side.add(new SideAction.PutLabel("warned", pick(LabelOn.values()), maybe(this::time)));
    }
    if (random.nextBoolean()) {
      side.add(new SideAction.Notify("desk"));
      side.add(new SideAction.Notify("night desk"));
    }
    if (random.nextInt(4) == 0) {
      side.add(new SideAction.Escalate("head"));
      side.add(new SideAction.Throttle(random.nextInt(9), time()));
      side.add(new SideAction.LockThread());
    }
    return new Then(
        pick(
            Disposition.QUEUE,
            Disposition.HOLD,
            Disposition.REMOVE,
            Disposition.ALLOW,
            Disposition.TAG),
        pick(RuleSeverity.values()),
        random.nextBoolean(),
        "mark",
        maybe(() -> "please mind {{match}}"),
        side);
  }

  private RuleTest test() {
    Map<String, FactValue> facts = new LinkedHashMap<>();
    facts.put("author.age", FactValue.Amount.seconds(random.nextInt(10_000)));
    facts.put("author.role", new FactValue.Words(maybeList("moderator")));
    facts.put("comment.top_level", new FactValue.Truth(random.nextBoolean()));
    GivenText text =
        new GivenText(
            List.of(
                new GivenText.Quote("leaflet"),
                new GivenText.Literal(word()),
                new GivenText.Ref("leaflet")));
    Given given =
        new Given(
            List.of(
                new GivenComment(
                    "ada", GivenText.of(word()), maybe(this::time), maybe(this::word))),
            maybe(() -> new GivenComment(null, text, null, null)),
            new GivenComment(maybe(this::word), text, null, null),
            maybe(() -> text),
            facts,
            maybeList("x"),
            maybeList("y"),
            maybeList("ada"),
            Map.of("harsh", BigDecimal.valueOf(random.nextInt(100), 2)),
            maybe(() -> Instant.ofEpochSecond(random.nextInt(2_000_000_000))));
    Expect expect =
        new Expect(
            random.nextBoolean(),
            maybe(() -> pick(Disposition.values())),
            maybe(() -> "copypasta"),
            maybe(() -> new Expect.ExpectedEvidence("exact", maybe(this::word), null)),
            maybe(() -> pick(UnknownCause.values())),
            maybe(this::word));
    return new RuleTest("a test", given, expect);
  }

  private Comparison comparison(Unit unit) {
    BigDecimal value =
        switch (unit) {
          case NUMBER -> BigDecimal.valueOf(random.nextInt(20));
          case SHARE -> BigDecimal.valueOf(random.nextInt(1_001), 3);
          case TIME -> BigDecimal.valueOf(random.nextInt(1_000_000));
        };
    return new Comparison(pick(Operator.values()), value, unit);
  }

  private Comparison atLeast(String share) {
    return Comparison.ofShare(Operator.AT_LEAST, share);
  }

  private Share share() {
    return new Share(BigDecimal.valueOf(random.nextInt(10_001), 4));
  }

  private Duration time() {
    return Duration.ofSeconds(1 + random.nextInt(1_000_000));
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private List<String> maybeList(String value) {
    return random.nextBoolean() ? List.of(value) : List.of();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
