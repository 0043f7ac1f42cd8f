package org.folkmoot.rules;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.ast.Template;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.check.RuleChecker;
import org.folkmoot.rules.evaluate.RuleProgram;
import org.folkmoot.rules.evaluate.RuleTrial;
import org.folkmoot.rules.evaluate.RuleTrial.Outcome;
import org.folkmoot.rules.load.Marks;
import org.folkmoot.rules.load.Problem;
import org.folkmoot.rules.load.Problems;
import org.folkmoot.rules.load.RuleFileException;
import org.folkmoot.rules.load.RuleFileReader;
import org.folkmoot.rules.load.RuleFileReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules that was read, checked and tested: what a {@link RulePolicy} works with.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.load(Path.of("house.yaml"));
 * RulePolicy policy = Policy.builder().rules(rules).build();
 * }</pre>
 */
public final class RuleSet {

  private final String source;
  private final RuleFile file;
  private final RuleProgram program;
  private final Function<Template, String> templates;
  private final List<Problem> warnings;
  private final Marks marks;

  private RuleSet(Loading loading, RuleFile file, RuleProgram program) {
    this.source = loading.source;
    this.file = file;
    this.program = program;
    this.templates = loading.templates;
    this.warnings = loading.problems.list();
    this.marks = loading.reading.marks();
  }

  /** What is needed while loading. */
  private static final class Loading {
    private final String source;
    private final Reading reading;
    private final Problems problems;
    private final Function<Template, String> templates;

    Loading(String source, String text, Function<Template, String> templates) {
      this.source = source;
      this.reading = RuleFileReader.read(source, text);
      this.problems = new Problems(source);
      this.templates = templates;
    }
  }

  /**
   * Loads a file, with the files of texts that it names beside it, for a host that has declared
   * nothing.
   *
   * @throws RuleFileException naming every problem, if there is one, or if a test fails
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static RuleSet load(Path path) {
    return load(path, Host.UNDECLARED);
  }

  /** The same for a host that has declared what it supplies. */
  public static RuleSet load(Path path, Host host) {
    RuleSet rules = check(path, host);
    rules.demandTests();
    return rules;
  }

  /** The same without the tests. */
  public static RuleSet check(Path path, Host host) {
    return check(path.toString(), TemplateFiles.text(path), TemplateFiles.beside(path), host);
  }

  /**
   * Loads rules that stand in no file, without templates in files.
   *
   * @param source what messages call it
   * @throws RuleFileException naming every problem, if there is one, or if a test fails
   */
  public static RuleSet of(String source, String text) {
    RuleSet rules = check(source, text, TemplateFiles.none(), Host.UNDECLARED);
    rules.demandTests();
    return rules;
  }

  /**
   * Reads and checks rules without running their tests.
   *
   * @param source what messages call it
   * @param text YAML or JSON
   * @param templateFiles gives the text of a file that templates name, or null where there is none
   * @param host what the host supplies
   * @throws RuleFileException naming every problem, if there is one
   */
  public static RuleSet check(
      String source, String text, Function<String, @Nullable String> templateFiles, Host host) {
    Map<String, String> texts = new HashMap<>();
    Loading loading = new Loading(source, text, t -> texts.getOrDefault(TemplateFiles.key(t), ""));
    RuleFile file = loading.reading.file();
    if (file == null) {
      throw new RuleFileException(loading.reading.problems());
    }
    TemplateFiles.collect(file, templateFiles, texts, loading.problems, loading.reading.marks());
    RuleChecker.check(file, loading.reading.marks(), host, loading.problems);
    refuse(loading.problems);
    return new RuleSet(loading, file, RuleProgram.of(file, loading.templates));
  }

  private static void refuse(Problems problems) {
    if (problems.hasErrors()) {
      throw new RuleFileException(problems.list());
    }
  }

  private void demandTests() {
    Problems problems = new Problems(source);
    for (Outcome outcome : test()) {
      problems.enter(outcome.rule().id());
      for (String failure : outcome.failures()) {
        problems.error(
            marks.of(outcome.test()),
            "that test " + Problems.quoted(outcome.test().name()) + " passes",
            "that it fails: " + failure);
      }
    }
    refuse(problems);
  }

  /** What is doubtful in the file, by place. */
  public List<Problem> lint() {
    return warnings;
  }

  /** Runs the tests in the file. */
  public List<Outcome> test() {
    return new RuleTrial(file, templates).run();
  }

  /** The name of the file. */
  public String source() {
    return source;
  }

  /** The rules as values. */
  public RuleFile file() {
    return file;
  }

  /** The rules made ready for an engine. */
  public RuleProgram program() {
    return program;
  }

  /** The version of a rule: a digest of what it means. */
  public Optional<String> version(String rule) {
    return program.version(rule);
  }

  /** Gives the text of a template of the file. */
  public Function<Template, String> templates() {
    return templates;
  }

  /** The rules as JSON: the second spelling of the language, every default said. */
  public String json() {
    return RuleJson.of(file);
  }
}
