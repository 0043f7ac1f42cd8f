package org.folkmoot.rules.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.evidence.Cue;
import org.folkmoot.rules.ast.Breaker;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.LabelOn;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.Rollout;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.SideAction;
import org.folkmoot.rules.ast.UnknownCause;
import org.jspecify.annotations.Nullable;

/**
 * Judges comments by rules. Total and deterministic: whatever comes, there is a verdict; the same
 * comments in the same order give the same verdicts, live or replayed; the order of rules has no
 * meaning. Thread-safe: {@link #judge} lets callers in one after another, since each comment counts
 * for the next.
 */
public final class RuleEngine {

  /** So much of a text may change before a person's decision on it no longer stands. */
  private static final double REOPENS = 0.2;

  private final RuleProgram program;
  private final RuleMemory memory;
  private final Figures figures;

  /**
   * An engine.
   *
   * @param program the rules
   * @param memory what is remembered; it must reach back as far as their longest window
   * @param figures how well rules did, for their gates
   */
  public RuleEngine(RuleProgram program, RuleMemory memory, Figures figures) {
    this.program = program;
    this.memory = memory;
    this.figures = figures;
  }

  /** An engine that remembers nothing yet and knows no figures. */
  public static RuleEngine of(RuleProgram program) {
    RuleMemory memory = new RuleMemory(program.longestWindow(), RuleMemory.STANDARD_CAP);
    return new RuleEngine(program, memory, Figures.NONE);
  }

  /** The rules. */
  public RuleProgram program() {
    return program;
  }

  /** What is remembered. */
  public RuleMemory memory() {
    return memory;
  }

  /** Judges a comment, and remembers it for those that come after. */
  public synchronized Verdict judge(Item item) {
    Evaluation evaluation = new Evaluation(program, item, memory);
    Verdict verdict = verdict(evaluation);
    Posting posting = evaluation.posting();
    if (posting == null) {
      return verdict;
    }
    memory.remember(posting);
    List<String> tripped = memory.count(posting.time(), hitting(verdict));
    label(verdict, item, posting.time());
    return tripped.isEmpty() ? verdict : withTripped(verdict, tripped);
  }

  private List<Breakers.Hitting> hitting(Verdict verdict) {
    return verdict.hits().stream()
        .map(hit -> new Breakers.Hitting(hit.rule(), hit.version(), breaker(hit)))
        .toList();
  }

  private Breaker breaker(Hit hit) {
    return program.ready(program.number(hit.rule())).rule().breaker();
  }

  private static Verdict withTripped(Verdict verdict, List<String> tripped) {
    return new Verdict(
        verdict.comment(),
        verdict.disposition(),
        verdict.decidedBy(),
        verdict.hits(),
        verdict.effects(),
        verdict.unknown(),
        tripped,
        verdict.byHuman());
  }

  private void label(Verdict verdict, Item item, Instant now) {
    for (Effect effect : verdict.effects()) {
      if (effect.action() instanceof SideAction.PutLabel label) {
        boolean onItem = label.on() == LabelOn.ITEM;
        String id = onItem ? item.comment().id() : item.comment().author();
        if (id != null) {
          Instant until = label.expires() == null ? null : now.plus(label.expires());
          memory.label(label.on(), id, label.label(), until);
        }
      }
    }
  }

  /** Judges a comment and remembers nothing. */
  public synchronized Verdict look(Item item) {
    return verdict(new Evaluation(program, item, memory));
  }

  private Verdict verdict(Evaluation evaluation) {
    Item item = evaluation.item();
    String id = item.comment().id();
    if (program.isOwn(item.comment().author())) {
      return new Verdict(
          id, Disposition.NONE, null, List.of(), List.of(), Map.of(), List.of(), false);
    }
    List<Hit> hits = new ArrayList<>();
    Map<String, Set<UnknownCause>> unknown = new LinkedHashMap<>();
    evaluation.candidates().stream().forEach(rule -> add(evaluation, rule, hits, unknown));
    HumanDecision human = standing(item);
    if (human != null) {
      List<Hit> idle =
          hits.stream().map(h -> h.with(Disposition.NONE, Standing.HUMAN, null)).toList();
      return new Verdict(id, human.action(), null, idle, List.of(), unknown, List.of(), true);
    }
    Lattice.Outcome outcome = Lattice.of(hits);
    return new Verdict(
        id,
        outcome.disposition(),
        outcome.decisive() == null ? null : outcome.decisive().rule(),
        outcome.hits(),
        Effects.of(id, outcome.hits()),
        unknown,
        List.of(),
        false);
  }

  private void add(
      Evaluation evaluation, int rule, List<Hit> hits, Map<String, Set<UnknownCause>> unknown) {
    Ready ready = program.ready(rule);
    if (ready.rule().mode() == Mode.OFF) {
      return;
    }
    switch (evaluation.rule(rule)) {
      case TRUE -> hits.add(hit(evaluation, ready));
      case UNKNOWN -> unknown.put(ready.rule().id(), evaluation.causes(ready.when()));
      case FALSE -> {
        // most rules on most comments
      }
    }
  }

