package org.folkmoot.rules.ast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.folkmoot.text.Hashes;

/**
 * The version of a rule: a digest of what it means. It covers condition, action and exemptions,
 * with the lists, texts and other rules they refer to. It leaves out title, why, policy, tests,
 * mode, gate, breaker, rollout and expiry, so that promoting a rule keeps the figures it was
 * promoted on. The order inside {@code all}, {@code any} and lists has no meaning and does not
 * count.
 */
public final class RuleVersion {

  private final RuleFile file;
  private final Function<Template, String> templates;
  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, Long> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /**
   * Versions of the rules of {@code file}.
   *
   * @param templates gives the text of a template
   */
  public RuleVersion(RuleFile file, Function<Template, String> templates) {
    this.file = file;
    this.templates = templates;
    file.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
  }

  /** Versions of the rules of a file without templates in other files. */
  public static RuleVersion of(RuleFile file) {
    return new RuleVersion(
        file, template -> file.texts().getOrDefault(String.valueOf(template.text()), ""));
  }

  /** The version of a rule of the file: sixteen hexadecimal digits. */
  public String of(Rule rule) {
    String hex = Long.toHexString(hash(rule));
    return "0".repeat(16 - hex.length()) + hex;
  }

  private long hash(Rule rule) {
    long hash = condition(rule.when());
    hash = Hashes.join(hash, Hashes.of(RuleJson.of(rule.then())));
    return Hashes.join(hash, exemption(rule.exempt()));
  }

  private static long exemption(Exemption exempt) {
    long hash = Hashes.of(String.valueOf(exempt.trust()));
    for (List<String> names :
        List.of(exempt.roles(), exempt.authors(), exempt.threads(), exempt.sources())) {
      hash = Hashes.join(hash, set(names.stream().map(Hashes::of).toList()));
    }
    return hash;
  }

  private long condition(Condition condition) {
    if (condition instanceof All all) {
      return Hashes.join(1, set(all.of().stream().map(this::condition).toList()));
    }
    if (condition instanceof Any any) {
      return Hashes.join(2, set(any.of().stream().map(this::condition).toList()));
    }
    if (condition instanceof Not not) {
      return Hashes.join(3, condition(not.of()));
    }
    return check((Check) condition);
  }

  private long check(Check check) {
    if (check instanceof RuleCheck other) {
      return Hashes.join(4, rule(other.rule()));
    }
    long hash = check instanceof TextCheck text ? text(text) : Hashes.of(RuleJson.of(check));
    if (check instanceof TextListCheck text) {
      hash = Hashes.join(hash, list(text.list()));
    }
    if (check instanceof LinkListCheck link && link.list() != null) {
      hash = Hashes.join(hash, list(link.list()));
    }
    return check instanceof DuplicateCheck copy && copy.of().equals(DuplicateCheck.TEMPLATES)
        ? Hashes.join(hash, templates())
        : hash;
  }

  private static long text(TextCheck check) {
    long hash = Hashes.of(check.match() + " " + check.fold() + " " + check.where());
    return Hashes.join(hash, set(check.values().stream().map(Hashes::of).toList()));
  }

  /** A rule that refers to itself, which the checks refuse, counts as its id. */
  private long rule(String id) {
    Rule rule = rules.get(id);
    if (rule == null || !open.add(id)) {
      return Hashes.of(id);
    }
    Long before = known.get(id);
    long hash = before == null ? condition(rule.when()) : before;
    known.put(id, hash);
    open.remove(id);
    return hash;
  }

  private long list(String name) {
    return file.list(name)
        .map(
            list ->
                Hashes.join(
                    Hashes.of(list.match() + " " + list.fold()),
                    set(list.items().stream().map(Hashes::of).toList())))
        .orElse(0L);
  }

  private long templates() {
    return set(
        file.templates().stream()
            .map(t -> Hashes.join(Hashes.of(templates.apply(t)), Hashes.of(t.expires() + "")))
            .toList());
  }

  private static long set(List<Long> hashes) {
    long hash = Hashes.SEED;
    for (long one : new TreeSet<>(hashes)) {
      hash = Hashes.join(hash, one);
    }
    return hash;
  }
}
