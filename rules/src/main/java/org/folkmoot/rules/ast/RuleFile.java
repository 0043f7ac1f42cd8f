package org.folkmoot.rules.ast;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of rules. Where two files mean the same they are equal, however they are spelled.
 *
 * @param ownAuthors the site's own voices, whose comments are never judged
 * @param lists what rules look for, in order
 * @param templates texts that may be repeated
 * @param texts texts that tests and templates refer to, by name
 * @param rules in order, which has no meaning
 */
public record RuleFile(
    List<String> ownAuthors,
    List<NamedList> lists,
    List<Template> templates,
    Map<String, String> texts,
    List<Rule> rules)
    implements Spelled {

  /** The version of the language. */
  public static final int VERSION = 1;

  /** Copies lists and map, keeping their order. */
  public RuleFile {
    ownAuthors = List.copyOf(ownAuthors);
    lists = List.copyOf(lists);
    templates = List.copyOf(templates);
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    rules = List.copyOf(rules);
  }

  /** A file of rules and nothing else. */
  public static RuleFile of(List<Rule> rules) {
    return new RuleFile(List.of(), List.of(), List.of(), Map.of(), rules);
  }

  /** The rule with this id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The list with this name. */
  public Optional<NamedList> list(String name) {
    return lists.stream().filter(list -> list.name().equals(name)).findFirst();
  }

  @Override
  public Map<String, Object> spelled() {
    Fields named = new Fields();
    lists.forEach(list -> named.put(list.name(), list));
    Fields written = new Fields();
    texts.forEach(written::put);
    return new Fields()
        .put("version", VERSION)
        .putAll("own_authors", ownAuthors)
        .put("lists", lists.isEmpty() ? null : named.map())
        .putAll("templates", templates)
        .put("texts", texts.isEmpty() ? null : written.map())
        .put("rules", rules)
        .map();
  }
}