  /** What a person decided, unless the text has changed by too much since. */
  private static @Nullable HumanDecision standing(Item item) {
    HumanDecision human = item.human();
    return human == null || TextChange.share(human.text(), item.comment().text()) > REOPENS
        ? null
        : human;
  }

  private Hit hit(Evaluation evaluation, Ready ready) {
    Rule rule = ready.rule();
    Mode mode = mode(ready);
    Standing standing = standing(rule, mode, evaluation.item());
    boolean acts = standing == Standing.ACTS;
    List<Cue> cues = evaluation.cues(ready.when());
    Told told = new Told(ready, evaluation.item(), cues);
    String tell = rule.then().tellAuthor();
    return new Hit(
        rule.id(),
        ready.version(),
        rule.title(),
        rule.policy(),
        mode,
        rule.mode(),
        rule.then().severity(),
        rule.then().action(),
        acts ? capped(rule.then().action(), mode) : Disposition.NONE,
        standing,
        null,
        told.why(),
        tell == null ? null : told.filled(tell),
        rule.then().tag(),
        rule.then().cluster(),
        acts ? rule.then().side().stream().filter(s -> isAllowed(s, mode)).toList() : List.of(),
        told.evidence());
  }

  /** After breaker and gate. */
  private Mode mode(Ready ready) {
    Rule rule = ready.rule();
    if (rule.mode() != Mode.AUTO && rule.mode() != Mode.QUEUE) {
      return rule.mode();
    }
    boolean gated =
        rule.mode() == Mode.AUTO
            && figures.of(rule.id(), ready.version()).passes(rule.gate())
            && !memory.isTripped(rule.id(), ready.version());
    return gated ? Mode.AUTO : Mode.QUEUE;
  }

  private static Standing standing(Rule rule, Mode mode, Item item) {
    if (mode == Mode.SHADOW) {
      return Standing.SHADOW;
    }
    Instant now = item.comment().created();
    if (rule.expires() != null && now != null && !now.isBefore(RuleProgram.start(rule.expires()))) {
      return Standing.EXPIRED;
    }
    if (Exemptions.hold(rule.exempt(), item)) {
      return Standing.EXEMPT;
    }
    if (rule.rollout() != null && !isIn(rule.rollout(), rule.id(), item)) {
      return Standing.NOT_IN_ROLLOUT;
    }
    return rule.then().action() == Disposition.ALLOW && mode != Mode.AUTO
        ? Standing.NOT_AUTO
        : Standing.ACTS;
  }

  private static boolean isIn(Rollout rollout, String rule, Item item) {
    String id = Evaluation.bucketId(rollout.key(), item);
    return id != null && Buckets.holds(rollout.percent(), rule, id);
  }

  /** In mode queue a person decides: what is stricter than holding is proposed alone. */
  private static Disposition capped(Disposition action, Mode mode) {
    return mode == Mode.QUEUE && action == Disposition.REMOVE ? Disposition.QUEUE : action;
  }

  private static boolean isAllowed(SideAction action, Mode mode) {
    boolean strict =
        action instanceof SideAction.Throttle || action instanceof SideAction.LockThread;
    return mode == Mode.AUTO || !strict;
  }

  /** What one rule makes of a comment, all others aside; null where it does not fire. */
  @Nullable Hit alone(Item item, String rule) {
    Evaluation evaluation = new Evaluation(program, item, memory);
    int number = program.number(rule);
    return evaluation.rule(number) == Truth.TRUE ? hit(evaluation, program.ready(number)) : null;
  }

  /** Why one rule fires on a comment, or why not. */
  Explanation explain(Item item, String rule) {
    Evaluation evaluation = new Evaluation(program, item, memory);
    return explain(evaluation, program.number(rule), verdict(evaluation));
  }

  /** Why each rule fires on a comment, or why not, by id. Remembers nothing. */
  public synchronized List<Explanation> explain(Item item) {
    Evaluation evaluation = new Evaluation(program, item, memory);
    Verdict verdict = verdict(evaluation);
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < program.size(); i++) {
      explanations.add(explain(evaluation, i, verdict));
    }
    return explanations;
  }

  private Explanation explain(Evaluation evaluation, int rule, Verdict verdict) {
    Ready ready = program.ready(rule);
    Truth truth = evaluation.rule(rule);
    Standing standing =
        verdict.hits().stream()
            .filter(hit -> hit.rule().equals(ready.rule().id()))
            .map(Hit::standing)
            .findFirst()
            .orElse(null);
    return new Explanation(
        ready.rule().id(),
        ready.version(),
        truth,
        truth == Truth.UNKNOWN ? evaluation.causes(ready.when()) : Set.of(),
        standing,
        evaluation.explain(ready.when()));
  }
}
