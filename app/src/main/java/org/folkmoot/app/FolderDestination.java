package org.folkmoot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.summary.VisibleText;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.Severity;

/** A folder with the results of several threads, each under a name of its own. */
final class FolderDestination implements Destination {

  private final Path folder;
  private final List<OutputFormat> formats;
  private final OutputStream log;
  private final FolderNames names = new FolderNames();

  /**
   * A folder that is made when it is missing.
   *
   * @param formats one gives each thread a file; several give each thread a folder of its own
   * @param log is told in one line what was written for each thread
   */
  FolderDestination(Path folder, List<OutputFormat> formats, OutputStream log) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.formats = formats;
    this.log = log;
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    String name = names.next(analysis.thread().id());
    for (OutputFormat format : formats) {
      FileDestination.write(analysis, format, path(name, format));
    }
    tell(path(name, formats.get(0)), analysis);
  }

  private Path path(String name, OutputFormat format) {
    return formats.size() == 1
        ? folder.resolve(format.fileName(name))
        : folder.resolve(name).resolve(format.fileName());
  }

  private void tell(Path file, Analysis analysis) throws IOException {
    String line = VisibleText.of(file.toString()) + ": " + flags(analysis.flags()) + "\n";
    log.write(line.getBytes(StandardCharsets.UTF_8));
    log.flush();
  }

  private static String flags(List<Flag> flags) {
    Severity worst =
        flags.stream().map(Flag::severity).max(Severity::compareTo).orElse(Severity.INFO);
    String number = flags.size() + (flags.size() == 1 ? " flag" : " flags");
    return flags.isEmpty()
        ? "no flags"
        : number + ", the most severe is " + worst.name().toLowerCase(Locale.ROOT);
  }
}
