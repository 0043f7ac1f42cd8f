package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever others can call says what it is. Looks at the sources of every module. */
class ApiDocsTest {

  @Test
  void everyPublicTypeAndMemberHasAComment() throws IOException {
    List<Path> sources = sourcesBelow(Path.of("..").toAbsolutePath().normalize());
    assertThat(sources).anyMatch(source -> source.endsWith("org/folkmoot/text/Span.java"));
    assertThat(UndocumentedApi.in(sources)).isEmpty();
  }

  @Test
  void noticesWhatHasNone(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("Bare.java");
    Files.writeString(
        source,
        """
        public record Bare(int width) implements Comparable<Bare> {
          public static final int LIMIT = 1;
          public Bare {}
          int hidden() { return 0; }
          public int area() { return 0; }
          @Override public int compareTo(Bare other) { return 0; }
          public interface Shape { int sides(); }
          public enum Colour { RED }
          private static final class Own { public int x; }
        }
        """);
    assertThat(UndocumentedApi.in(List.of(source)))
        .containsExactly(
            "Bare.java:1 Bare",
            "Bare.java:1 width",
            "Bare.java:2 LIMIT",
            "Bare.java:3 <init>",
            "Bare.java:5 area",
            "Bare.java:7 Shape",
            "Bare.java:7 sides",
            "Bare.java:8 Colour",
            "Bare.java:8 RED");
  }

  private static List<Path> sourcesBelow(Path project) throws IOException {
    try (Stream<Path> modules = Files.list(project)) {
      List<Path> roots =
          modules
              .map(module -> module.resolve("src/main/java"))
              .filter(Files::isDirectory)
              .toList();
      return roots.stream().flatMap(ApiDocsTest::sources).toList();
    }
  }

  private static Stream<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
