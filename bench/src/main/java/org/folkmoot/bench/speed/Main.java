package org.folkmoot.bench.speed;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times Folkmoot beside its peers in one run and prints a table of ratios for each path. Takes the
 * names of paths ({@code tokenize}, {@code sentences}, {@code phrases}, {@code folding}, {@code
 * near-duplicates}, {@code rules}, {@code graph}, {@code session}, {@code replies}, {@code topic};
 * all if none is named), then JMH's own options. Before {@code -jar}, {@code -Dcorpus=FILE} times
 * real comments and {@code -Dresults=FOLDER} also writes each path's tables to a dated file.
 */
public final class Main {

  /** The system property that names a folder for dated reports. */
  private static final String RESULTS_PROPERTY = "results";

  private Main() {}

  /** Runs with names of paths and JMH's options. */
  public static void main(String[] args)
      throws CommandLineOptionException, RunnerException, IOException {
    CommandLine command = CommandLine.of(args);
    CommandLineOptions jmh = new CommandLineOptions(command.jmh().toArray(String[]::new));
    Runner runner = new Runner(options(command, jmh));
    if (jmh.shouldHelp()) {
      jmh.showHelp();
    } else if (jmh.shouldList()) {
      runner.list();
    } else {
      run(command, runner);
    }
  }

  private static void run(CommandLine command, Runner runner) throws RunnerException, IOException {
    try {
      report(command, runner.run());
    } catch (NoBenchmarksException e) {
      System.err.println(
          "no benchmark matches; paths are "
              + Arrays.stream(SpeedPath.values()).map(SpeedPath::title).collect(joining(", "))
              + ", and some peers need the profile 'peers' or 'peers-gpl'");
      System.exit(1);
    }
  }

  private static Options options(CommandLine command, CommandLineOptions jmh) {
    ChainedOptionsBuilder options = new OptionsBuilder().parent(jmh).addProfiler(GCProfiler.class);
    command.excludes().forEach(options::exclude);
    return options.jvmArgsAppend(forkArguments(jmh)).build();
  }

  /** JMH hands our own arguments down only until {@code -jvmArgs} replaces them. */
  private static String[] forkArguments(CommandLineOptions jmh) {
    Stream<String> corpus =
        corpusFile().map(file -> "-D" + CommentCorpus.FILE_PROPERTY + "=" + file).stream();
    Stream<String> own = jmh.getJvmArgsAppend().orElse(List.of()).stream();
    return Stream.concat(own, corpus).toArray(String[]::new);
  }

  private static void report(CommandLine command, Collection<RunResult> results)
      throws IOException {
    CommentCorpus corpus = CommentCorpus.fromSystemProperty();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    for (SpeedPath path : SpeedPath.values()) {
      Map<String, String> tables = Measurements.tables(path, results);
      if (!tables.isEmpty()) {
        String repeat = command.repeating(path, corpusFile());
        publish(new Report(path, today, repeat, corpus, tables));
      }
    }
  }

  private static void publish(Report report) throws IOException {
    System.out.println();
    System.out.print(report.markdown());
    String folder = System.getProperty(RESULTS_PROPERTY);
    if (folder != null) {
      System.out.println("\nwritten to " + report.write(Path.of(folder)));
    }
  }

  private static Optional<String> corpusFile() {
    return Optional.ofNullable(System.getProperty(CommentCorpus.FILE_PROPERTY));
  }
}
