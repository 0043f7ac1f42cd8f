package org.folkmoot.rules.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.copypasta.KnownText;
import org.folkmoot.rules.ast.All;
import org.folkmoot.rules.ast.Any;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.LinkListCheck;
import org.folkmoot.rules.ast.NamedList;
import org.folkmoot.rules.ast.Not;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleCheck;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.RuleVersion;
import org.folkmoot.rules.ast.Template;
import org.folkmoot.rules.ast.TextCheck;
import org.folkmoot.rules.ast.TextListCheck;
import org.folkmoot.rules.ast.WindowCheck;
import org.jspecify.annotations.Nullable;

/**
 * A checked file of rules made ready to be evaluated: every check once, however many rules ask for
 * it, and rules found by the words they need, so that most rules cost nothing on most comments.
 * Immutable and thread-safe.
 */
public final class RuleProgram {

  private final List<Check> checks = new ArrayList<>();
  private final Map<Check, Integer> numbers = new HashMap<>();
  private final List<Ready> rules = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final TextProgram texts;
  private final List<KnownText> templates;
  private final Set<String> ownAuthors;

  /** By check on words the rules that need it. */
  private final Map<Integer, BitSet> byNeed = new HashMap<>();

  /** The rules that may hold without. */
  private final BitSet needless = new BitSet();

  private RuleProgram(RuleFile file, Function<Template, String> templateTexts) {
    RuleVersion versions = new RuleVersion(file, templateTexts);
    List<Rule> sorted = file.rules().stream().sorted(Comparator.comparing(Rule::id)).toList();
    sorted.forEach(rule -> ids.put(rule.id(), ids.size()));
    sorted.forEach(rule -> rules.add(ready(rule, versions)));
    for (int i = 0; i < rules.size(); i++) {
      index(i);
    }
    texts = texts(file);
    templates = file.templates().stream().map(t -> known(t, templateTexts)).toList();
    ownAuthors = Set.copyOf(file.ownAuthors());
  }

  /**
   * Makes a file ready.
   *
   * @param file one that was checked
   * @param templateTexts gives the text of a template
   */
  public static RuleProgram of(RuleFile file, Function<Template, String> templateTexts) {
    return new RuleProgram(file, templateTexts);
  }

  private static KnownText known(Template template, Function<Template, String> texts) {
    LocalDate expires = template.expires();
    String name = template.file() == null ? template.text() : template.file();
    return new KnownText(
        String.valueOf(name), null, texts.apply(template), expires == null ? null : start(expires));
  }

  static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private Ready ready(Rule rule, RuleVersion versions) {
    Code code = code(rule.when());
    return new Ready(rule, versions.of(rule), code, needs(code));
  }

  private Code code(Condition condition) {
    if (condition instanceof All all) {
      return new Code.AllOf(all.of().stream().map(this::code).toList());
    }
    if (condition instanceof Any any) {
      return new Code.AnyOf(any.of().stream().map(this::code).toList());
    }
    if (condition instanceof Not not) {
      return new Code.NotOf(code(not.of()));
    }
    if (condition instanceof RuleCheck other) {
      return new Code.Other(Objects.requireNonNull(ids.get(other.rule()), other.rule()));
    }
    return new Code.Single(number((Check) condition));
  }

  private int number(Check check) {
    Integer known = numbers.putIfAbsent(check, checks.size());
    if (known == null) {
      checks.add(check);
    }
    return known == null ? checks.size() - 1 : known;
  }

  private @Nullable List<Integer> needs(Code code) {
    if (code instanceof Code.Single single) {
      return isOfWords(checks.get(single.check())) ? List.of(single.check()) : null;
    }
    if (code instanceof Code.AllOf all) {
      return all.of().stream()
          .map(this::needs)
          .filter(Objects::nonNull)
          .min(Comparator.comparing(List::size))
          .orElse(null);
    }
    return code instanceof Code.AnyOf any ? needsOfAny(any) : null;
  }

  private @Nullable List<Integer> needsOfAny(Code.AnyOf any) {
    List<Integer> needs = new ArrayList<>();
    for (Code one : any.of()) {
      List<Integer> more = needs(one);
      if (more == null) {
        return null;
      }
      needs.addAll(more);
    }
    return needs;
  }

  private static boolean isOfWords(Check check) {
    return check instanceof TextCheck || check instanceof TextListCheck;
  }

  private void index(int rule) {
    List<Integer> needs = rules.get(rule).needs();
    if (needs == null) {
      needless.set(rule);
    } else {
      needs.forEach(check -> byNeed.computeIfAbsent(check, c -> new BitSet()).set(rule));
    }
  }

  private TextProgram texts(RuleFile file) {
    TextProgram.Builder builder = new TextProgram.Builder();
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i) instanceof TextCheck text) {
        builder.add(i, text.match(), text.fold(), text.where(), text.values());
      } else if (checks.get(i) instanceof TextListCheck text) {
        NamedList list = file.list(text.list()).orElseThrow();
        builder.add(i, list.match(), list.fold(), text.where(), list.items());
      } else if (checks.get(i) instanceof LinkListCheck link && link.list() != null) {
        NamedList list = file.list(link.list()).orElseThrow();
        checks.set(i, new LinkListCheck(link.part(), list.items(), link.list()));
      }
    }
    return builder.build();
  }

  /** The rules that may hold, by what was found of their words. */
  BitSet candidates(TextProgram.Result words) {
    BitSet candidates = (BitSet) needless.clone();
    words.touched().stream().mapToObj(byNeed::get).filter(Objects::nonNull).forEach(candidates::or);
    return candidates;
  }

  Check check(int number) {
    return checks.get(number);
  }

  int checks() {
    return checks.size();
  }

  TextProgram texts() {
    return texts;
  }

  List<KnownText> templates() {
    return templates;
  }

  /** Whether comments of this author are the site's own, and never judged. */
  boolean isOwn(@Nullable String author) {
    return author != null && ownAuthors.contains(author);
  }

  Ready ready(int rule) {
    return rules.get(rule);
  }

  /** How many rules there are. */
  public int size() {
    return rules.size();
  }

  /** The rules, by id. */
  public List<Rule> rules() {
    return rules.stream().map(Ready::rule).toList();
  }

  /** The version of a rule: a digest of what it means. */
  public Optional<String> version(String rule) {
    Integer number = ids.get(rule);
    return number == null ? Optional.empty() : Optional.of(rules.get(number).version());
  }

  int number(String rule) {
    return ids.getOrDefault(rule, -1);
  }

  /** How far back the longest window of the rules reaches. */
  public Duration longestWindow() {
    return checks.stream()
        .filter(WindowCheck.class::isInstance)
        .map(check -> ((WindowCheck) check).within())
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }
}
