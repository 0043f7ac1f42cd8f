package org.folkmoot.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.folkmoot.text.Blanks;

/**
 * Reads threads from files, bytes or text of any known form. Bytes are UTF-8, or UTF-16 with a byte
 * order mark; a mark counts as the first character of a page and belongs to no block. Immutable and
 * thread-safe. Cost: linear.
 */
public final class InputReader {

  private final InputForm form;
  private final ReadLimits limits;
  private final ThreadJsonReader json;

  /**
   * A reader.
   *
   * @param form what inputs are; {@link InputForm#AUTO} looks at the name's ending and the content
   * @param lenient whether faults in JSON are repaired and reported instead of refused
   * @param limits how much is read
   */
  public InputReader(InputForm form, boolean lenient, ReadLimits limits) {
    this.form = form;
    this.limits = limits;
    this.json = new ThreadJsonReader(lenient, limits);
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
    if (named(name) == InputForm.THREAD_JSONL && !startsUtf16(file)) {
      BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
      return new Threads(json.lines(name, stem(name), reader), reader);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, mostBytes() + 1)));
    }
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
    InputForm known = named(name);
    return switch (known == InputForm.AUTO ? formOf(text) : known) {
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

  private InputForm named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (form != InputForm.AUTO) {
      return form;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return InputForm.THREAD_JSONL;
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
    return object && isLines(text, first) ? InputForm.THREAD_JSONL : InputForm.THREAD_JSON;
  }

  /** Whether the line at {@code first} ends as an object does and another one begins below. */
  private static boolean isLines(String text, int first) {
    int end = text.indexOf('\n', first);
    if (end < 0) {
      return false;
    }
    int last = end - 1;
    while (last > first && Blanks.isBlank(text.charAt(last))) {
      last--;
    }
    return text.charAt(last) == '}' && is(text, visible(text, end), "{");
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

  private static boolean startsUtf16(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] mark = in.readNBytes(2);
      return mark.length == 2 && (mark[0] & 0xFF) + (mark[1] & 0xFF) == 0xFE + 0xFF;
    }
  }

  private long mostBytes() {
    return Decoding.mostBytes(limits);
  }
}
