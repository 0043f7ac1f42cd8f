package org.folkmoot.rules.load;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Expect;
import org.folkmoot.rules.ast.Expect.ExpectedEvidence;
import org.folkmoot.rules.ast.FactValue;
import org.folkmoot.rules.ast.Given;
import org.folkmoot.rules.ast.GivenComment;
import org.folkmoot.rules.ast.GivenText;
import org.folkmoot.rules.ast.RuleTest;
import org.folkmoot.rules.ast.UnknownCause;

/** Reads the tests of a rule. */
final class TestReader {

  private final Values values;
  private final FactReader facts;
  private final Set<String> texts;

  /** {@code texts} are the names that tests may refer to. */
  TestReader(Values values, Set<String> texts) {
    this.values = values;
    this.facts = new FactReader(values);
    this.texts = texts;
  }

  RuleTest read(Node node) {
    Keys keys = Keys.of(node, values);
    String name = keys.need("name", values::text);
    Given given = given(keys.need("given", values::map));
    Expect expect = expect(keys.need("expect", values::map));
    keys.done();
    return new RuleTest(name, given, expect);
  }

  private Given given(Node node) {
    Keys keys = Keys.of(node, values);
    Map<String, FactValue> said = new LinkedHashMap<>();
    keys.or("facts", n -> facts(n, "", said), 0);
    keys.or("author", n -> facts(n, "author.", said), 0);
    keys.or("thread", n -> facts(n, "thread.", said), 0);
    Given given =
        new Given(
            keys.or("history", n -> values.list(n).stream().map(this::comment).toList(), List.of()),
            keys.maybe("parent", this::comment),
            keys.need("comment", this::comment),
            keys.maybe("article", this::text),
            said,
            keys.or("labels", values::anyTexts, List.of()),
            keys.or("author_labels", values::anyTexts, List.of()),
            keys.or("reports", values::anyTexts, List.of()),
            keys.or("scores", this::scores, Map.of()),
            keys.maybe("time", values::instant));
    keys.done();
    return given;
  }

  private int facts(Node node, String prefix, Map<String, FactValue> said) {
    for (Node.Entry entry : values.map(node).entries()) {
      String name = prefix + entry.key().value();
      if (Facts.kind(name).isEmpty()) {
        values
            .problems()
            .error(
                entry.key().mark(),
                "a fact of the language",
                Problems.quoted(name),
                Nearest.hint(name, Facts.names()));
      }
      said.put(name, facts.value(entry.value()));
    }
    return said.size();
  }

  private Map<String, BigDecimal> scores(Node node) {
    Map<String, BigDecimal> scores = new LinkedHashMap<>();
    values
        .map(node)
        .entries()
        .forEach(entry -> scores.put(entry.key().value(), values.number(entry.value())));
    return scores;
  }

  private GivenComment comment(Node node) {
    if (node instanceof Node.Scalar || node instanceof Node.Sequence) {
      return new GivenComment(null, text(node), null, null);
    }
    Keys keys = Keys.of(node, values);
    GivenComment comment =
        new GivenComment(
            keys.maybe("author", values::text),
            keys.need("text", this::text),
            keys.maybe("ago", values::duration),
            keys.maybe("thread", values::text));
    keys.done();
    return comment;
  }

  private GivenText text(Node node) {
    return node instanceof Node.Sequence list
        ? new GivenText(list.elements().stream().map(this::part).toList())
        : new GivenText(List.of(part(node)));
  }

  private GivenText.Part part(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new GivenText.Literal(scalar.value());
    }
    Keys keys = Keys.of(node, values);
    String ref = keys.maybe("ref", this::textName);
    String quote = keys.maybe("quote", this::textName);
    keys.done();
    if ((ref == null) == (quote == null)) {
      values.problems().error(node.mark(), "either ref or quote", "neither or both");
    }
    return ref != null ? new GivenText.Ref(ref) : new GivenText.Quote(String.valueOf(quote));
  }

  private String textName(Node node) {
    String name = values.text(node);
    if (!texts.contains(name)) {
      values
          .problems()
          .error(
              node.mark(),
              "the name of a text under texts",
              Problems.quoted(name),
              Nearest.hint(name, texts));
    }
    return name;
  }

  private Expect expect(Node node) {
    Keys keys = Keys.of(node, values);
    Expect expect =
        new Expect(
            keys.maybe("fires", values::bool),
            keys.maybe("action", n -> values.word(n, Disposition.values(), Disposition::spelled)),
            keys.maybe("flag", values::text),
            keys.maybe("evidence", this::evidence),
            keys.maybe(
                "unknown", n -> values.word(n, UnknownCause.values(), UnknownCause::spelled)),
            keys.maybe("explain_contains", values::text));
    keys.done();
    if (expect.spelled().isEmpty()) {
      values.problems().error(node.mark(), "something that is expected", "nothing");
    }
    return expect;
  }

  private ExpectedEvidence evidence(Node node) {
    Keys keys = Keys.of(node, values);
    ExpectedEvidence evidence =
        new ExpectedEvidence(
            keys.maybe("kind", values::text),
            keys.maybe("source_author", values::text),
            keys.maybe("text", values::text));
    keys.done();
    return evidence;
  }
}
