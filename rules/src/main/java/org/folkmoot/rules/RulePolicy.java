package org.folkmoot.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Decision;
import org.folkmoot.analysis.StatementOfReasons;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.evaluate.Explanation;
import org.folkmoot.rules.evaluate.Figures;
import org.folkmoot.rules.evaluate.Hit;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.Items;
import org.folkmoot.rules.evaluate.RuleEngine;
import org.folkmoot.rules.evaluate.RuleMemory;
import org.folkmoot.rules.evaluate.RuleProgram;
import org.folkmoot.rules.evaluate.Verdict;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/**
 * Decides by a site's own rules. {@link #decide} takes a whole thread and keeps nothing; {@link
 * #judge} takes comments one after another and remembers what rules count. Thread-safe, no network,
 * no clock: now is the time that a comment carries.
 */
public final class RulePolicy implements Policy {

  private static final String NO_RULE = "no-rule";
  private static final String NOTHING = "No rule of the site asks for anything here.";

  private final Figures figures;
  private final String redress;
  private final RuleMemory memory;
  private volatile RuleEngine engine;

  private RulePolicy(RuleSet rules, Figures figures, String redress, RuleMemory memory) {
    this.figures = figures;
    this.redress = redress;
    this.memory = memory;
    this.engine = new RuleEngine(rules.program(), memory, figures);
  }

  /** Collects what a policy is told. Not thread-safe. */
  public static final class Builder {
    private static final Duration STANDARD_RETENTION = Duration.ofDays(60);

    private @Nullable RuleSet rules;
    private Figures figures = Figures.NONE;
    private String redress = "You can ask the moderators to look at this again.";
    private Duration retention = STANDARD_RETENTION;

    Builder() {}

    /** Sets the rules, which a policy needs. */
    public Builder rules(RuleSet rules) {
      this.rules = rules;
      return this;
    }

    /** Sets how well rules did so far, for their gates. Without: nothing is known. */
    public Builder figures(Figures figures) {
      this.figures = figures;
      return this;
    }

    /** Sets what an author can do, as statements of reasons tell it. */
    public Builder redress(String redress) {
      this.redress = redress;
      return this;
    }

    /** Sets how far back the memory reaches; 60 days without, or as far as rules ask if farther. */
    public Builder retention(Duration retention) {
      this.retention = retention;
      return this;
    }

    /**
     * The policy.
     *
     * @throws IllegalArgumentException if there are no rules
     */
    public RulePolicy build() {
      if (rules == null) {
        throw new IllegalArgumentException("rules must be set");
      }
      Duration longest = rules.program().longestWindow();
      Duration kept = longest.compareTo(retention) > 0 ? longest : retention;
      RuleMemory memory = new RuleMemory(kept, RuleMemory.STANDARD_CAP);
      return new RulePolicy(rules, figures, redress, memory);
    }
  }

  /** Judges a comment of which nothing else is known, and remembers it. */
  public Verdict judge(Comment comment) {
    return judge(Item.of(comment));
  }

  /** Judges a comment with what is known around it, and remembers it. */
  public Verdict judge(Item item) {
    return engine.judge(item);
  }

  /** Why each rule fires on a comment, or why not. Remembers nothing. */
  public List<Explanation> explain(Item item) {
    return engine.explain(item);
  }

  /** What is remembered: to forget comments and authors, to put labels, to restore rules. */
  public RuleMemory memory() {
    return memory;
  }

  /** Puts other rules in force. What is remembered stays. */
  public void reload(RuleSet rules) {
    engine = new RuleEngine(rules.program(), memory, figures);
  }

  /**
   * Puts the rules of a file in force, if it is good; if not, those that are stay.
   *
   * @throws org.folkmoot.rules.load.RuleFileException naming every problem of the file
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public void reload(Path path) {
    reload(RuleSet.load(path));
  }

  /** Decides on the comments of one thread, as if nothing had been before it. */
  @Override
  public List<Decision> decide(Analysis analysis) {
    RuleProgram program = engine.program();
    RuleMemory fresh = new RuleMemory(program.longestWindow(), RuleMemory.STANDARD_CAP);
    RuleEngine once = new RuleEngine(program, fresh, figures);
    return Items.of(analysis).stream().map(item -> decision(once.judge(item), item)).toList();
  }

  /** Judges a comment, remembers it, and says it as a decision. */
  public Decision decide(Item item) {
    return decision(judge(item), item);
  }

  private Decision decision(Verdict verdict, Item item) {
    Disposition disposition = verdict.disposition();
    String action =
        disposition == Disposition.NONE ? Disposition.ALLOW.spelled() : disposition.spelled();
    return verdict
        .decisive()
        .map(
            hit ->
                new Decision(
                    verdict.comment(), action, hit.rule(), hit.why(), statement(hit, item)))
        .orElseGet(() -> new Decision(verdict.comment(), action, NO_RULE, NOTHING));
  }

  private @Nullable StatementOfReasons statement(Hit hit, Item item) {
    return hit.action().isStrict() ? Statements.of(hit, item.comment(), redress) : null;
  }
}
