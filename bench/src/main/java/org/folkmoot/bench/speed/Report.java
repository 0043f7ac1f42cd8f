package org.folkmoot.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * The tables of one path with all that is needed to repeat them.
 *
 * @param path what was timed
 * @param date when, in UTC
 * @param command that repeats it
 * @param corpus what was read
 * @param tables in Markdown, under what the contestants were given
 */
record Report(
    SpeedPath path,
    LocalDate date,
    String command,
    CommentCorpus corpus,
    Map<String, String> tables) {

  /** The benchmark method of Folkmoot in every path. */
  static final String OURS = "folkmoot";

  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("# Speed: ").append(path.title()).append(", ").append(date).append("\n\n");
    text.append(path.description()).append("\n\n");
    text.append(
        "Processor time of the measuring thread, median of the iterations. Trust the ratios;");
    text.append(" absolutes vary with the machine.\n");
    text.append(Machine.summary()).append(".\n").append(Machine.contestants()).append(".\n\n");
    text.append("```\n").append(command).append("\n```\n\n");
    if (path.readsComments()) {
      text.append(corpus.summary()).append('\n');
    }
    tables.forEach((given, table) -> text.append(heading(given)).append(table));
    return text.toString();
  }

  private static String heading(String given) {
    return given.isEmpty() ? "\n" : "\n## " + given + "\n\n";
  }

  /** Writes it to {@code YYYY-MM-DD-path.md} in this folder. */
  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(date + "-" + path.title() + ".md"), markdown());
  }
}
