package org.folkmoot.app;

import java.time.Duration;
import org.folkmoot.app.summary.VisibleText;

/**
 * Says on standard error how far the work is: one line that changes on a terminal, a plain line now
 * and then elsewhere.
 */
final class Progress {

  private static final long PLAIN_EVERY = Duration.ofSeconds(5).toNanos();
  private static final long OFTEN = Duration.ofMillis(200).toNanos();
  private static final int LONGEST_NAME = 60;

  private final Terminal terminal;
  private final boolean shown;
  private long last = System.nanoTime();

  Progress(Terminal terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  /** The input {@code name} is about to be read, after {@code done} of {@code all}. */
  void next(String name, int done, int all) {
    if (shown && terminal.messagesSeen()) {
      clear();
      terminal.messages().print(line(name, done, all));
      terminal.messages().flush();
    } else if (shown && System.nanoTime() - last > PLAIN_EVERY) {
      last = System.nanoTime();
      terminal.messages().println("folkmoot: " + line(name, done, all));
    }
  }

  /** So many of an unknown number are done. */
  void done(int count) {
    if (shown && System.nanoTime() - last > (terminal.messagesSeen() ? OFTEN : PLAIN_EVERY)) {
      last = System.nanoTime();
      clear();
      say(count + " done");
    }
  }

  private void say(String words) {
    if (terminal.messagesSeen()) {
      terminal.messages().print(words);
      terminal.messages().flush();
    } else {
      terminal.messages().println("folkmoot: " + words);
    }
  }

  private static String line(String name, int done, int all) {
    String safe = VisibleText.of(name);
    String end = safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
    return done + " of " + all + " done, now " + end;
  }

  /** Takes the line away, so that something else can be said. */
  void clear() {
    if (shown && terminal.messagesSeen()) {
      terminal.messages().print("\r\u001B[K");
      terminal.messages().flush();
    }
  }
}
