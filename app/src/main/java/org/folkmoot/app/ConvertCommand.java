package org.folkmoot.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.Folkmoot;
import org.folkmoot.app.OutputFormat.Look;
import org.folkmoot.read.Decoding;
import org.folkmoot.read.FrameworkReader;
import org.folkmoot.read.NamedFramework;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.graph.GraphDocument;
import org.folkmoot.read.graph.GraphReader;
import org.folkmoot.thread.Limit;
import org.folkmoot.write.GraphFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an argument graph in one form and writes it in another. */
@Command(
    name = "convert",
    description = "Reads an argument graph in one form and writes it in another.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%nWhat has no counterpart is said on standard error and left out. Labels and strengths are computed"
            + " anew. Abstract frameworks (apx, tgf, af) are converted into each other; they have no words"
            + " to make anything else of.%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong",
      "3:the file is of none of these forms, or has faults",
      "4:a file cannot be read or written, or something unforeseen happened"
    })
final class ConvertCommand implements Callable<Integer> {

  private static final int MOST_SAID = 20;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1", paramLabel = "FILE", description = "The graph; - is standard input.")
  private String file = Inputs.STANDARD_INPUT;

  @Option(
      names = "--to",
      required = true,
      paramLabel =
          "json|jsonl|html|text|aif|xaif|arguebuf|argdown|dot|graphml|gexf|csv|apx|tgf|af|mermaid|jsonld",
      description = "What to write.")
  private OutputFormat format = OutputFormat.JSON;

  @Option(
      names = "--from",
      paramLabel = "auto|json|thread|aif|xaif|arguebuf|argdown|graphml|apx|tgf|af",
      description = "The form of FILE. Default: auto, whichever it looks like.")
  private SourceForm from = SourceForm.AUTO;

  @Option(names = "--out", paramLabel = "PATH", description = "The file or folder to write to.")
  private @Nullable Path out;

  @Mixin private final Reporting reporting = new Reporting();

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String name = shortName();
    String text = Decoding.decode(name, bytes(), ReadLimits.DEFAULT);
    SourceForm form = from == SourceForm.AUTO ? SourceForm.of(name, text) : from;
    if (form.graph() == null) {
      writeFramework(FrameworkReader.read(name, text, ReadLimits.DEFAULT));
    } else {
      write(new GraphReader(form.graph(), ReadLimits.DEFAULT).read(name, text));
    }
    return ExitCode.DONE;
  }

  private String shortName() {
    return file.equals(Inputs.STANDARD_INPUT)
        ? Inputs.shown(file)
        : String.valueOf(Path.of(file).getFileName());
  }

  private byte[] bytes() throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8L, Decoding.mostBytes(ReadLimits.DEFAULT) + 1);
    if (file.equals(Inputs.STANDARD_INPUT)) {
      return terminal.input().readNBytes(most);
    }
    try (InputStream in = Files.newInputStream(Inputs.readable(file))) {
      return in.readNBytes(most);
    }
  }

  private void write(GraphDocument document) throws IOException {
    try (Destination destination =
        new DestinationChoice(terminal, Look.PLAIN, format, out, this::misuse).forOne()) {
      destination.write(Folkmoot.evaluate(document));
      destination.finish();
    }
    say(document.leftOut());
  }

  /** Not all of many: a file of thousands of strange nodes should not bury the line that counts. */
  private void say(List<Limit> leftOut) {
    if (!reporting.isQuiet()) {
      leftOut.stream()
          .limit(MOST_SAID)
          .forEach(limit -> terminal.complain(limit.what() + ": " + limit.cut()));
      if (leftOut.size() > MOST_SAID) {
        terminal.complain("and " + (leftOut.size() - MOST_SAID) + " more of that kind");
      }
    }
  }

  private void writeFramework(NamedFramework framework) throws IOException {
    GraphFormat graph = format.graph();
    if (graph == null || !graph.isAbstract()) {
      throw misuse("an abstract framework can be written as apx, tgf or af only");
    }
    if (out == null) {
      graph.write(framework, terminal.results());
    } else {
      writeFile(framework, graph, Files.isDirectory(out) ? out.resolve(format.fileName()) : out);
    }
    int supports = framework.framework().supportCount();
    if (supports > 0 && graph != GraphFormat.APX && !reporting.isQuiet()) {
      terminal.complain(supports + " supports: " + graph.id() + " has no form for them");
    }
  }

  private static void writeFile(NamedFramework framework, GraphFormat graph, Path path)
      throws IOException {
    try (AtomicFile file = AtomicFile.create(path)) {
      OutputStream stream = file.stream();
      graph.write(framework, stream);
      file.commit();
    }
  }

  private ParameterException misuse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
