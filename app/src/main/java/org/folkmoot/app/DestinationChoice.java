package org.folkmoot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.app.OutputFormat.Look;
import org.jspecify.annotations.Nullable;

/**
 * Where results go, given what the user asked for and how many threads there are.
 *
 * @param terminal has standard output
 * @param look of text on it
 * @param format asked for, if any
 * @param out file or folder asked for, if any
 * @param misuse turns a sentence into what is thrown where the two cannot be had together
 */
record DestinationChoice(
    Terminal terminal,
    Look look,
    @Nullable OutputFormat format,
    @Nullable Path out,
    Function<String, RuntimeException> misuse) {

  private static final List<OutputFormat> BOTH = List.of(OutputFormat.HTML, OutputFormat.JSON);

  /** Fails early where no input whatever could be written as asked. */
  DestinationChoice {
    if (out != null && format == null && Files.exists(out) && !Files.isDirectory(out)) {
      throw misuse.apply("--out " + out + " is a file; name a folder, or say which --format");
    }
    if (format == OutputFormat.TABLES
        && (out == null || (Files.exists(out) && !Files.isDirectory(out)))) {
      throw misuse.apply("--format tables needs a folder for --out");
    }
  }

  Destination forOne() throws IOException {
    if (format == null) {
      return new SummaryDestination(terminal.results(), look, out);
    }
    if (format == OutputFormat.TABLES && out != null) {
      return new ResearchDestination(out);
    }
    if (format == OutputFormat.CSV && out != null && Files.isDirectory(out)) {
      return new FolderDestination(out, OutputFormat.CSV_PARTS, OutputStream.nullOutputStream());
    }
    return out == null
        ? new StreamDestination(terminal.results(), format, look)
        : new FileDestination(file(out, format), format);
  }

  Destination forSeveral() throws IOException {
    if (format != null && format.holdsSeveral()) {
      return forOne();
    }
    if (out == null || (Files.exists(out) && !Files.isDirectory(out))) {
      throw misuse.apply("several inputs or threads need --format jsonl, or a folder for --out");
    }
    return format == null
        ? new FolderDestination(out, BOTH, terminal.results())
        : new FolderDestination(out, parts(format), OutputStream.nullOutputStream());
  }

  private static List<OutputFormat> parts(OutputFormat format) {
    return format == OutputFormat.CSV ? OutputFormat.CSV_PARTS : List.of(format);
  }

  /** In a folder that is there, the format's own name. */
  private static Path file(Path out, OutputFormat format) {
    return Files.isDirectory(out) ? out.resolve(format.fileName()) : out;
  }
}
