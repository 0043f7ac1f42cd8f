package org.folkmoot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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

  boolean several() {
    return names.size() > 1;
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
