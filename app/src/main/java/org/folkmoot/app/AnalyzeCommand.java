package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.OutputFormat.Look;
import org.folkmoot.app.summary.Style;
import org.folkmoot.flag.Severity;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.form.InputForm;
import org.folkmoot.read.form.InputReader;
import org.folkmoot.rules.Policy;
import org.folkmoot.rules.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses threads and writes what was found. */
@Command(
    name = "analyze",
    description =
        "Reads threads, finds claims, replies, supports, rebuttals and flags, and writes them.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%nWithout --format: a summary on the terminal; with --out, also report.html and analysis.json"
            + " in that folder.%nSeveral inputs or threads need --format jsonl, or a folder for --out.%n--format tables writes claims, replies, relations and flags of all threads as CSV and JSON lines, with a codebook.%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, and there are flags at or above --fail-on",
      "2:the command line is wrong",
      "3:an input cannot be read (all others are done), or the rules are wrong",
      "4:a file cannot be read or written, or something unforeseen happened"
    })
final class AnalyzeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Analyzer.Maker analyzers;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "What to read: files, folders of them, or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel =
          "text|json|jsonl|html|aif|xaif|arguebuf|argdown|dot|graphml|gexf|csv|tables|apx|tgf|af|mermaid|jsonld",
      description = "What to write. Default: text.")
  private @Nullable OutputFormat format;

  @Option(names = "--out", paramLabel = "PATH", description = "The file or folder to write to.")
  private @Nullable Path out;

  @Option(
      names = "--known",
      arity = "1",
      paramLabel = "PATH",
      description = "A text known to be passed around, or a folder of .txt files. May be repeated.")
  private List<Path> known = List.of();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Decide by the rules in this file. Default: by the severity of flags.")
  private @Nullable Path rules;

  @Mixin private final ModelChoice models = new ModelChoice();

  @Option(
      names = "--input",
      paramLabel = "FORM",
      description =
          "The form of the inputs: auto, page, thread, jsonl, or an export of reddit, pushshift,"
              + " hackernews, discourse, disqus, wordpress, youtube, mastodon, lemmy, stackexchange,"
              + " coral, remark42, commento, convokit, csv. Default: auto, whichever each looks"
              + " like.")
  private InputForm input = InputForm.AUTO;

  @Option(
      names = "--lenient",
      description = "Repair and report faults of the input, do not refuse it.")
  private boolean lenient;

  @Option(
      names = "--fail-on",
      paramLabel = "info|review|high",
      description = "End with 1 where a flag is at least that severe.")
  private @Nullable Severity failOn;

  @Mixin private final Reporting reporting = new Reporting();

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "Colours in the summary. Default: auto, on a terminal.")
  private ColourMode colour = ColourMode.AUTO;

  AnalyzeCommand(Terminal terminal, Analyzer.Maker analyzers) {
    this.terminal = terminal;
    this.analyzers = analyzers;
  }

  @Override
  public Integer call() throws IOException {
    Findings findings = new Findings(failOn);
    Troubles troubles = new Troubles(terminal, reporting.isVerbose());
    Inputs inputs = inputs();
    DestinationChoice destination = destination();
    Analyzer analyzer =
        deciding(analyzers.knowing(KnownTexts.read(known), models.chosen(spec.commandLine())));
    Progress progress = progress(inputs.several());
    new AnalyzeRun(inputs, analyzer, destination, findings, troubles, progress).run();
    return troubles.orElse(findings.exitCode());
  }

  /** By the site's own rules, where there are some. */
  private Analyzer deciding(Analyzer analyzer) {
    if (rules == null) {
      return analyzer;
    }
    Policy policy = Policy.builder().rules(RuleSet.load(rules)).build();
    return read -> {
      Analysis analysis = analyzer.analyze(read);
      return analysis.withDecisions(policy.decide(analysis));
    };
  }

  private Inputs inputs() throws IOException {
    if (files.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw misuse("standard input can be read once only");
    }
    InputReader reader = new InputReader(input, lenient, ReadLimits.DEFAULT);
    return new Inputs(files, terminal.input(), reader).expanded();
  }

  private DestinationChoice destination() {
    return new DestinationChoice(terminal, look(), format, out, this::misuse);
  }

  private Look look() {
    Style style = terminal.colours(colour) ? Style.COLOURED : Style.PLAIN;
    return new Look(style, terminal.columns());
  }

  private Progress progress(boolean several) {
    return new Progress(terminal, !reporting.isQuiet() && several);
  }

  private ParameterException misuse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
