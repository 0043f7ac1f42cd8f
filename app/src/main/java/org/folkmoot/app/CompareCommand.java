package org.folkmoot.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.folkmoot.copypasta.CopypastaOptions;
import org.folkmoot.copypasta.PairComparer;
import org.folkmoot.read.TextPair;
import org.folkmoot.write.LineWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares pairs of texts. */
@Command(
    name = "compare",
    description = "Says of pairs of texts whether the later one is a paste of the earlier one.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%nEach line in is a JSON object with id, a and b. Each line out has id, score, verdict (same,"
            + " contained, quoted, boilerplate or different) and spans, or line and error.%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong",
      "3:there were lines that cannot be read (all others are done)",
      "4:a file or folder cannot be read or written, or something unforeseen happened"
    })
final class CompareCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The pairs, JSON lines. Default: standard input.")
  private @Nullable String file;

  @Mixin private final Reporting reporting = new Reporting();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = reporting.progress(terminal);
    PairComparer comparer = new PairComparer(CopypastaOptions.defaults());
    try (LineStream lines = LineStream.open(file, terminal.input())) {
      return new LineRun(lines, terminal.results(), progress)
          .run((line, out) -> answer(lines.reader().pair(line, lines.number()), comparer, out));
    } finally {
      progress.clear();
    }
  }

  private static void answer(TextPair pair, PairComparer comparer, LineWriter out)
      throws IOException {
    out.comparison(pair.id(), comparer.compare(pair.a(), pair.b()));
  }
}
