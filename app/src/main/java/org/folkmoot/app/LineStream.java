package org.folkmoot.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.folkmoot.read.InputException;
import org.folkmoot.read.LineReader;
import org.folkmoot.read.ReadLimits;
import org.jspecify.annotations.Nullable;

/** The lines of an input as they come, each apart: a bad one spoils no other. */
final class LineStream implements AutoCloseable {

  /** Enough for a text of a million characters, all of them escaped. */
  static final ReadLimits LIMITS = new ReadLimits(16_000_000, 1, 200);

  private static final int BUFFER = 1 << 16;
  private static final int MOST_BYTES = 3 * LIMITS.maxCharacters();

  /** A long line's buffer is not kept for the short ones behind it. */
  private static final int MOST_KEPT = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream input;
  private final String source;
  private final LineReader reader;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private int number;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;

  LineStream(InputStream input, String source) {
    this.input = input;
    this.source = source;
    this.reader = new LineReader(source, LIMITS);
  }

  /** Reads what a line says. */
  LineReader reader() {
    return reader;
  }

  /** The number of the present line, from 1. */
  int number() {
    return number;
  }

  /** Goes to the next line; false where there is none. */
  boolean next() throws IOException {
    line = line.size() > MOST_KEPT ? new ByteArrayOutputStream() : line;
    line.reset();
    tooLong = false;
    if (at == end && !fill()) {
      return false;
    }
    number++;
    readToEnd();
    return true;
  }

  private void readToEnd() throws IOException {
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      take(stop);
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
  }

  private void take(int stop) {
    tooLong |= line.size() + stop - at > MOST_BYTES;
    if (!tooLong) {
      line.write(buffer, at, stop - at);
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, input.read(buffer, 0, buffer.length));
    return end > 0;
  }

  /**
   * The text of the present line.
   *
   * @throws InputException where it is too long or no UTF-8
   */
  String text() {
    if (tooLong) {
      throw reader.tooLong(number);
    }
    String text = decoded();
    boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private String decoded() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(source, number, 1, "UTF-8 text", "other bytes");
    }
  }

  /** The lines of a file, or of standard input where none is named. */
  static LineStream open(@Nullable String file, InputStream standard) throws IOException {
    String name = file == null ? Inputs.STANDARD_INPUT : file;
    boolean isStandard = name.equals(Inputs.STANDARD_INPUT);
    InputStream input = isStandard ? standard : Files.newInputStream(Inputs.readable(name));
    return new LineStream(input, Inputs.shown(name));
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
