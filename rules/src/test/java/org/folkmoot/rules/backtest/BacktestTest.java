package org.folkmoot.rules.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.folkmoot.read.InputException;
import org.folkmoot.read.LineReader;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.UnknownCause;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.evaluate.Hit;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.RuleEngine;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BacktestTest {

  private static final String RULES =
      """
      version: 1
      rules:
        - {id: spam, when: {text: {word: [watches]}}, then: {action: hold}}
        - {id: money, when: {text: {word: [money]}}, then: {action: queue}}
        - {id: fresh, when: {author.age: "< 3d"}, then: {action: queue}}
        - {id: calm, when: {all: [{text: {word: [thanks]}}, {author.name: [Ada]}]}, then: {action: allow}}
        - {id: busy, when: {count: {key: author, of: comments, within: 1h, is: ">= 3"}}, then: {action: queue}}
      """;

  private static RuleSet rules(String text) {
    return RuleSet.check("rules", text, file -> null, Host.UNDECLARED);
  }

  private static Item item(int number, String text) {
    Instant time = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * number);
    return Item.of(new Comment("c" + number, "Ada", time, null, text, null, List.of()));
  }

  private static Decided decided(int number, String text, @Nullable Disposition human) {
    return new Decided(item(number, text), human);
  }

  private static RuleFigures of(BacktestReport report, String rule) {
    return report.rules().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
  }

  @Test
  void countsWhatPeopleDecidedAsTheRuleWouldAndOtherwise() {
    List<Decided> past =
        List.of(
            decided(1, "watches for money", Disposition.REMOVE),
            decided(2, "watches", Disposition.ALLOW),
            decided(3, "watches", null),
            decided(4, "watches", Disposition.QUEUE),
            decided(5, "rude", Disposition.HOLD),
            decided(6, "thanks", Disposition.ALLOW));
    BacktestReport report = Backtest.of(rules(RULES), null, 0, past.stream());
    RuleFigures spam = of(report, "spam");
    assertThat(List.of(spam.hits(), spam.right(), spam.wrong(), spam.missed()))
        .containsExactly(4, 1, 1, 1);
    assertThat(spam.shareDecided()).isEqualTo(0.5);
    RuleFigures calm = of(report, "calm");
    assertThat(List.of(calm.right(), calm.wrong(), calm.missed())).containsExactly(1, 0, 1);
    assertThat(List.of(report.comments(), report.decided(), report.actedOn()))
        .containsExactly(6, 4, 2);
    assertThat(of(report, "fresh").unknown()).isEqualTo(Map.of(UnknownCause.MISSING_FIELD, 6));
    assertThat(report.overlaps()).contains(new Overlap("money", "spam", 1, 4));
  }

  @Test
  void boundsSharesByWilson() {
    List<Decided> past = new ArrayList<>();
    for (int i = 0; i < 381; i++) {
      past.add(decided(i, "watches", Disposition.REMOVE));
    }
    RuleFigures spam = of(Backtest.of(rules(RULES), null, 0, past.stream()), "spam");
    assertThat(spam.precision().lowerBound()).isBetween(0.99, 0.9901);
    assertThat(spam.precision().upperBound()).isBetween(0.9999, 1.0);
    assertThat(new org.folkmoot.rules.evaluate.Figures.Decided(5, 10).upperBound())
        .isBetween(0.7633, 0.7635);
  }

  @Test
  void saysWhatIsNewAndWhatIsLostAgainstTheActiveRules() {
    String active =
        "version: 1\nrules: [{id: spam, when: {text: {word: [watches, cheap]}}, then: {action: hold}}]";
    String tried =
        "version: 1\nrules: [{id: spam, when: {text: {word: [watches, replica]}}, then: {action: hold}}]";
    List<Decided> past =
        List.of(
            decided(1, "watches", null),
            decided(2, "cheap", null),
            decided(3, "replica", null),
            decided(4, "replica", null));
    RuleFigures spam = of(Backtest.of(rules(tried), rules(active), 0, past.stream()), "spam");
    assertThat(List.of(spam.hits(), spam.added(), spam.lost())).isEqualTo(List.of(3, 2, 1));
  }

  @Test
  void namesHitsLeastLikeConfirmedOnesAndOthersMostLikeThem() {
    String advert = "Finest replica watches with a money back guarantee from the harbour shop";
    List<Decided> past =
        List.of(
            decided(1, advert, Disposition.REMOVE),
            decided(2, advert + " today", null),
            decided(3, "My grandfather repaired watches all his life", null),
            decided(4, advert.replace("watches", "w4tches"), null),
            decided(5, "The timetable of the ferry has changed again", null));
    BacktestReport report = Backtest.of(rules(RULES), null, 1, past.stream());
    NearMisses spam =
        report.nearMisses().stream().filter(n -> n.rule().equals("spam")).findFirst().orElseThrow();
    assertThat(spam.doubtful()).extracting(NearComment::comment).containsExactly("c3");
    assertThat(spam.missed()).extracting(NearComment::comment).containsExactly("c4");
    assertThat(spam.missed().get(0).likeness()).isBetween(0.5, 1.0);
  }

  /** The figures against a twin that keeps every verdict of the engine and counts afterwards. */
  @Test
  void countsAsANaiveTwin() {
    RuleSet rules = rules(RULES);
    for (int seed = 0; seed < 20; seed++) {
      List<Decided> past = past(new Random(seed));
      BacktestReport report = Backtest.of(rules, null, 0, past.stream());
      RuleEngine engine = RuleEngine.of(rules.program());
      List<Set<String>> hits = new ArrayList<>();
      past.forEach(
          p ->
              hits.add(
                  new HashSet<>(engine.judge(p.item()).hits().stream().map(Hit::rule).toList())));
      for (RuleFigures figures : report.rules()) {
        int right = 0;
        int missed = 0;
        int all = 0;
        for (int i = 0; i < past.size(); i++) {
          boolean hit = hits.get(i).contains(figures.rule());
          boolean due = past.get(i).isDecided() && past.get(i).agrees(figures.proposes());
          all += hit ? 1 : 0;
          right += hit && due ? 1 : 0;
          missed += !hit && due ? 1 : 0;
        }
        assertThat(List.of(figures.hits(), figures.right(), figures.missed()))
            .as("seed %s, %s", seed, figures.rule())
            .isEqualTo(List.of(all, right, missed));
      }
      assertThat(Backtest.of(rules, null, 0, past.stream()).json()).isEqualTo(report.json());
    }
  }

  private static List<Decided> past(Random random) {
    List<String> words = List.of("watches", "money", "thanks", "ferry", "pier");
    List<Disposition> humans = List.of(Disposition.REMOVE, Disposition.ALLOW, Disposition.QUEUE);
    List<Decided> past = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = words.get(random.nextInt(5)) + " " + words.get(random.nextInt(5));
      past.add(decided(i * random.nextInt(1, 4), text, humans.get(random.nextInt(3))));
    }
    return past;
  }

  @Test
  void readsLinesWithFactsAndDecisionsAndSaysWhatIsWrong() {
    LineReader lines = new LineReader("past", ReadLimits.DEFAULT);
    try (PastStream stream = new PastStream("past", List.of(rules(RULES)))) {
      String line =
          "{\"id\":\"a\",\"text\":\"x\",\"decision\":\"remove\",\"facts\":{\"author.age\":\"2d\",\"author.role\":[\"editor\"]},\"reports\":3}";
      Optional<Decided> read = stream.next(lines.past(line, 1), 1);
      assertThat(read.orElseThrow().human()).isEqualTo(Disposition.REMOVE);
      assertThat(read.orElseThrow().item().facts()).containsKeys("author.age", "author.role");
      assertThat(stream.next(lines.past("{\"op\":\"delete\",\"id\":\"a\"}", 2), 2)).isEmpty();
      assertThatThrownBy(
              () ->
                  stream.next(
                      lines.past("{\"id\":\"b\",\"text\":\"\",\"decision\":\"burn\"}", 3), 3))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("past:3")
          .hasMessageContaining("burn");
      assertThatThrownBy(
              () ->
                  stream.next(
                      lines.past("{\"id\":\"b\",\"text\":\"\",\"facts\":{\"author.aeg\":1}}", 4),
                      4))
          .hasMessageContaining("author.aeg");
      assertThatThrownBy(
              () -> lines.past("{\"id\":\"b\",\"text\":\"\",\"facts\":{\"author.age\":{}}}", 5))
          .isInstanceOf(InputException.class);
    }
  }

  @Test
  void reportsWhatRulesInShadowWouldHaveDoneSinceATime() {
    Instant since = Instant.parse("2026-01-01T00:02:00Z");
    ShadowReport report = new ShadowReport(rules(RULES), since, 1);
    List.of("watches", "watches two", "watches three")
        .forEach(t -> report.take(item(1 + t.length() / 4, t)));
    assertThat(report.json())
        .contains("\"comments\":3")
        .contains(
            "{\"rule\":\"spam\",\"wouldBe\":\"hold\",\"hits\":3,\"authors\":1,\"unknown\":0,\"samples\":[{");
    ShadowReport early = new ShadowReport(rules(RULES), Instant.MAX, 1);
    early.take(item(1, "watches"));
    assertThat(early.json()).contains("\"comments\":0,\"before\":1");
  }
}
