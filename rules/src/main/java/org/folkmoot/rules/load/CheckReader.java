package org.folkmoot.rules.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.folkmoot.argument.Role;
import org.folkmoot.flag.Severity;
import org.folkmoot.rules.ast.ArgumentCheck;
import org.folkmoot.rules.ast.BoilerplateCheck;
import org.folkmoot.rules.ast.BucketCheck;
import org.folkmoot.rules.ast.BucketKey;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.Comparison;
import org.folkmoot.rules.ast.Counted;
import org.folkmoot.rules.ast.DuplicateCheck;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.FlagCheck;
import org.folkmoot.rules.ast.Fold;
import org.folkmoot.rules.ast.LabelCheck;
import org.folkmoot.rules.ast.LabelOn;
import org.folkmoot.rules.ast.LanguageCheck;
import org.folkmoot.rules.ast.LinkCountCheck;
import org.folkmoot.rules.ast.LinkListCheck;
import org.folkmoot.rules.ast.LinkPart;
import org.folkmoot.rules.ast.OffTopicCheck;
import org.folkmoot.rules.ast.ReportsCheck;
import org.folkmoot.rules.ast.RuleCheck;
import org.folkmoot.rules.ast.Scope;
import org.folkmoot.rules.ast.ScoreCheck;
import org.folkmoot.rules.ast.ScriptCheck;
import org.folkmoot.rules.ast.SelfRepetitionCheck;
import org.folkmoot.rules.ast.Target;
import org.folkmoot.rules.ast.TextCheck;
import org.folkmoot.rules.ast.TextListCheck;
import org.folkmoot.rules.ast.TextMatch;
import org.folkmoot.rules.ast.TextMeasure;
import org.folkmoot.rules.ast.TextMeasureCheck;
import org.folkmoot.rules.ast.Where;
import org.folkmoot.rules.ast.WindowCheck;
import org.folkmoot.rules.ast.WindowKey;
import org.folkmoot.topic.TopicVerdict;

/** Reads single checks: for each key of the language its arguments. */
final class CheckReader {

  private static final List<String> NAMES =
      List.of(
          "all",
          "any",
          "not",
          "text",
          "text.length",
          "text.words",
          "text.caps",
          "text.symbols",
          "text.urls",
          "text.domains",
          "text.scripts",
          "text.language",
          "self_repetition",
          "duplicate",
          "offtopic",
          "boilerplate",
          "argument",
          "reports",
          "count",
          "distinct",
          "label",
          "score",
          "rule",
          "bucket",
          "flag");

  private final Values values;
  private final FactReader facts;

  CheckReader(Values values) {
    this.values = values;
    this.facts = new FactReader(values);
  }

  /** The keys that a condition may have. */
  static List<String> names() {
    List<String> names = new ArrayList<>(NAMES);
    names.addAll(Facts.names());
    names.add(Facts.ATTRIBUTE + "NAME");
    return names;
  }

  Check read(Node.Scalar key, Node node) {
    String name = key.value();
    if (Facts.kind(name).isPresent()) {
      return new FactCheck(name, facts.test(name, node));
    }
    return switch (name) {
      case "text" -> text(node);
      case "text.length" -> new TextMeasureCheck(TextMeasure.LENGTH, values.things(node));
      case "text.words" -> new TextMeasureCheck(TextMeasure.WORDS, values.things(node));
      case "text.caps" -> new TextMeasureCheck(TextMeasure.CAPS, values.shares(node));
      case "text.symbols" -> new TextMeasureCheck(TextMeasure.SYMBOLS, values.shares(node));
      case "text.urls" -> links(LinkPart.URLS, node);
      case "text.domains" -> links(LinkPart.DOMAINS, node);
      case "text.scripts" -> new ScriptCheck(values.texts(node));
      case "text.language" -> new LanguageCheck(values.texts(node));
      default -> found(key, node);
    };
  }

  /** What core finds and the host remembers. */
  private Check found(Node.Scalar key, Node node) {
    return switch (key.value()) {
      case "self_repetition" -> selfRepetition(node);
      case "duplicate" -> duplicate(node);
      case "offtopic" -> offTopic(node);
      case "boilerplate" -> boilerplate(node);
      case "argument" -> argument(node);
      case "reports" -> reports(node);
      case "count" -> window(node, false);
      case "distinct" -> window(node, true);
      case "label" -> label(node);
      case "score" -> score(node);
      case "rule" -> new RuleCheck(values.text(node));
      case "bucket" -> bucket(node);
      case "flag" -> flag(node);
      default -> unknown(key);
    };
  }

  private Check unknown(Node.Scalar key) {
    values
        .problems()
        .error(
            key.mark(),
            "a check of the language",
            "the key " + Problems.quoted(key.value()),
            Nearest.hint(key.value(), names()));
    return new RuleCheck("");
  }

  private Check text(Node node) {
    Keys keys = Keys.of(node, values);
    List<TextMatch> said =
        Arrays.stream(TextMatch.values()).filter(m -> keys.get(m.spelled()) != null).toList();
    String list = keys.maybe("list", values::text);
    Where where = keys.or("where", n -> values.word(n, Where.values(), Where::spelled), Where.OWN);
    Fold fold = keys.or("fold", n -> values.word(n, Fold.values(), Fold::spelled), Fold.CASE);
    keys.done();
    if (said.size() + (list == null ? 0 : 1) != 1) {
      complainOfMatches(keys, said.size() + (list == null ? 0 : 1));
    } else if (list != null) {
      if (keys.has("fold")) {
        values.problems().error(keys.mark("fold"), "fold at the list itself", "fold beside list");
      }
      return new TextListCheck(list, where);
    }
    TextMatch match = said.isEmpty() ? TextMatch.CONTAINS : said.get(0);
    return new TextCheck(match, keys.or(match.spelled(), values::texts, List.of()), fold, where);
  }

