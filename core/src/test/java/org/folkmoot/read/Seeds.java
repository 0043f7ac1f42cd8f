package org.folkmoot.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The five seed documents of the project. */
public final class Seeds {

  static final Path FOLDER = Path.of("..", "seeds");

  private Seeds() {}

  /** The text of the document whose name begins with {@code number}. */
  public static String text(String number) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().startsWith(number + "_")).toList();
      return Files.readString(found.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
