package org.folkmoot.token;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts of a file of comments that {@code -Dfolkmoot.corpus=FILE} names, JSON lines. */
public final class RealComments {

  private RealComments() {}

  /** All of them; without a file the test that asks is skipped. */
  public static List<String> orSkip() throws IOException {
    String file = System.getProperty("folkmoot.corpus");
    assumeTrue(file != null, "no file of comments: give -Dfolkmoot.corpus=FILE (JSON lines)");
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(String.valueOf(file)))) {
      texts.add(json.readTree(line).get("text").asText());
    }
    return texts;
  }
}
