package org.folkmoot.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.folkmoot.app.summary.VisibleText;

/**
 * Where the program was started from. The launcher says what is a terminal, since Java 17 itself
 * only knows whether all of it is.
 *
 * @param input standard input
 * @param results standard output, buffered: results and nothing else
 * @param messages standard error
 * @param resultsSeen whether standard output is a terminal
 * @param messagesSeen whether standard error is a terminal
 * @param columns how wide the terminal is
 * @param colourless whether the user wants no colour anywhere ({@code NO_COLOR})
 */
record Terminal(
    InputStream input,
    OutputStream results,
    PrintWriter messages,
    boolean resultsSeen,
    boolean messagesSeen,
    int columns,
    boolean colourless) {

  private static final int USUAL_COLUMNS = 100;
  private static final int BUFFER = 1 << 16;

  /** The streams of this process. Always UTF-8, whatever the locale. */
  static Terminal ofProcess() {
    OutputStream out = new ResultStream(new FileOutputStream(FileDescriptor.out));
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(out, BUFFER),
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
        Boolean.getBoolean("folkmoot.stdout.tty"),
        Boolean.getBoolean("folkmoot.stderr.tty"),
        Integer.getInteger("folkmoot.columns", USUAL_COLUMNS),
        noColour != null && !noColour.isEmpty());
  }

  /** One line on standard error. */
  void complain(String sentence) {
    messages.println("folkmoot: " + VisibleText.of(sentence));
  }

  /** Whether results are coloured under {@code mode}. */
  boolean colours(ColourMode mode) {
    return switch (mode) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> resultsSeen && !colourless;
    };
  }
}
