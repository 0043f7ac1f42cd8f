package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the numbers were measured on: processor, JVM, and the versions of the contestants. */
final class Machine {

  private Machine() {}

  static String summary() {
    return "CPU "
        + processor(Path.of("/proc/cpuinfo")).orElse(System.getProperty("os.arch"))
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors; "
        + System.getProperty("os.name")
        + "; JVM "
        + Runtime.version();
  }

  /**
   * The model that the first line "model name" of this file names; none elsewhere than on Linux.
   */
  static Optional<String> processor(Path information) {
    try (Stream<String> lines = Files.lines(information, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /**
   * Names and versions of the contestants in this jar: each line of the list begins with a resource
   * that is there if the contestant is.
   */
  static String contestants() {
    return lines()
        .map(line -> line.split(" ", 2))
        .filter(line -> Machine.class.getResource("/" + line[0]) != null)
        .map(line -> line[1])
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> lines() {
    try (InputStream in = requireNonNull(Machine.class.getResourceAsStream("versions.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
