package org.folkmoot.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.copypasta.KnownText;
import org.folkmoot.read.InputException;

/** Reads texts known to be passed around: each file is one of them. */
final class KnownTexts {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private KnownTexts() {}

  /** The texts in {@code paths}: files, or folders whose {@code .txt} files are taken by name. */
  static List<KnownText> read(List<Path> paths) throws IOException {
    List<KnownText> texts = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : Files.isDirectory(path) ? filesIn(path) : List.of(path)) {
        texts.add(text(file));
      }
    }
    return texts;
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> entry.toString().endsWith(".txt") && Files.isRegularFile(entry))
          .sorted()
          .toList();
    }
  }

  private static KnownText text(Path file) throws IOException {
    String text = decoded(file);
    return new KnownText(
        String.valueOf(file.getFileName()),
        null,
        text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private static String decoded(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InputException(file.toString(), 1, 1, "UTF-8 text", "other bytes");
    }
  }
}
