package org.folkmoot.read.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.folkmoot.read.Decoding;
import org.folkmoot.read.InputException;
import org.folkmoot.read.InputText;
import org.folkmoot.read.JsonTrees;
import org.folkmoot.read.PageReader;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.ReadThread;
import org.folkmoot.read.ThreadJsonReader;
import org.folkmoot.read.Threads;
import org.folkmoot.read.platform.Platform;
import org.folkmoot.read.platform.PlatformReader;
import org.folkmoot.text.Blanks;

/**
 * Reads threads from files, bytes or text of any known form. Bytes are UTF-8, UTF-16 with a byte
 * order mark, or what XML declares; a mark counts as the first character of a page and belongs to
 * no block. Immutable and thread-safe. Cost: linear.
 */
public final class InputReader {

  private static final int LOOK_AHEAD = 64 * 1024;

  /** A little less than an array can hold. */
  private static final long MOST_BYTES = Integer.MAX_VALUE - 8L - LOOK_AHEAD;

  private final InputForm form;
  private final ReadLimits limits;
  private final ThreadJsonReader json;
  private final PlatformReader exports;

  /**
   * A reader.
   *
   * @param form what inputs are; {@link InputForm#AUTO} looks at the content and the name's ending
   * @param lenient whether faults in an input are repaired and reported instead of refused
   * @param limits how much is read
   */
  public InputReader(InputForm form, boolean lenient, ReadLimits limits) {
    this.form = form;
    this.limits = limits;
    this.json = new ThreadJsonReader(lenient, limits);
    this.exports = new PlatformReader(limits, lenient);
  }

  /** A reader of any form that refuses faults, with the usual limits. */
  public static InputReader create() {
    return new InputReader(InputForm.AUTO, false, ReadLimits.DEFAULT);
  }

  /**
   * Reads a file. A thread that states no id gets the file's name without its ending. Files of JSON
   * lines are read as they are asked for, others at once.
   *
   * @throws InputException if the content cannot be read as a thread
   * @throws IOException if the file cannot be read
   */
  public Threads read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (isThreadLines(file, name)) {
      BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
      return new Threads(json.lines(name, stem(name), reader), reader);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in);
    }
  }

  /**
   * Reads a stream to its end, or until more has come than the limits allow. It is not closed.
   *
   * @param name the input's name in messages; without its ending it is the id of a thread that
   *     states none
   * @throws InputException if the content cannot be read as a thread
   * @throws IOException if the stream cannot be read
   */
  public Threads read(String name, InputStream in) throws IOException {
    byte[] head = in.readNBytes(LOOK_AHEAD);
    if (head.length < LOOK_AHEAD) {
      return read(name, head);
    }
    Decoding.checkBinary(name, head);
    byte[] rest = in.readNBytes((int) Math.min(MOST_BYTES, mostBytes() + 1 - LOOK_AHEAD));
    byte[] all = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, all, head.length, rest.length);
    return read(name, all);
  }

  /**
   * Reads bytes.
   *
   * @param name the input's name in messages; without its ending it is the id of a thread that
   *     states none
   * @throws InputException if the content cannot be read as a thread
   */
  public Threads read(String name, byte[] bytes) {
    if (bytes.length > mostBytes()) {
      throw Decoding.tooLong(name, limits);
    }
    return read(name, Decoding.decode(name, bytes, limits));
  }

  /**
   * Reads text.
   *
   * @param name the input's name in messages; without its ending it is the id of a thread that
   *     states none
   * @throws InputException if the content cannot be read as a thread
   */
  public Threads read(String name, String text) {
    if (text.length() > limits.maxCharacters()) {
      throw Decoding.tooLong(name, limits);
    }
    return new Threads(threads(name, text), () -> {});
  }

  private Iterator<ReadThread> threads(String name, String text) {
    String id = stem(name);
    InputForm known = form == InputForm.AUTO ? found(name, text) : form;
    Platform platform = known.platform();
    if (platform != null) {
      return exports.read(platform, new InputText(name, text), id);
    }
    return switch (known) {
      case THREAD_JSON -> List.of(json.read(name, id, unmarked(text))).iterator();
      case THREAD_JSONL -> json.lines(name, id, new StringReader(text));
      default -> List.of(page(name, id, text)).iterator();
    };
  }

  private ReadThread page(String name, String id, String text) {
    ReadThread page = PageReader.read(name, id, text);
    limits.checkComments(name, 1, 1, page.thread().comments().size());
    return page;
  }

  /** A platform's export where it looks like one; else what name and first characters say. */
  private static InputForm found(String name, String text) {
    Platform platform = Platform.of(text);
    if (platform != null) {
      return InputForm.of(platform);
    }
    InputForm named = named(name);
    return named == InputForm.AUTO ? formOf(text) : named;
  }

  private static InputForm named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return InputForm.THREAD_JSONL;
    }
    if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
      return InputForm.CSV;
    }
    return lower.endsWith(".json") ? InputForm.THREAD_JSON : InputForm.AUTO;
  }

  /** A page, unless it begins as JSON does. */
  private static InputForm formOf(String text) {
    int first = visible(text, 0);
    int second = visible(text, first + 1);
    boolean object = is(text, first, "{") && is(text, second, "\"}");
    boolean array = is(text, first, "[") && is(text, second, "{]");
    if (!object && !array) {
      return InputForm.PAGE;
    }
    return object && JsonTrees.isLines(text) ? InputForm.THREAD_JSONL : InputForm.THREAD_JSON;
  }

  private static int visible(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean is(String text, int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Whether a file may be read line by line: UTF-8, and no platform's export. */
  private boolean isThreadLines(Path file, String name) throws IOException {
    InputForm wanted = form == InputForm.AUTO ? named(name) : form;
    if (wanted != InputForm.THREAD_JSONL) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(LOOK_AHEAD);
      boolean wide = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF;
      boolean export =
          form == InputForm.AUTO && Platform.of(new String(head, StandardCharsets.UTF_8)) != null;
      return !wide && !export;
    }
  }

  private long mostBytes() {
    return Decoding.mostBytes(limits);
  }
}
