package org.folkmoot.app;

import java.io.IOException;
import java.io.OutputStream;
import org.folkmoot.read.InputException;
import org.folkmoot.write.LineWriter;

/** Answers the lines of a stream one by one: for each line in one line out, which is flushed. */
final class LineRun {

  /** Answers a line; what it throws as bad input or as a caller's mistake becomes the answer. */
  interface Answer {
    void to(String line, LineWriter out) throws IOException;
  }

  private final LineStream lines;
  private final LineWriter out;
  private final Progress progress;
  private boolean allGood = true;

  LineRun(LineStream lines, OutputStream results, Progress progress) {
    this.lines = lines;
    this.out = new LineWriter(results);
    this.progress = progress;
  }

  /** Runs to the end of the input and returns the exit code. */
  int run(Answer answer) throws IOException {
    while (lines.next()) {
      line(answer);
      progress.done(lines.number());
    }
    return allGood ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private void line(Answer answer) throws IOException {
    try {
      answer.to(lines.text(), out);
    } catch (InputException | IllegalArgumentException e) {
      allGood = false;
      out.error(lines.number(), String.valueOf(e.getMessage()));
    }
  }
}
