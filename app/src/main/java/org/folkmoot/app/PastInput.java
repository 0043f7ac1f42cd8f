package org.folkmoot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Models;
import org.folkmoot.read.InputException;
import org.folkmoot.read.PastComment;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.StreamEvent.Operation;
import org.folkmoot.read.Threads;
import org.folkmoot.read.form.InputForm;
import org.folkmoot.read.form.InputReader;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.backtest.Decided;
import org.folkmoot.rules.backtest.PastStream;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.Items;

/**
 * A site's past, as files hold it: JSON lines as {@code screen} reads them, with what people
 * decided; or threads as {@code analyze} reads them, which are analysed first.
 */
final class PastInput {

  /** What past comments look like, for the help of commands. */
  static final String FORM =
      "%nThe past: JSON lines in time order as screen reads them, with decision (remove, hold, tag, nudge,"
          + " queue or allow: what a person did), facts (such as {\"author.age\":\"3d\"}) and reports where"
          + " known; or threads as analyze reads them.%n";

  /** What is done with it. */
  interface Judge {
    void take(Decided past);

    void forget(String comment);
  }

  private final Terminal terminal;
  private final Reporting reporting;
  private final Analyzer.Maker analyzers;
  private final Troubles troubles;

  PastInput(Terminal terminal, Reporting reporting, Analyzer.Maker analyzers) {
    this.terminal = terminal;
    this.reporting = reporting;
    this.analyzers = analyzers;
    this.troubles = new Troubles(terminal, reporting.isVerbose());
  }

  /** Gives all that is in a file to {@code judge}; the exit code. */
  int read(String file, List<RuleSet> rules, Models models, Judge judge) throws IOException {
    Progress progress = reporting.progress(terminal);
    try {
      if (holdsThreads(file)) {
        threads(file, models, judge, progress);
      } else {
        lines(file, rules, judge, progress);
      }
    } finally {
      progress.clear();
    }
    return troubles.orElse(ExitCode.DONE);
  }

  /** Whether the first line is no comment, and a thread or the begin of one. */
  private static boolean holdsThreads(String file) throws IOException {
    if (file.equals(Inputs.STANDARD_INPUT) || Files.size(Inputs.readable(file)) == 0) {
      return false;
    }
    try (LineStream lines = LineStream.open(file, InputStream.nullInputStream())) {
      String first = lines.next() ? lines.text().strip() : "";
      return isThread(first, lines);
    } catch (InputException e) {
      return false;
    }
  }

  private static boolean isThread(String first, LineStream lines) {
    try {
      lines.reader().past(first, 1);
      return false;
    } catch (InputException e) {
      return first.contains("\"comments\"") || first.equals("{") || first.equals("[");
    }
  }

  private void threads(String file, Models models, Judge judge, Progress progress)
      throws IOException {
    Analyzer analyzer = analyzers.knowing(List.of(), models);
    InputReader reader = new InputReader(InputForm.AUTO, /* lenient= */ false, ReadLimits.DEFAULT);
    int done = 0;
    try (Threads threads = reader.read(Path.of(file))) {
      while (threads.hasNext()) {
        for (Item item : Items.of(analyzer.analyze(threads.next()))) {
          judge.take(Decided.open(item));
          progress.done(++done);
        }
      }
    }
  }

  private void lines(String file, List<RuleSet> rules, Judge judge, Progress progress)
      throws IOException {
    try (LineStream lines = LineStream.open(file, terminal.input());
        PastStream stream = new PastStream(Inputs.shown(file), rules)) {
      while (lines.next()) {
        try {
          line(lines, stream, judge);
        } catch (InputException | IllegalArgumentException e) {
          troubles.with(Inputs.shown(file), bad(file, lines.number(), e));
        }
        progress.done(lines.number());
      }
    }
  }

  /** What does not know its place gets that of the line. */
  private static RuntimeException bad(String file, int number, RuntimeException e) {
    return e instanceof InputException
        ? e
        : new InputException(
            Inputs.shown(file), number, 1, "a comment in its turn", String.valueOf(e.getMessage()));
  }

  private static void line(LineStream lines, PastStream stream, Judge judge) {
    String text = lines.text();
    if (text.isBlank()) {
      return;
    }
    PastComment past = lines.reader().past(text, lines.number());
    Optional<Decided> decided = stream.next(past, lines.number());
    decided.ifPresent(judge::take);
    if (past.event().operation() == Operation.DELETE) {
      judge.forget(past.event().comment().id());
    }
  }
}
