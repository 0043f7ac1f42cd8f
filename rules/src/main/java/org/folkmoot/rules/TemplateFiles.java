package org.folkmoot.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.Template;
import org.folkmoot.rules.load.Marks;
import org.folkmoot.rules.load.Problems;
import org.folkmoot.rules.load.RuleFileReader;
import org.jspecify.annotations.Nullable;

/** Finds the texts of templates: in the file itself, or in files beside it. */
final class TemplateFiles {

  private TemplateFiles() {}

  static String key(Template template) {
    return template.file() == null ? "text " + template.text() : "file " + template.file();
  }

  static Function<String, @Nullable String> none() {
    return name -> null;
  }

  /** Files in the folder of {@code rules} or below it. */
  static Function<String, @Nullable String> beside(Path rules) {
    Path folder = rules.toAbsolutePath().normalize().getParent();
    return name -> folder == null ? null : below(folder, name);
  }

  /** Nothing of a file that does not lie below {@code folder}. */
  private static @Nullable String below(Path folder, String name) {
    try {
      Path file = folder.resolve(name).normalize();
      boolean there = file.startsWith(folder) && Files.isRegularFile(file);
      return there && Files.size(file) <= RuleFileReader.LONGEST ? text(file) : null;
    } catch (InvalidPathException | IOException e) {
      return null;
    }
  }

  /** The text of a file in UTF-8; what is no UTF-8 becomes the mark for it. */
  static String text(Path path) {
    try {
      if (Files.size(path) > 4L * RuleFileReader.LONGEST) {
        return "x".repeat(RuleFileReader.LONGEST + 1);
      }
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void collect(
      RuleFile file,
      Function<String, @Nullable String> files,
      Map<String, String> texts,
      Problems problems,
      Marks marks) {
    for (Template template : file.templates()) {
      String text =
          template.file() == null
              ? file.texts().get(String.valueOf(template.text()))
              : files.apply(template.file());
      if (text == null) {
        problems.error(
            marks.of(template),
            "a file of text beside the rules",
            Problems.quoted(String.valueOf(template.file())));
      } else {
        texts.put(key(template), text);
      }
    }
  }
}
