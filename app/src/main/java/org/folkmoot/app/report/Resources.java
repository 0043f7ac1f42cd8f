package org.folkmoot.app.report;

import com.google.common.hash.Hashing;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The parts of the page that are the same in every report. */
final class Resources {

  private Resources() {}

  /**
   * The text of a resource, with line feeds alone: a browser reads all line ends as such before it
   * takes a digest.
   */
  static String text(String name) throws IOException {
    try (InputStream resource = Resources.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new FileNotFoundException("the jar lacks " + name);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /** The source expression by which a content security policy allows {@code source} alone. */
  static String digest(String source) {
    byte[] digest = Hashing.sha256().hashString(source, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
