package org.folkmoot.rules.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.evidence.Cue;
import org.folkmoot.rules.ast.BoilerplateCheck;
import org.folkmoot.rules.ast.BucketCheck;
import org.folkmoot.rules.ast.BucketKey;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.DuplicateCheck;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.LabelCheck;
import org.folkmoot.rules.ast.LabelOn;
import org.folkmoot.rules.ast.LinkCountCheck;
import org.folkmoot.rules.ast.LinkListCheck;
import org.folkmoot.rules.ast.LinkPart;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.ast.ScoreCheck;
import org.folkmoot.rules.ast.ScriptCheck;
import org.folkmoot.rules.ast.TextCheck;
import org.folkmoot.rules.ast.TextListCheck;
import org.folkmoot.rules.ast.TextMeasureCheck;
import org.folkmoot.rules.ast.UnknownCause;
import org.folkmoot.rules.ast.WindowCheck;
import org.folkmoot.rules.ast.WindowKey;
import org.folkmoot.rules.evaluate.Links.Link;
import org.folkmoot.text.Excerpt;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/**
 * One comment under all rules: what each check comes to, once, and what each condition. Total:
 * whatever the comment, every condition is true, false or unknown. Not thread-safe.
 */
final class Evaluation {

  private static final int LONGEST_WORDS = 60;

  private final RuleProgram program;
  private final Item item;
  private final CommentWords words;
  private final TextProgram.Result texts;
  private final RuleMemory memory;
  private final @Nullable CheckValue[] values;
  private final @Nullable Truth[] rules;
  private @Nullable List<Link> links;

  Evaluation(RuleProgram program, Item item, RuleMemory memory) {
    this.program = program;
    this.item = item;
    this.words = new CommentWords(item.comment());
    this.texts = program.texts().run(words);
    this.memory = memory;
    this.values = new @Nullable CheckValue[program.checks()];
    this.rules = new @Nullable Truth[program.size()];
  }

  Item item() {
    return item;
  }

  /** The rules that may hold; all others do not. */
  BitSet candidates() {
    return program.candidates(texts);
  }

  Truth rule(int rule) {
    Truth known = rules[rule];
    if (known == null) {
      known = truth(program.ready(rule).when());
      rules[rule] = known;
    }
    return known;
  }

  Truth truth(Code code) {
    if (code instanceof Code.Single single) {
      return value(single.check()).truth();
    }
    if (code instanceof Code.AllOf all) {
      return all(all.of());
    }
    if (code instanceof Code.AnyOf any) {
      return any(any.of());
    }
    return code instanceof Code.NotOf not
        ? truth(not.of()).not()
        : rule(((Code.Other) code).rule());
  }

