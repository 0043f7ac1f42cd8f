package org.folkmoot.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.read.Threads;
import org.folkmoot.read.form.InputReader;

/**
 * The inputs that were named.
 *
 * @param names files, or {@link #STANDARD_INPUT}
 * @param standardInput what that one stands for
 * @param reader reads them
 */
record Inputs(List<String> names, InputStream standardInput, InputReader reader) {

  static final String STANDARD_INPUT = "-";

  private static final List<String> ENDINGS = List.of(".txt", ".json", ".jsonl", ".ndjson");

  boolean several() {
    return names.size() > 1;
  }

  /**
   * The same with each folder replaced by the threads in it and below it, in the order of their
   * paths: files that end with .txt, .json, .jsonl or .ndjson, hidden ones left out.
   *
   * @throws IOException if a folder cannot be read, or has none
   */
  Inputs expanded() throws IOException {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      if (!name.equals(STANDARD_INPUT) && Files.isDirectory(path(name))) {
        all.addAll(inside(path(name)));
      } else {
        all.add(name);
      }
    }
    return new Inputs(List.copyOf(all), standardInput, reader);
  }

  private static List<String> inside(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      List<String> files =
          below
              .filter(file -> isThread(folder.relativize(file)) && Files.isRegularFile(file))
              .map(Path::toString)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        String reason = "is a folder without .txt, .json, .jsonl or .ndjson files";
        throw new FileSystemException(folder.toString(), null, reason);
      }
      return files;
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private static boolean isThread(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The name to show for {@code name}. */
  static String shown(String name) {
    return name.equals(STANDARD_INPUT) ? "stdin" : name;
  }

  /** The threads in one of them. */
  Threads open(String name) throws IOException {
    return name.equals(STANDARD_INPUT)
        ? reader.read(shown(name), standardInput)
        : reader.read(readable(name));
  }

  /** The file with a name; a folder is none. */
  static Path readable(String name) throws IOException {
    Path file = path(name);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(name, null, "is a folder; name the files in it");
    }
    if (Files.exists(file) && !Files.isReadable(file)) {
      throw new AccessDeniedException(name);
    }
    return file;
  }

  private static Path path(String name) throws IOException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new FileSystemException(name, null, e.getReason());
    }
  }
}
