package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The labelled files are not part of the project: their folder is told, or a test skips. */
final class LabelledSets {

  private LabelledSets() {}

  static Path file(String name) {
    Optional<String> folder = Optional.ofNullable(System.getProperty("folkmoot.data"));
    Path file = Path.of(folder.orElse("")).resolve(name);
    assumeThat(folder.isPresent() && Files.exists(file))
        .as("missing file " + name + " in the folder of -Dfolkmoot.data=FOLDER")
        .isTrue();
    return file;
  }
}
