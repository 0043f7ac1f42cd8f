package org.folkmoot.app;

import java.util.List;
import org.folkmoot.Folkmoot;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.copypasta.KnownText;
import org.folkmoot.model.Models;
import org.folkmoot.rules.Policy;
import org.folkmoot.rules.SeverityPolicy;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), Main::analyzer, arguments));
  }

  /** Runs one command and returns its exit code; nothing is thrown, whatever happens. */
  static int run(Terminal terminal, Analyzer.Maker analyzers, String... arguments) {
    try {
      return FolkmootCommand.line(terminal, analyzers).execute(arguments);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      terminal.complain(Failure.sentence(e));
      return ExitCode.FAILED;
    }
  }

  static Analyzer analyzer(List<KnownText> known, Models models) {
    Folkmoot folkmoot = Folkmoot.builder().known(known).models(models).build();
    Policy policy = SeverityPolicy.create();
    return read -> {
      Analysis analysis = folkmoot.analyze(read.thread(), read.given());
      return analysis.withDecisions(policy.decide(analysis));
    };
  }
}
