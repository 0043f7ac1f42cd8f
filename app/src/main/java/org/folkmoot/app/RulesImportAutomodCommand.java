package org.folkmoot.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.read.InputException;
import org.folkmoot.rules.automod.AutomodImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns an AutoModerator file into rules of ours. */
@Command(
    name = "import-automod",
    description =
        "Turns a file of Reddit's AutoModerator into rules, all in shadow, and says what could not be translated.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%nWithout --out the rules are written to standard output, with what differs in comments; with it, the"
            + " report is.%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; there may be rules without counterpart",
      "2:the command line is wrong",
      "3:the file is no YAML",
      "4:a file cannot be read or written, or something unforeseen happened"
    })
final class RulesImportAutomodCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "AutoModerator's rules.")
  private String file = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Write the rules to this file.")
  private @Nullable Path out;

  @Option(names = "--json", description = "Rules and report as one JSON object.")
  private boolean json;

  @Mixin private final Reporting reporting = new Reporting();

  RulesImportAutomodCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    AutomodImport made = AutomodImport.of(file, text());
    if (out != null) {
      try (AtomicFile target = AtomicFile.create(out)) {
        target.stream().write(made.yaml().getBytes(StandardCharsets.UTF_8));
        target.commit();
      }
    }
    RulesCommand.print(terminal, results(made));
    return ExitCode.DONE;
  }

  private List<String> results(AutomodImport made) {
    if (json) {
      return List.of(made.json());
    }
    return out == null ? List.of(made.yaml().stripTrailing()) : made.lines();
  }

  private String text() throws IOException {
    try {
      return Files.readString(Inputs.readable(file));
    } catch (CharacterCodingException e) {
      throw new InputException(file, 1, 1, "UTF-8 text", "other bytes");
    }
  }
}
