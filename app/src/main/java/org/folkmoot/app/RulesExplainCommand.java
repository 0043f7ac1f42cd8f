package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.read.InputException;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.Threads;
import org.folkmoot.read.form.InputForm;
import org.folkmoot.read.form.InputReader;
import org.folkmoot.rules.Policy;
import org.folkmoot.rules.RulePolicy;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.Statements;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.evaluate.Explanation;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.Items;
import org.folkmoot.rules.evaluate.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of each comment of a thread which rules fire, and why or why not. */
@Command(
    name = "explain",
    description = "Says of each comment of a thread which rules fire, and why or why not.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong",
      "3:the rules or the thread are wrong",
      "4:a file cannot be read, or something unforeseen happened"
    })
final class RulesExplainCommand implements Callable<Integer> {

  /** For whom it is told. */
  enum Reader {
    /** Everything. */
    MODERATOR,
    /** What the author may know. */
    AUTHOR,
    /** Data, without words and names. */
    RESEARCHER
  }

  private static final String REDRESS = "You can ask the moderators to look at this again.";

  private final Terminal terminal;
  private final Analyzer.Maker analyzers;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "The rules, in YAML or JSON.")
  private Path rules = Path.of("");

  @Parameters(index = "1", paramLabel = "THREAD", description = "The thread, in any known form.")
  private String thread = "";

  @Option(names = "--comment", paramLabel = "ID", description = "Only this comment.")
  private @Nullable String comment;

  @Option(
      names = "--for",
      paramLabel = "moderator|author|researcher",
      description = "Who reads it. Default: moderator.")
  private Reader reader = Reader.MODERATOR;

  @Option(names = "--all", description = "Also how each condition came to its value.")
  private boolean all;

  @Mixin private final ModelChoice models = new ModelChoice();

  @SuppressWarnings("UnusedVariable") // its options are looked up by name where a command fails
  @Mixin
  private final Reporting reporting = new Reporting();

  RulesExplainCommand(Terminal terminal, Analyzer.Maker analyzers) {
    this.terminal = terminal;
    this.analyzers = analyzers;
  }

  @Override
  public Integer call() throws IOException {
    RuleSet loaded = RuleSet.check(Inputs.readable(rules.toString()), Host.UNDECLARED);
    RulePolicy policy = Policy.builder().rules(loaded).redress(REDRESS).build();
    Analyzer analyzer = analyzers.knowing(List.of(), models.chosen(spec.commandLine()));
    InputReader input = new InputReader(InputForm.AUTO, /* lenient= */ false, ReadLimits.DEFAULT);
    int told = 0;
    try (Threads threads = new Inputs(List.of(thread), terminal.input(), input).open(thread)) {
      while (threads.hasNext()) {
        for (Item item : Items.of(analyzer.analyze(threads.next()))) {
          told += tell(policy, item);
        }
      }
    }
    if (told == 0 && comment != null) {
      throw new InputException(thread, 1, 1, "a comment '" + comment + "'", "no such comment");
    }
    return ExitCode.DONE;
  }

  private int tell(RulePolicy policy, Item item) throws IOException {
    boolean isAsked = comment == null || comment.equals(item.comment().id());
    List<Explanation> explanations = isAsked ? policy.explain(item) : List.of();
    Verdict verdict = policy.judge(item);
    if (!isAsked) {
      return 0;
    }
    RulesCommand.print(terminal, lines(item, verdict, explanations));
    return 1;
  }

  private List<String> lines(Item item, Verdict verdict, List<Explanation> explanations) {
    return switch (reader) {
      case MODERATOR -> moderator(verdict, explanations);
      case AUTHOR -> author(item, verdict);
      case RESEARCHER -> List.of(Statements.forResearcher(verdict));
    };
  }

  private List<String> moderator(Verdict verdict, List<Explanation> explanations) {
    List<String> lines = new ArrayList<>(Statements.forModerator(verdict));
    for (Explanation explanation : explanations) {
      List<String> told = all ? explanation.lines() : List.of(explanation.sentence());
      told.forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  private static List<String> author(Item item, Verdict verdict) {
    List<String> lines = new ArrayList<>(List.of(item.comment().id() + ":"));
    List<String> told = Statements.forAuthor(verdict, item.comment(), REDRESS);
    (told.isEmpty() ? List.of("Published.") : told).forEach(line -> lines.add("  " + line));
    return lines;
  }
}
