package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.read.PageReader;
import org.folkmoot.write.JsonWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole analysis of each seed document, as it was last read and found good. {@code
 * -Dfolkmoot.golden=rewrite} writes them anew.
 */
class GoldenAnalysisTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  static Stream<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySeedIsAnalysedAsBefore(Path seed) throws IOException {
    String name = seed.getFileName().toString();
    String id = name.substring(0, name.lastIndexOf('.'));
    Analysis analysis =
        Folkmoot.create().analyze(PageReader.read(name, id, Files.readString(seed)).thread());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonWriter.pretty().write(analysis, json);
    Path golden = GOLDEN.resolve(id + ".json");
    if ("rewrite".equals(System.getProperty("folkmoot.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, json.toByteArray());
    }
    assertThat(json.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
  }
}
