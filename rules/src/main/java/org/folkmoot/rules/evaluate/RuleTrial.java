package org.folkmoot.rules.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.Folkmoot;
import org.folkmoot.Screen;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.OffTopic;
import org.folkmoot.rules.ast.Breaker;
import org.folkmoot.rules.ast.Gate;
import org.folkmoot.rules.ast.Given;
import org.folkmoot.rules.ast.GivenComment;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.RuleTest;
import org.folkmoot.rules.ast.Share;
import org.folkmoot.rules.ast.Template;
import org.folkmoot.rules.evaluate.Figures.Decided;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tests that stand in a file of rules: each rule for itself, whatever its mode and gate,
 * in a fresh state and at a fixed time, by the engine that judges live.
 */
public final class RuleTrial {

  /** When tests happen that do not say when. */
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private static final String THREAD = "thread";
  private static final String JUDGED = "judged";
  private static final Figures PASSED = (rule, version) -> new Decided(1, 1);

  /**
   * What came of a test.
   *
   * @param rule the rule
   * @param test the test
   * @param failures what was expected and is not so; empty where it passed
   * @param decisive the checks that decided, as they are spelled
   */
  public record Outcome(Rule rule, RuleTest test, List<String> failures, Set<String> decisive) {

    /** Copies list and set. */
    public Outcome {
      failures = List.copyOf(failures);
      decisive = Set.copyOf(decisive);
    }

    /** Whether all is as expected. */
    public boolean passed() {
      return failures.isEmpty();
    }
  }

  private final RuleFile file;
  private final RuleProgram program;

  /**
   * A trial of the rules of a checked file.
   *
   * @param templateTexts gives the text of a template
   */
  public RuleTrial(RuleFile file, Function<Template, String> templateTexts) {
    this.file = file;
    List<Rule> free = file.rules().stream().map(RuleTrial::freed).toList();
    this.program =
        RuleProgram.of(
            new RuleFile(file.ownAuthors(), file.lists(), file.templates(), file.texts(), free),
            templateTexts);
  }

  /** Without what keeps a rule from acting by itself. */
  private static Rule freed(Rule rule) {
    return new Rule(
        rule.id(),
        rule.title(),
        rule.why(),
        rule.policy(),
        rule.when(),
        rule.then(),
        Mode.AUTO,
        new Gate(Share.of("0"), 0),
        new Breaker(Share.of("1"), null),
        null,
        rule.exempt(),
        null,
        rule.tests());
  }

  /** Runs all tests, in the order of the file. */
  public List<Outcome> run() {
    return file.rules().stream()
        .flatMap(rule -> rule.tests().stream().map(test -> run(rule, test)))
        .toList();
  }

  /** Runs one test of a rule of the file. */
  public Outcome run(Rule rule, RuleTest test) {
    Given given = test.given();
    RuleEngine engine =
        new RuleEngine(
            program, new RuleMemory(program.longestWindow(), RuleMemory.STANDARD_CAP), PASSED);
    Instant now = given.time() == null ? NOON : given.time();
    try (Screen screen = Screen.builder().build()) {
      List<Comment> before = before(given, now);
      for (int i = 0; i < before.size(); i++) {
        String thread = thread(given, i);
        engine.judge(
            Item.of(before.get(i))
                .in(thread)
                .with(screened(screen, thread, before.get(i)), null, null));
      }
      Comment comment = judged(given, now);
      Item item = item(given, comment, screened(screen, THREAD, comment), before);
      Explanation explanation = engine.explain(item, rule.id());
      Expectations expected =
          new Expectations(test.expect(), engine.alone(item, rule.id()), explanation, item);
      return new Outcome(rule, test, expected.failures(), Expectations.decisive(explanation));
    }
  }

  private static List<Flag> screened(Screen screen, String thread, Comment comment) {
    return screen.judge(thread, comment).flags();
  }

  /** History, then the parent. */
  private List<Comment> before(Given given, Instant now) {
    List<GivenComment> all = new ArrayList<>(given.history());
    if (given.parent() != null) {
      all.add(given.parent());
    }
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Duration ago = all.get(i).ago();
      Instant time = now.minus(ago == null ? Duration.ofMinutes((long) all.size() - i) : ago);
      comments.add(comment("c" + (i + 1), all.get(i), time, null));
    }
    return comments;
  }

  private static String thread(Given given, int i) {
    boolean isHistory = i < given.history().size();
    String said = isHistory ? given.history().get(i).thread() : THREAD;
    return said == null ? THREAD : said;
  }

  private Comment judged(Given given, Instant now) {
    String parent = given.parent() == null ? null : "c" + (given.history().size() + 1);
    return comment(JUDGED, given.comment(), now, parent);
  }

  private Comment comment(String id, GivenComment given, Instant time, @Nullable String parent) {
    String text = given.text().written(file.texts());
    return new Comment(id, given.author(), time, parent, text, null, List.of());
  }

  private Item item(Given given, Comment comment, List<Flag> flags, List<Comment> before) {
    Map<String, Double> scores = new HashMap<>();
    given.scores().forEach((name, score) -> scores.put(name, score.doubleValue()));
    return looked(given, comment, flags, before)
        .withFacts(given.facts())
        .withRecord(
            Set.copyOf(given.labels()),
            Set.copyOf(given.authorLabels()),
            new Reports(given.reports().size(), (int) given.reports().stream().distinct().count()))
        .withScores(scores, Set.of());
  }

  /** With topic and argument where there is something around the comment. */
  private Item looked(Given given, Comment comment, List<Flag> flags, List<Comment> before) {
    if (given.article() == null && given.parent() == null) {
      return Item.of(comment).in(THREAD).with(flags, null, null);
    }
    List<Comment> thread = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (thread(given, i).equals(THREAD)) {
        thread.add(before.get(i));
      }
    }
    thread.add(comment);
    Article article =
        given.article() == null ? null : Article.of(given.article().written(file.texts()));
    Analysis analysis = Analysing.FOLKMOOT.analyze(CommentThread.of(THREAD, article, thread));
    Item item = Items.of(analysis).get(thread.size() - 1);
    List<Flag> all = new ArrayList<>(flags);
    analysis.flags().stream()
        .filter(flag -> flag instanceof OffTopic && flag.comment().equals(JUDGED))
        .forEach(all::add);
    return item.with(all, item.topic(), item.bearing());
  }

  /** Loaded where a test needs it, and once. */
  private static final class Analysing {
    private static final Folkmoot FOLKMOOT = Folkmoot.create();
  }
}