  private void complainOfMatches(Keys keys, int said) {
    values
        .problems()
        .error(
            keys.mark(),
            "one of contains, word, phrase, regex, starts, ends, exact, list",
            said == 0 ? "none" : said + " of them",
            said == 0 ? null : "put them one by one under any");
  }

  private Check links(LinkPart part, Node node) {
    if (node instanceof Node.Mapping) {
      Keys keys = Keys.of(node, values);
      String list = keys.need("list", values::text);
      keys.done();
      return new LinkListCheck(part, List.of(), list);
    }
    boolean counted = node instanceof Node.Scalar scalar && Values.operator(scalar.value()) != null;
    return counted
        ? new LinkCountCheck(part, values.things(node))
        : new LinkListCheck(part, values.texts(node), null);
  }

  private Check selfRepetition(Node node) {
    Keys keys = Keys.of(node, values);
    Comparison coverage = keys.maybe("coverage", values::shares);
    Comparison times = keys.maybe("times", values::things);
    return done(keys, new SelfRepetitionCheck(coverage, times));
  }

  private Check duplicate(Node node) {
    Keys keys = Keys.of(node, values);
    return done(
        keys,
        new DuplicateCheck(
            keys.or("of", values::name, DuplicateCheck.HISTORY),
            keys.or("scope", n -> values.word(n, Scope.values(), Scope::spelled), Scope.SITE),
            keys.maybe("within", values::duration),
            keys.maybe("containment", values::shares),
            keys.maybe("resemblance", values::shares),
            keys.maybe("min_tokens", values::count),
            keys.or("own_words", values::bool, true),
            keys.maybe("authors", values::things),
            keys.maybe("threads", values::things),
            keys.maybe("count", values::things)));
  }

  private Check offTopic(Node node) {
    Keys keys = Keys.of(node, values);
    TopicVerdict verdict = keys.maybe("verdict", this::verdict);
    Comparison score = keys.maybe("score", values::shares);
    return done(keys, new OffTopicCheck(verdict, score));
  }

  private TopicVerdict verdict(Node node) {
    TopicVerdict[] known = {TopicVerdict.OFF, TopicVerdict.DRIFT, TopicVerdict.ON};
    return values.word(node, known, Values::lower);
  }

  private Check boilerplate(Node node) {
    Keys keys = Keys.of(node, values);
    return done(keys, new BoilerplateCheck(keys.need("coverage", values::shares)));
  }

  private Check argument(Node node) {
    Keys keys = Keys.of(node, values);
    return done(
        keys,
        new ArgumentCheck(
            keys.maybe("role", n -> values.word(n, Role.values(), Values::lower)),
            keys.maybe("supports", this::target),
            keys.maybe("rebuts", this::target),
            keys.maybe("undercuts", this::target),
            keys.maybe("rephrases", this::target),
            keys.maybe("replies_hanging", values::things)));
  }

  private Target target(Node node) {
    return values.word(node, Target.values(), Target::spelled);
  }

  private Check reports(Node node) {
    if (!(node instanceof Node.Mapping)) {
      return new ReportsCheck(values.things(node), null);
    }
    Keys keys = Keys.of(node, values);
    Comparison count = keys.maybe("count", values::things);
    Comparison distinct = keys.maybe("distinct", values::things);
    return done(keys, new ReportsCheck(count, distinct));
  }

  private Check window(Node node, boolean distinct) {
    Counted[] counted =
        Arrays.stream(Counted.values())
            .filter(c -> c.isDistinct() == distinct)
            .toArray(Counted[]::new);
    Keys keys = Keys.of(node, values);
    return done(
        keys,
        new WindowCheck(
            keys.need("key", n -> values.word(n, WindowKey.values(), WindowKey::spelled)),
            keys.need("of", n -> values.word(n, counted, Counted::spelled)),
            keys.need("within", values::duration),
            keys.need("is", values::things)));
  }

  private Check label(Node node) {
    if (!(node instanceof Node.Mapping)) {
      return new LabelCheck(values.name(node), LabelOn.ITEM);
    }
    Keys keys = Keys.of(node, values);
    String name = keys.need("name", values::name);
    LabelOn on =
        keys.or("on", n -> values.word(n, LabelOn.values(), LabelOn::spelled), LabelOn.ITEM);
    return done(keys, new LabelCheck(name, on));
  }

  private Check score(Node node) {
    Keys keys = Keys.of(node, values);
    return done(
        keys, new ScoreCheck(keys.need("scorer", values::name), keys.need("is", values::shares)));
  }

  private Check bucket(Node node) {
    Keys keys = Keys.of(node, values);
    return done(
        keys, new BucketCheck(keys.need("percent", values::share), bucketKey(keys, values)));
  }

  static BucketKey bucketKey(Keys keys, Values values) {
    return keys.or(
        "key", n -> values.word(n, BucketKey.values(), BucketKey::spelled), BucketKey.ITEM);
  }

  private Check flag(Node node) {
    Keys keys = Keys.of(node, values);
    return done(
        keys,
        new FlagCheck(
            keys.maybe("kind", values::text),
            keys.maybe("severity", n -> values.word(n, Severity.values(), Values::lower)),
            keys.maybe("score", values::shares)));
  }

  /** Complains of keys that are not known, and of a check that says nothing. */
  private Check done(Keys keys, Check check) {
    keys.done();
    boolean empty = check.argument() instanceof Map<?, ?> map && map.isEmpty();
    if (empty) {
      values.problems().error(keys.mark(), "at least one argument of " + check.name(), "none");
    }
    return check;
  }
}
