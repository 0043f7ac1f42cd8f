package org.folkmoot.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads threads from JSON: an object with {@code article} and {@code comments}, of which only
 * {@code comments[].text} is required. Unknown fields are passed over. Immutable and thread-safe.
 *
 * <p>{@code replyTo} absent means that it is unknown whom a comment answers; null, that it answers
 * the article; an id, that it answers that comment. Comments without an id are named c1, c2, … in
 * order, past ids that are taken. Claims and relations that come along are handed on as given.
 *
 * <p>Faults are errors that name line, column and id, or, where leniency is asked for, repaired and
 * reported in the thread's limits. Text that is not JSON is an error in any case. Cost: linear.
 */
public final class ThreadJsonReader {

  private final boolean lenient;
  private final ReadLimits limits;

  /**
   * A reader.
   *
   * @param lenient whether faults are repaired and reported instead of refused
   * @param limits how much is read
   */
  public ThreadJsonReader(boolean lenient, ReadLimits limits) {
    this.lenient = lenient;
    this.limits = limits;
  }

  /**
   * Reads one thread.
   *
   * @param source the input's name in messages
   * @param id the id of the thread, where it does not state one
   * @param json the object, nothing behind it
   * @throws InputException if it is no such object or has faults
   */
  public ReadThread read(String source, String id, String json) {
    return read(source, id, json, 1);
  }

  /**
   * Reads threads line by line as they are asked for; one at a time is held. Empty lines are
   * skipped. A thread that states no id gets {@code id}, a hyphen and the number of its line. After
   * an error the iterator may be asked for the next line.
   *
   * @param source the input's name in messages
   * @param id where ids begin
   * @param lines not closed by this class
   */
  public Iterator<ReadThread> lines(String source, String id, Reader lines) {
    return new Lines(source, id, new BufferedReader(lines));
  }

  private ReadThread read(String source, String id, String json, int line) {
    Faults faults = new Faults(source, lenient);
    return ThreadAssembly.assemble(id, ThreadJsonParser.parse(json, line, limits, faults), faults);
  }

  private final class Lines implements Iterator<ReadThread> {
    private final String source;
    private final String id;
    private final BufferedReader reader;
    private int number;
    private @Nullable String next;

    Lines(String source, String id, BufferedReader reader) {
      this.source = source;
      this.id = id;
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      while (next == null || next.isBlank()) {
        String line = readLine();
        if (line == null) {
          return false;
        }
        number++;
        next = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      }
      return true;
    }

    @Override
    public ReadThread next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no further line in " + source);
      }
      String line = next == null ? "" : next;
      next = null;
      return read(source, id + "-" + number, line, number);
    }

    private @Nullable String readLine() {
      try {
        return BoundedLines.read(reader, source, number + 1, limits.maxCharacters());
      } catch (CharacterCodingException e) {
        throw Decoding.error(source, number + 1, 1, "bytes that are none");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
