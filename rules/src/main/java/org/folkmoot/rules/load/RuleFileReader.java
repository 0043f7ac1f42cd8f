package org.folkmoot.rules.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.rules.ast.Fold;
import org.folkmoot.rules.ast.NamedList;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.Template;
import org.folkmoot.rules.ast.TextMatch;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of rules, in YAML 1.2 or JSON. Strict: what is not in the language is an error, and
 * all problems of a file are reported at once. Limits: {@value #LONGEST} characters, 64 levels,
 * {@value #MOST_RULES} rules. Linear. Thread-safe.
 */
public final class RuleFileReader {

  /** The most characters of a file. */
  public static final int LONGEST = 1 << 20;

  /** The most rules of a file. */
  public static final int MOST_RULES = 2_000;

  /**
   * What came of reading.
   *
   * @param file the rules; null where there is an error
   * @param marks where its parts stand
   * @param problems all that is wrong or doubtful, by place
   */
  public record Reading(@Nullable RuleFile file, Marks marks, List<Problem> problems) {

    /** Copies the list. */
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  private final Problems problems;
  private final Values values;
  private final Marks marks = new Marks();

  private RuleFileReader(String source) {
    this.problems = new Problems(source);
    this.values = new Values(problems);
  }

  /**
   * Reads {@code text}.
   *
   * @param source the file's name, for messages
   */
  public static Reading read(String source, String text) {
    RuleFileReader reader = new RuleFileReader(source);
    RuleFile file = reader.file(text);
    return new Reading(
        reader.problems.hasErrors() ? null : file, reader.marks, reader.problems.list());
  }

  private @Nullable RuleFile file(String text) {
    Mark start = new Mark(1, 1);
    if (text.length() > LONGEST) {
      problems.error(start, "at most " + LONGEST + " characters", text.length() + "");
      return null;
    }
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Node root = NodeReader.read(marked, problems);
    if (root == null && !problems.hasErrors()) {
      problems.error(start, "rules", "an empty file");
    }
    return root == null ? null : file(root);
  }

  private RuleFile file(Node root) {
    Keys keys = Keys.of(root, values);
    checkVersion(keys);
    RuleReader.Defaults defaults =
        keys.or("defaults", n -> RuleReader.defaults(n, values), RuleReader.Defaults.NONE);
    List<String> own = keys.or("own_authors", values::anyTexts, List.of());
    List<NamedList> lists = keys.or("lists", this::lists, List.of());
    Map<String, String> texts = keys.or("texts", this::texts, Map.of());
    List<Template> templates = keys.or("templates", n -> templates(n, texts.keySet()), List.of());
    RuleReader reader = new RuleReader(values, marks, defaults, texts.keySet());
    List<Rule> rules = keys.need("rules", n -> rules(n, reader));
    keys.done();
    return marks.put(new RuleFile(own, lists, templates, texts, rules), keys.mark());
  }

  private void checkVersion(Keys keys) {
    int version = keys.need("version", values::count);
    if (version != RuleFile.VERSION) {
      problems.error(keys.mark("version"), "version 1", String.valueOf(version));
    }
  }

  private List<NamedList> lists(Node node) {
    List<NamedList> lists = new ArrayList<>();
    for (Node.Entry entry : values.map(node).entries()) {
      Keys keys = Keys.of(entry.value(), values);
      TextMatch match =
          keys.or(
              "match",
              n -> values.word(n, TextMatch.values(), TextMatch::spelled),
              TextMatch.PHRASE);
      Fold fold = keys.or("fold", n -> values.word(n, Fold.values(), Fold::spelled), Fold.CASE);
      NamedList list =
          new NamedList(values.name(entry.key()), match, fold, keys.need("items", values::texts));
      keys.done();
      lists.add(marks.put(list, entry.key().mark()));
    }
    return lists;
  }

  private Map<String, String> texts(Node node) {
    Map<String, String> texts = new LinkedHashMap<>();
    values
        .map(node)
        .entries()
        .forEach(entry -> texts.put(values.name(entry.key()), values.text(entry.value())));
    return texts;
  }

  private List<Template> templates(Node node, Set<String> texts) {
    return values.list(node).stream().map(n -> template(n, texts)).toList();
  }

  private Template template(Node node, Set<String> texts) {
    Keys keys = Keys.of(node, values);
    String file = keys.maybe("file", values::text);
    String text = keys.maybe("text", values::text);
    LocalDate expires = keys.maybe("expires", values::date);
    keys.done();
    if ((file == null) == (text == null)) {
      problems.error(node.mark(), "either file or text", "neither or both");
    }
    if (text != null && !texts.contains(text)) {
      problems.error(
          keys.mark("text"),
          "the name of a text under texts",
          Problems.quoted(text),
          Nearest.hint(text, texts));
    }
    return marks.put(new Template(file, text, expires), node.mark());
  }

  private List<Rule> rules(Node node, RuleReader reader) {
    List<Node> nodes = values.list(node);
    if (nodes.size() > MOST_RULES) {
      problems.error(node.mark(), "at most " + MOST_RULES + " rules", nodes.size() + "");
      return List.of();
    }
    if (nodes.isEmpty() && node instanceof Node.Sequence) {
      problems.error(node.mark(), "at least one rule", "none");
    }
    return nodes.stream().map(reader::read).toList();
  }
}
