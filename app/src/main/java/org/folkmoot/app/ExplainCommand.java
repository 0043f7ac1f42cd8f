package org.folkmoot.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.summary.ReasonText;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.semantics.Explanation;
import org.folkmoot.semantics.Justification;
import org.folkmoot.semantics.RelationReason;
import org.folkmoot.semantics.StrengthReason;
import org.folkmoot.write.ReasonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains claims and relations. */
@Command(
    name = "explain",
    description =
        "Says why a claim stands or falls and where its strength comes from, or what a relation"
            + " rests on.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%n'folkmoot query FILE claims' lists the ids; the beginning of an id is enough where it names"
            + " one only.%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong, or there is no such claim or relation",
      "3:the input cannot be read",
      "4:a file cannot be read, or something unforeseen happened"
    })
final class ExplainCommand implements Callable<Integer> {

  /** What is to be explained: one of the two. */
  private static final class Asked {
    @Option(names = "--claim", required = true, paramLabel = "ID", description = "The claim.")
    private @Nullable String claim;

    @Option(names = "--relation", required = true, paramLabel = "ID", description = "The relation.")
    private @Nullable String relation;
  }

  private final Terminal terminal;
  private final Analyzer.Maker analyzers;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private ReasonFormat format = ReasonFormat.TEXT;

  @Mixin private final OneThread thread = new OneThread();

  @Mixin private final Reporting reporting = new Reporting();

  ExplainCommand(Terminal terminal, Analyzer.Maker analyzers) {
    this.terminal = terminal;
    this.analyzers = analyzers;
  }

  @Override
  public Integer call() throws IOException {
    Analysis analysis = thread.analysis(terminal, analyzers, spec.commandLine());
    Explanation explanation = Explanation.of(analysis.graph(), EvaluationOptions.STANDARD);
    ElementChoice choice = new ElementChoice(analysis.graph(), spec.commandLine());
    if (asked.claim != null) {
      String claim = choice.claim(asked.claim);
      claim(analysis, explanation.justification(claim), explanation.strength(claim));
    } else {
      relation(analysis, explanation.relation(choice.relation(String.valueOf(asked.relation))));
    }
    terminal.results().flush();
    return ExitCode.DONE;
  }

  private void claim(Analysis analysis, Justification label, StrengthReason strength)
      throws IOException {
    if (format == ReasonFormat.JSON) {
      new ReasonWriter(analysis, terminal.results()).claim(label, strength);
    } else {
      print(ReasonText.of(analysis, terminal.columns()).claim(label, strength));
    }
  }

  private void relation(Analysis analysis, RelationReason reason) throws IOException {
    if (format == ReasonFormat.JSON) {
      new ReasonWriter(analysis, terminal.results()).relation(reason);
    } else {
      print(ReasonText.of(analysis, terminal.columns()).relation(reason));
    }
  }

  private void print(String text) throws IOException {
    terminal.results().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
