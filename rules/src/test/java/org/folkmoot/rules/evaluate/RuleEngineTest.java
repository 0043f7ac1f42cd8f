package org.folkmoot.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.folkmoot.Screen;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.FactValue;
import org.folkmoot.rules.ast.Gate;
import org.folkmoot.rules.ast.LabelOn;
import org.folkmoot.rules.ast.RandomRules;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.Share;
import org.folkmoot.rules.ast.UnknownCause;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.evaluate.Figures.Decided;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final List<String> TEXTS =
      List.of(
          "",
          "The night ferry must stay.",
          "> night ferry\n\nNo.",
          "n1ght f3rry \u202E https://www.shop.example/a?b and http://x.example",
          "\uD800\uDC00\uD800 \uDC00 \u0000",
          "a".repeat(30_000),
          "ferry ".repeat(2_000),
          "> ".repeat(5_000),
          "Матуа ночной паром");

  @Test
  void answersAnyCommentByAnyRulesWhateverTheirOrder() {
    for (long seed = 0; seed < 120; seed++) {
      RuleFile file = new RandomRules(seed, true).file();
      List<Rule> shuffled = new ArrayList<>(file.rules());
      Collections.shuffle(shuffled, new Random(seed));
      List<Verdict> verdicts = judged(engine(file), seed);
      assertThat(judged(engine(with(file, shuffled)), seed))
          .as("seed %s", seed)
          .isEqualTo(verdicts);
      assertThat(verdicts).hasSize(8);
    }
  }

  private static RuleEngine engine(RuleFile file) {
    return RuleEngine.of(RuleProgram.of(file, t -> "The night ferry must stay."));
  }

  private static RuleFile with(RuleFile file, List<Rule> rules) {
    return new RuleFile(file.ownAuthors(), file.lists(), file.templates(), file.texts(), rules);
  }

  private static List<Verdict> judged(RuleEngine engine, long seed) {
    Random random = new Random(seed);
    List<Verdict> verdicts = new ArrayList<>();
    try (Screen screen = Screen.builder().build()) {
      for (int i = 0; i < 8; i++) {
        Instant time = random.nextInt(4) == 0 ? null : NOON.plusSeconds(random.nextInt(90_000));
        String author = random.nextInt(4) == 0 ? null : "ada" + random.nextInt(2);
        Comment comment = comment("c" + i, author, time, TEXTS.get(random.nextInt(TEXTS.size())));
        Item item =
            Item.of(comment)
                .in("t1")
                .with(screen.judge("t1", comment).flags(), null, null)
                .withFacts(
                    random.nextBoolean()
                        ? Map.of()
                        : Map.of("author.age", FactValue.Amount.seconds(9)));
        verdicts.add(engine.judge(item));
        assertThat(engine.explain(item)).allSatisfy(e -> assertThat(e.lines()).isNotEmpty());
      }
    }
    return verdicts;
  }

  @Test
  void pointsAtTheAuthorsOwnCharacters() {
    RuleEngine engine =
        engine(
            "{any: [{text: {contains: night, fold: strict}}, {text: {regex: 'f.rry'}}]}", "queue");
    for (String text : TEXTS) {
      Verdict verdict = engine.judge(Item.of(comment("c" + text.hashCode(), "ada", NOON, text)));
      verdict.hits().stream()
          .flatMap(hit -> hit.evidence().cues().stream())
          .forEach(cue -> assertThat(cue.span().of(text)).isEqualTo(cue.quote()));
    }
  }

  @Test
  void looksForWordsAsTheRuleSays() {
    assertThat(fires("{text: {contains: err}}", "Ferry")).isTrue();
    assertThat(fires("{text: {contains: ferry, fold: none}}", "Ferry")).isFalse();
    assertThat(fires("{text: {word: err}}", "Ferry")).isFalse();
    assertThat(fires("{text: {starts: the}}", "  The ferry")).isTrue();
    assertThat(fires("{text: {starts: ferry}}", "The ferry")).isFalse();
    assertThat(fires("{text: {ends: ferry}}", "The ferry\n")).isTrue();
    assertThat(fires("{text: {exact: the ferry}}", " The ferry ")).isTrue();
    assertThat(fires("{text: {exact: ferry}}", "The ferry")).isFalse();
    assertThat(fires("{text: {word: ferry, where: quoted}}", "> the ferry\n\nno")).isTrue();
    assertThat(fires("{text: {word: ferry}}", "> the ferry\n\nno")).isFalse();
    assertThat(fires("{text: {starts: no}}", "> the ferry\n\nno")).isTrue();
    assertThat(fires("{text: {regex: 'ferry'}}", "> the ferry\n\nno")).isFalse();
    assertThat(fires("{text: {word: café}}", "CAFÉ")).isTrue();
    assertThat(fires("{text.scripts: [cyrillic]}", "Матуа")).isTrue();
    assertThat(fires("{text.urls: [https://a.example/x]}", "HTTPS://A.example/xyz")).isTrue();
    assertThat(fires("{text.domains: [a.example]}", "https://user@b.a.example:80/#x")).isTrue();
  }

  private static boolean fires(String when, String text) {
    return !engine(when, "queue").judge(Item.of(comment("c", "ada", NOON, text))).hits().isEmpty();
  }

  @Test
  void doesNothingOnWhatIsNotKnownAndSaysWhy() {
    Verdict verdict = judge("{not: {author.age: '> 7d'}}", Item.of(comment("c", "ada", NOON, "x")));
    assertThat(verdict.hits()).isEmpty();
    assertThat(verdict.unknown()).containsEntry("a", Set.of(UnknownCause.MISSING_FIELD));
    Verdict known =
        judge(
            "{any: [{author.age: '> 7d'}, {text: {word: x}}]}",
            Item.of(comment("c", "ada", NOON, "x")));
    assertThat(known.hits()).hasSize(1);
    Item late = Item.of(comment("c", "ada", NOON, "x")).withScores(Map.of(), Set.of("harsh"));
    assertThat(judge("{score: {scorer: harsh, is: '> 0.5'}}", late).unknown())
        .containsEntry("a", Set.of(UnknownCause.TIMEOUT));
    String long_ = "x".repeat(600_000) + "ferry";
    assertThat(
            judge(
                    "{text: {regex: 'f[a-z]{5,20}x?erry|ferry'}}",
                    Item.of(comment("c", "ada", NOON, long_)))
                .unknown())
        .containsEntry("a", Set.of(UnknownCause.TIMEOUT));
  }

  private static Verdict judge(String when, Item item) {
    return engine(when, "queue").judge(item);
  }

  @Test
  void countsInEventTimeWithTheCommentItself() {
    RuleEngine engine =
        engine("{count: {key: author, of: comments, within: 1h, is: '>= 3'}}", "queue");
    assertThat(at(engine, "c1", 0).hits()).isEmpty();
    assertThat(at(engine, "c2", 30).hits()).isEmpty();
    assertThat(at(engine, "c3", 59).hits()).hasSize(1);
    assertThat(at(engine, "c4", 62).hits()).as("c1 is out by then").hasSize(1);
    assertThat(at(engine, "c5", 125).hits()).isEmpty();
    assertThat(at(engine, "late", 70).unknown()).as("what was then is dropped").containsKey("a");
  }

  private static Verdict at(RuleEngine engine, String id, int minute) {
    return engine.judge(Item.of(comment(id, "ada", NOON.plusSeconds(60L * minute), "x")));
  }

  @Test
  void saysAtLeastThatManyBeyondItsCap() {
    RuleSet rules = rules("{count: {key: author, of: comments, within: 1d, is: '> 9'}}", "queue");
    RuleMemory memory = new RuleMemory(Duration.ofDays(1), 3);
    RuleEngine engine = new RuleEngine(rules.program(), memory, Figures.NONE);
    for (int i = 0; i < 20; i++) {
      Verdict verdict = at(engine, "c" + i, i);
      assertThat(verdict.hits()).isEmpty();
      assertThat(verdict.unknown().containsKey("a")).as("comment %s", i).isEqualTo(i > 3);
    }
    memory.forgetAuthor("ada");
    assertThat(memory.size()).isZero();
    assertThat(at(engine, "new", 30).unknown()).isEmpty();
  }

  @Test
  void actsByItselfOnlyBehindItsGate() {
    RuleSet rules =
        rules(
            "{text: {word: x}}",
            "remove, severity: high}\n    mode: auto\n    gate: {min_precision: 0.99, min_decided: 200");
    Item item = Item.of(comment("c", "ada", NOON, "x"));
    for (Decided decided :
        List.of(
            new Decided(0, 0),
            new Decided(200, 200),
            new Decided(380, 380),
            new Decided(561, 562))) {
      assertThat(engine(rules, decided).judge(item).disposition()).isEqualTo(Disposition.QUEUE);
    }
    for (Decided decided : List.of(new Decided(381, 381), new Decided(562, 563))) {
      assertThat(engine(rules, decided).judge(item).disposition()).isEqualTo(Disposition.REMOVE);
    }
  }

  private static RuleEngine engine(RuleSet rules, Decided decided) {
    RuleMemory memory = new RuleMemory(rules.program().longestWindow(), RuleMemory.STANDARD_CAP);
    return new RuleEngine(rules.program(), memory, (rule, version) -> decided);
  }

  @Test
  void knowsHowManyDecidedHitsAGateNeeds() {
    String[] precisions = {"0.95", "0.98", "0.99", "0.9975"};
    int[][] needed = {{73, 189, 381, 1_533}, {110, 280, 563, 2_263}};
    for (int i = 0; i < precisions.length; i++) {
      Gate gate = new Gate(Share.of(precisions[i]), 0);
      assertThat(new Decided(0, 0).stillNeeded(gate)).isEqualTo(needed[0][i]);
      int withOneError = 1 + new Decided(0, 1).stillNeeded(gate);
      assertThat(withOneError).isEqualTo(needed[1][i]);
    }
  }

  @Test
  void fallsBackToTheQueueWhenItHitsTooMuchAndIsRestoredByOneCall() {
    RuleSet rules =
        rules(
            "{text: {word: x}}",
            "remove}\n    mode: auto\n    gate: {min_precision: 0, min_decided: 0}\n    breaker: {max_share: 5%, max_per_day: 500");
    RuleEngine engine = engine(rules, new Decided(1, 1));
    List<Integer> tripped = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String text = i % 10 == 0 ? "x" : "y";
      Verdict verdict = engine.judge(Item.of(comment("c" + i, "ada", NOON.plusSeconds(i), text)));
      if (!verdict.tripped().isEmpty()) {
        tripped.add(i);
      }
    }
    assertThat(tripped).containsExactly(100);
    Item next = Item.of(comment("n", "ada", NOON.plusSeconds(300), "x"));
    assertThat(engine.look(next).disposition()).isEqualTo(Disposition.QUEUE);
    engine.memory().restore("a");
    assertThat(engine.look(next).disposition()).isEqualTo(Disposition.REMOVE);
  }

  @Test
  void leavesWhatAPersonDecidedUnlessTheTextIsAnother() {
    RuleEngine engine = engine("{text: {word: ferry}}", "hold");
    Item item =
        Item.of(comment("c", "ada", NOON, "the night ferry must stay where it is for all of us"));
    HumanDecision allowed =
        new HumanDecision(Disposition.ALLOW, item.comment().text().replace("night", "late"));
    Verdict verdict = engine.look(item.decidedBy(allowed));
    assertThat(verdict.disposition()).isEqualTo(Disposition.ALLOW);
    assertThat(verdict.byHuman()).isTrue();
    assertThat(verdict.hits()).extracting(Hit::standing).containsExactly(Standing.HUMAN);
    HumanDecision onAnother = new HumanDecision(Disposition.ALLOW, "something else altogether");
    assertThat(engine.look(item.decidedBy(onAnother)).disposition()).isEqualTo(Disposition.HOLD);
  }

  @Test
  void exemptsAndStillCounts() {
    RuleEngine engine =
        engine(
            "{text: {word: x}}",
            "hold}\n    exempt: {roles: [editor], trust: '>= 4', authors: [root]");
    Item item = Item.of(comment("c", "ada", NOON, "x"));
    assertThat(engine.look(item).disposition()).isEqualTo(Disposition.HOLD);
    List<Item> exempt =
        List.of(
            item.withFacts(Map.of("author.role", new FactValue.Words(List.of("Editor")))),
            item.withFacts(Map.of("author.trust", FactValue.Amount.of(4))),
            Item.of(comment("c", "root", NOON, "x")));
    assertThat(exempt)
        .allSatisfy(
            one -> {
              Verdict verdict = engine.look(one);
              assertThat(verdict.disposition()).isEqualTo(Disposition.NONE);
              assertThat(verdict.hits()).extracting(Hit::standing).containsExactly(Standing.EXEMPT);
            });
  }

  @Test
  void neverJudgesTheSitesOwnVoice() {
    RuleSet rules = RuleSet.of("f", "own_authors: [bot]\n" + file("{text: {word: x}}", "hold"));
    Verdict verdict = RuleEngine.of(rules.program()).judge(Item.of(comment("c", "bot", NOON, "x")));
    assertThat(verdict.hits()).isEmpty();
  }

  @Test
  void putsLabelsThatExpireInEventTime() {
    RuleEngine engine =
        engine(
            "{text: {word: x}}",
            "queue, label: {name: seen, on: author, expires: 1d}}\n  - id: b\n    mode: queue\n"
                + "    when: {label: {name: seen, on: author}}\n    then: {action: hold");
    assertThat(engine.judge(Item.of(comment("c1", "ada", NOON, "x"))).disposition())
        .as("not by its own effect")
        .isEqualTo(Disposition.QUEUE);
    assertThat(
            engine.look(Item.of(comment("c2", "ada", NOON.plusSeconds(3_600), "y"))).disposition())
        .isEqualTo(Disposition.HOLD);
    assertThat(
            engine.look(Item.of(comment("c2", "bo", NOON.plusSeconds(3_600), "y"))).disposition())
        .isEqualTo(Disposition.NONE);
    assertThat(
            engine
                .look(Item.of(comment("c3", "ada", NOON.plus(Duration.ofDays(2)), "y")))
                .disposition())
        .isEqualTo(Disposition.NONE);
    engine.memory().label(LabelOn.AUTHOR, "ada", "seen", null);
    engine.memory().forgetAuthor("ada");
    assertThat(engine.look(Item.of(comment("c2", "ada", NOON, "y"))).disposition())
        .isEqualTo(Disposition.NONE);
  }

  @Test
  void choosesAStableShare() {
    RuleEngine engine = engine("{bucket: {percent: 10%}}", "queue");
    int hits = 0;
    for (int i = 0; i < 2_000; i++) {
      hits += engine.look(Item.of(comment("c" + i, "ada", NOON, "x"))).hits().size();
    }
    assertThat(hits).isBetween(150, 250);
  }

  @Test
  void saysTheFirstThingThatKeepsARuleFromFiring() {
    RuleEngine engine =
        engine(
            "{all: [{text: {word: ferry}}, {text.words: '>= 3'}, {not: {text.urls: '> 0'}}]}",
            "queue");
    assertThat(sentence(engine, "A ferry"))
        .isEqualTo("rule a does not fire: required {\"text.words\":\">= 3\"}, found 2");
    assertThat(sentence(engine, "A ferry at http://x.example/ now"))
        .contains("required not {\"text.urls\":\"> 0\"}, found 1");
    assertThat(sentence(engine, "> A ferry\n\nis what you say")).contains("quoted");
  }

  private static String sentence(RuleEngine engine, String text) {
    return engine.explain(Item.of(comment("c", "ada", NOON, text))).get(0).sentence();
  }

  private static Comment comment(
      String id, @Nullable String author, @Nullable Instant time, String text) {
    return new Comment(id, author, time, null, text, null, List.of());
  }

  private static RuleEngine engine(String when, String then) {
    return RuleEngine.of(rules(when, then).program());
  }

  private static RuleSet rules(String when, String then) {
    return RuleSet.check("f", file(when, then), name -> null, Host.UNDECLARED);
  }

  private static String file(String when, String then) {
    return "version: 1\ndefaults: {mode: queue}\nrules:\n  - id: a\n    when: "
        + when
        + "\n    then: {action: "
        + then
        + "}\n";
  }
}