  private Truth all(List<Code> parts) {
    Truth truth = Truth.TRUE;
    for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
      truth = truth.and(truth(parts.get(i)));
    }
    return truth;
  }

  private Truth any(List<Code> parts) {
    Truth truth = Truth.FALSE;
    for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
      truth = truth.or(truth(parts.get(i)));
    }
    return truth;
  }

  CheckValue value(int check) {
    CheckValue known = values[check];
    if (known == null) {
      known = look(check, program.check(check));
      values[check] = known;
    }
    return known;
  }

  private CheckValue look(int number, Check check) {
    if (check instanceof TextCheck || check instanceof TextListCheck) {
      return words(number);
    }
    if (check instanceof TextMeasureCheck measure) {
      return WordMeasures.check(measure, words);
    }
    if (check instanceof LinkCountCheck count) {
      return linkCount(count);
    }
    if (check instanceof LinkListCheck list) {
      return linkList(list);
    }
    if (check instanceof ScriptCheck scripts) {
      return WordMeasures.scripts(scripts, words);
    }
    return check instanceof BoilerplateCheck site
        ? WordMeasures.boilerplate(site, words)
        : lookAround(check);
  }

  /** Checks that go beyond the words. */
  private CheckValue lookAround(Check check) {
    if (check instanceof FactCheck fact) {
      return FactFinder.check(fact, item);
    }
    if (check instanceof DuplicateCheck duplicate) {
      return CopyFinding.check(duplicate, item, words, program.templates());
    }
    if (check instanceof WindowCheck window) {
      return window(window);
    }
    if (check instanceof LabelCheck label) {
      return label(label);
    }
    if (check instanceof BucketCheck bucket) {
      return bucket(bucket);
    }
    return check instanceof ScoreCheck score ? score(score) : Findings.check(check, item);
  }

  private CheckValue words(int number) {
    List<Span> spans = texts.spans(number);
    if (!spans.isEmpty()) {
      String first = Excerpt.quoted(spans.get(0).of(words.text()), LONGEST_WORDS);
      return CheckValue.of(true, first, spans.stream().map(words::cue).toList());
    }
    if (texts.isLate(number)) {
      return CheckValue.unknown(UnknownCause.TIMEOUT, "the text is too long for the pattern");
    }
    return CheckValue.of(
        false,
        texts.isElsewhere(number)
            ? "only in words that are quoted, the site's own, or not looked at"
            : "not there");
  }

  private List<Link> links() {
    List<Link> known = links;
    if (known == null) {
      known = Links.of(words);
      links = known;
    }
    return known;
  }

  private CheckValue linkCount(LinkCountCheck check) {
    int count = check.part() == LinkPart.URLS ? links().size() : Links.hosts(links()).size();
    return CheckValue.of(
        check.is().holds(count),
        String.valueOf(count),
        links().stream().map(link -> words.cue(link.span())).toList());
  }

  private CheckValue linkList(LinkListCheck check) {
    List<Link> found = links().stream().filter(link -> isListed(link, check)).toList();
    String hosts = String.join(", ", Links.hosts(links()));
    return CheckValue.of(
        !found.isEmpty(),
        links().isEmpty() ? "no link" : hosts,
        found.stream().map(link -> words.cue(link.span())).toList());
  }

  private static boolean isListed(Link link, LinkListCheck check) {
    return check.values().stream()
        .map(value -> value.toLowerCase(Locale.ROOT))
        .anyMatch(
            value ->
                check.part() == LinkPart.DOMAINS
                    ? Links.isBelow(link.host(), Links.host(value))
                    : link.address().startsWith(value));
  }

  /** What is remembered of the comment; null where its time is not known. */
  @Nullable Posting posting() {
    Comment comment = item.comment();
    if (comment.created() == null) {
      return null;
    }
    String cluster = item.copy().map(copy -> copy.cluster().id()).orElse(null);
    return new Posting(
        comment.id(),
        comment.created(),
        comment.author(),
        item.thread(),
        cluster,
        Links.hosts(links()),
        links().size());
  }

  private CheckValue window(WindowCheck check) {
    Posting now = posting();
    if (now == null) {
      return CheckValue.unknown(UnknownCause.MISSING_FIELD, "the comment's time is not known");
    }
    List<String> keys = keys(check.key(), now);
    if (keys.isEmpty()) {
      return check.key() == WindowKey.DOMAIN
          ? CheckValue.of(check.is().holds(0), "0, since there is no link")
          : CheckValue.unknown(
              UnknownCause.MISSING_FIELD,
              "the comment's " + check.key().spelled() + " is not known");
    }
    CheckValue best = tallied(check, keys.get(0), now);
    for (String key : keys.subList(1, keys.size())) {
      CheckValue next = tallied(check, key, now);
      best = next.truth().compareTo(best.truth()) > 0 ? next : best;
    }
    return best;
  }

  private static List<String> keys(WindowKey key, Posting now) {
    return switch (key) {
      case AUTHOR -> now.author() == null ? List.of() : List.of(now.author());
      case THREAD -> now.thread() == null ? List.of() : List.of(now.thread());
      case DOMAIN -> now.hosts();
      case CLUSTER -> List.of(now.cluster() == null ? "alone " + now.id() : now.cluster());
    };
  }

  private CheckValue tallied(WindowCheck check, String key, Posting now) {
    Tally tally = memory.count(check, key, now);
    if (tally == null) {
      return CheckValue.unknown(
          UnknownCause.WINDOW_NOT_COVERED, "memory does not reach back that far");
    }
    if (tally.exact()) {
      return CheckValue.of(check.is().holds(tally.least()), String.valueOf(tally.least()));
    }
    Boolean holds = check.is().holdsFrom(tally.least());
    String actual = "at least " + tally.least();
    return holds == null
        ? CheckValue.unknown(UnknownCause.WINDOW_NOT_COVERED, actual)
        : CheckValue.of(holds, actual);
  }

  private CheckValue label(LabelCheck check) {
    boolean onItem = check.on() == LabelOn.ITEM;
    String id = onItem ? item.comment().id() : item.comment().author();
    if (id == null) {
      return CheckValue.unknown(UnknownCause.MISSING_FIELD, "the author is not known");
    }
    boolean said = (onItem ? item.labels() : item.authorLabels()).contains(check.label());
    Instant created = item.comment().created();
    Instant now = created == null ? Instant.MIN : created;
    boolean holds = said || memory.isLabelled(check.on(), id, check.label(), now);
    return CheckValue.of(holds, holds ? "it is there" : "it is not there");
  }

  private CheckValue score(ScoreCheck check) {
    if (item.late().contains(check.scorer())) {
      return CheckValue.unknown(UnknownCause.TIMEOUT, "the scorer did not answer in time");
    }
    Double score = item.scores().get(check.scorer());
    return score == null
        ? CheckValue.unknown(UnknownCause.NO_SCORER, "nobody gives that score")
        : CheckValue.of(check.is().holds(score), Told.decimal(score));
  }

  private CheckValue bucket(BucketCheck check) {
    String id = bucketId(check.key(), item);
    return id == null
        ? CheckValue.unknown(UnknownCause.MISSING_FIELD, "the author is not known")
        : CheckValue.of(Buckets.holds(check.percent(), "bucket", id), "by a stable hash");
  }

  static @Nullable String bucketId(BucketKey key, Item item) {
    return key == BucketKey.ITEM ? item.comment().id() : item.comment().author();
  }

  /** Why a condition is unknown: every cause of a check in it that is. */
  Set<UnknownCause> causes(Code code) {
    Set<UnknownCause> causes = new TreeSet<>();
    walk(
        code,
        true,
        (value, positive) -> {
          if (value.cause() != null) {
            causes.add(value.cause());
          }
        });
    return causes;
  }

  /** The characters that speak for a condition: of the checks that hold and must. */
  List<Cue> cues(Code code) {
    List<Cue> cues = new ArrayList<>();
    walk(
        code,
        true,
        (value, positive) -> {
          if (positive && value.truth() == Truth.TRUE) {
            cues.addAll(value.cues());
          }
        });
    return cues.stream().distinct().toList();
  }

  /** What is done with a check and whether it must hold. */
  private interface Visitor {
    void visit(CheckValue value, boolean positive);
  }

  private void walk(Code code, boolean positive, Visitor visitor) {
    if (code instanceof Code.Single single) {
      visitor.visit(value(single.check()), positive);
    } else if (code instanceof Code.AllOf all) {
      all.of().forEach(part -> walk(part, positive, visitor));
    } else if (code instanceof Code.AnyOf any) {
      any.of().forEach(part -> walk(part, positive, visitor));
    } else if (code instanceof Code.NotOf not) {
      walk(not.of(), !positive, visitor);
    } else {
      walk(program.ready(((Code.Other) code).rule()).when(), positive, visitor);
    }
  }

  /** How a condition came to what it is, part by part in the order of the file. */
  Step explain(Code code) {
    if (code instanceof Code.Single single) {
      CheckValue value = value(single.check());
      String check = RuleJson.of(program.check(single.check()));
      return new Step(check, value.truth(), value.actual(), value.cues(), List.of());
    }
    if (code instanceof Code.AllOf all) {
      return step("all", code, all.of());
    }
    if (code instanceof Code.AnyOf any) {
      return step("any", code, any.of());
    }
    if (code instanceof Code.NotOf not) {
      return step("not", code, List.of(not.of()));
    }
    Ready other = program.ready(((Code.Other) code).rule());
    return step("rule " + other.rule().id(), code, List.of(other.when()));
  }

  private Step step(String what, Code code, List<Code> parts) {
    return new Step(what, truth(code), "", List.of(), parts.stream().map(this::explain).toList());
  }
}
