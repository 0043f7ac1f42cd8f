package org.folkmoot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Models;
import org.folkmoot.models.ResearchModels;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which weights to work with; the same option for all commands that use any. */
final class ModelChoice {

  @Option(
      names = "--models",
      paramLabel = "open|research|PATH",
      description =
          "Weights trained on open data alone, also on research data (default), or a model file or "
              + "a folder of them, each in place of the research weights of its kind.")
  private String choice = "research";

  /**
   * The models.
   *
   * @throws IOException if a file cannot be read
   */
  Models chosen(CommandLine command) throws IOException {
    return switch (choice) {
      case "open" -> Models.open();
      case "research" -> ResearchModels.load();
      default -> ResearchModels.load().with(read(command, Path.of(choice)));
    };
  }

  private List<LinearModel> read(CommandLine command, Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new ParameterException(
          command, "--models must be open, research, a file or a folder, is '" + choice + "'");
    }
    List<LinearModel> models = new ArrayList<>();
    for (Path file : files(path)) {
      try (InputStream in = Files.newInputStream(file)) {
        models.add(LinearModel.read(in, file.toString()));
      }
    }
    return models;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(file -> file.toString().endsWith(".model")).sorted().toList();
    }
  }
}
