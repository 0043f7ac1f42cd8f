package org.folkmoot.read;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.folkmoot.text.Blanks;
import org.folkmoot.thread.Limit;

/**
 * Reads JSON values as trees: one value, several one after the other, or one on each line. Faults
 * in JSON are errors, or where they are repaired, what stands behind them (on that line) is left
 * out and reported. Immutable and thread-safe. Linear, without recursion, and bounded in memory: a
 * tree has only the fields asked for, and no more values than {@value #VALUES_PER_COMMENT} for each
 * comment that the limits allow.
 */
public final class JsonTrees {

  private static final int VALUES_PER_COMMENT = 20;

  /** Replies nest, each by several levels of JSON, and people answer each other at length. */
  private static final int LEVELS = 50;

  private final ReadLimits limits;
  private final boolean lenient;
  private final Set<String> names;

  /**
   * A reader of trees.
   *
   * @param limits how much is read; JSON may be 50 times as deep, since replies nest
   * @param lenient whether faults are repaired and reported
   * @param names the fields to keep
   */
  public JsonTrees(ReadLimits limits, boolean lenient, Set<String> names) {
    this.limits = deeper(limits);
    this.lenient = lenient;
    this.names = Set.copyOf(names);
  }

  private static ReadLimits deeper(ReadLimits limits) {
    int depth = (int) Math.min(Integer.MAX_VALUE, (long) LEVELS * limits.maxDepth());
    return new ReadLimits(limits.maxCharacters(), limits.maxComments(), depth);
  }

  /**
   * Gives each value of the input to {@code values} in order.
   *
   * @return what was left out
   * @throws InputException if the input is no JSON
   */
  public List<Limit> read(InputText input, Consumer<JsonValue> values) {
    Faults faults = new Faults(input.source(), lenient);
    String text = input.text();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    if (isLines(text)) {
      readLines(text, start, faults, values);
    } else {
      readAll(text.substring(start), start, 1, faults, values);
    }
    return faults.limits();
  }

  private void readLines(String text, int start, Faults faults, Consumer<JsonValue> values) {
    int number = 1;
    for (int at = start; at < text.length(); number++) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      if (!line.isBlank()) {
        readLine(line, at, number, faults, values);
      }
      at = end + 1;
    }
  }

  private void readLine(
      String line, int base, int number, Faults faults, Consumer<JsonValue> values) {
    try {
      readAll(line, base, number, faults, values);
    } catch (InputException e) {
      if (!lenient) {
        throw e;
      }
      faults.note(String.valueOf(e.getMessage()), "the line is left out", null);
    }
  }

  private void readAll(String json, int base, int line, Faults faults, Consumer<JsonValue> values) {
    try (JsonCursor cursor = new JsonCursor(json, line, limits, faults)) {
      if (!cursor.isValue()) {
        throw faults.error(cursor.at(), "JSON", "the end of the input");
      }
      int broken = faults.limits().size();
      while (cursor.isValue()) {
        values.accept(cursor.tree(names, base, most()));
        if (faults.limits().size() > broken) {
          return;
        }
        cursor.next();
      }
    }
  }

  private int most() {
    return (int)
        Math.min(Integer.MAX_VALUE, 1000 + (long) VALUES_PER_COMMENT * limits.maxComments());
  }

  /** Whether the first line ends as an object does and another one begins below. */
  public static boolean isLines(String text) {
    int first = visible(text, text.startsWith("\uFEFF") ? 1 : 0);
    int end = text.indexOf('\n', first);
    if (end < 0 || text.charAt(first) != '{') {
      return false;
    }
    int last = end - 1;
    while (last > first && Blanks.isBlank(text.charAt(last))) {
      last--;
    }
    int next = visible(text, end);
    return text.charAt(last) == '}' && next < text.length() && text.charAt(next) == '{';
  }

  private static int visible(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
