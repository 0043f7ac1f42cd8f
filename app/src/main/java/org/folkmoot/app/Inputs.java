package org.folkmoot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The inputs that were named.
 *
 * @param names files, or {@link #STANDARD_INPUT}
 * @param standardInput what that one stands for
 */
record Inputs(List<String> names, InputStream standardInput) {

  static final String STANDARD_INPUT = "-";

  boolean several() {
    return names.size() > 1;
  }

  /** The name to show for {@code name}. */
  static String shown(String name) {
    return name.equals(STANDARD_INPUT) ? "stdin" : name;
  }

  Source source(String name) throws IOException {
    return new Source(shown(name), bytes(name));
  }

  private byte[] bytes(String name) throws IOException {
    return name.equals(STANDARD_INPUT) ? standardInput.readAllBytes() : bytesOf(path(name));
  }

  private static Path path(String name) throws IOException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new FileSystemException(name, null, e.getReason());
    }
  }

  private static byte[] bytesOf(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, name the files in it");
    }
    if (Files.exists(file) && !Files.isReadable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    return Files.readAllBytes(file);
  }
}
