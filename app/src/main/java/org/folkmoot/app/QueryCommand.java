package org.folkmoot.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.ClaimFilter;
import org.folkmoot.analysis.QueryResult;
import org.folkmoot.app.summary.ReasonText;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Role;
import org.folkmoot.flag.Severity;
import org.folkmoot.write.ReasonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a thread's argument graph. */
@Command(
    name = "query",
    description = "Analyses a thread and answers a question about its argument.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%nQueries:%n"
            + "  claims              all claims that the options let through, with their ids%n"
            + "  top K               the K strongest claims%n"
            + "  supporters ID       all that supports a claim, directly or through others%n"
            + "  supported ID        all that a claim supports%n"
            + "  attackers ID        all that attacks a claim, what attacks that, and so on%n"
            + "  attacked ID         all that a claim attacks, what that attacks, and so on%n"
            + "  path A B            the shortest way from one claim to another%n"
            + "  unanswered [ID]     attacks that nobody answered, the strongest first%n"
            + "  cruxes              the claims on which the debate turns%n"
            + "  camps               the two sides of each sub-debate%n"
            + "  components          the sub-debates%n"
            + "  isolated            claims that no relation touches%n"
            + "  unflagged           what would change without the flagged comments and claims%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong, or there is no such claim",
      "3:the input cannot be read",
      "4:a file cannot be read, or something unforeseen happened"
    })
final class QueryCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Analyzer.Maker analyzers;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final OneThread thread = new OneThread();

  @Parameters(index = "1..*", arity = "1..3", paramLabel = "QUERY", description = "See below.")
  private List<String> query = List.of();

  @Option(names = "--author", paramLabel = "NAME", description = "Claims of this author alone.")
  private @Nullable String author;

  @Option(names = "--comment", paramLabel = "ID", description = "Claims of this comment alone.")
  private @Nullable String comment;

  @Option(
      names = "--kind",
      paramLabel = "fact|value|policy|testimony|reference|question",
      description = "Claims of this kind alone.")
  private @Nullable ClaimKind kind;

  @Option(names = "--role", paramLabel = "claim|premise", description = "In this role alone.")
  private @Nullable Role role;

  @Option(
      names = "--label",
      paramLabel = "in|out|undecided",
      description = "Claims with this label alone.")
  private @Nullable Label label;

  @Option(
      names = "--severity",
      paramLabel = "info|review|high",
      description = "Flags that unflagged leaves out, from here on. Default: review.")
  private Severity severity = Severity.REVIEW;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private ReasonFormat format = ReasonFormat.TEXT;

  @Mixin private final Reporting reporting = new Reporting();

  QueryCommand(Terminal terminal, Analyzer.Maker analyzers) {
    this.terminal = terminal;
    this.analyzers = analyzers;
  }

  @Override
  public Integer call() throws IOException {
    QueryKind asked = QueryKind.of(query, spec.commandLine());
    Analysis analysis = thread.analysis(terminal, analyzers, spec.commandLine());
    ClaimFilter filter = ClaimFilter.ALL.by(author).in(comment).of(kind).as(role).labelled(label);
    QueryResult result =
        new Query(analysis, filter, severity, spec.commandLine())
            .answer(asked, query.subList(1, query.size()));
    write(analysis, result);
    terminal.results().flush();
    return ExitCode.DONE;
  }

  private void write(Analysis analysis, QueryResult result) throws IOException {
    if (format == ReasonFormat.JSON) {
      new ReasonWriter(analysis, terminal.results()).answer(result);
    } else {
      String text = ReasonText.of(analysis, terminal.columns()).answer(result);
      terminal.results().write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
