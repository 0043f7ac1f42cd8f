package org.folkmoot.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tests look at and do in a store's folder. */
final class Folders {

  private Folders() {}

  static SortedMap<Integer, RememberedComment> contents(CommentStore store) {
    SortedMap<Integer, RememberedComment> contents = new TreeMap<>();
    store.forEach((comment, number) -> contents.put(number, comment));
    return contents;
  }

  static SortedMap<Integer, RememberedComment> reopened(Path folder) {
    try (LogStore store = open(folder)) {
      return contents(store);
    }
  }

  /** Without waiting for the device. */
  static LogStore open(Path folder) {
    return LogStore.open(folder, StreamScript.OPTIONS, CountedDisk.endless());
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> segments(Path folder) {
    return files(folder).stream().filter(file -> file.toString().endsWith(".log")).toList();
  }

  /** All bytes of all files, each as the Latin-1 character of its value. */
  static String bytes(Path folder) {
    StringBuilder all = new StringBuilder();
    files(folder).forEach(file -> all.append(new String(read(file), StandardCharsets.ISO_8859_1)));
    return all.toString();
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same files in another folder, which is emptied first. */
  static Path copy(Path from, Path to) {
    try {
      Files.createDirectories(to);
      for (Path file : files(to)) {
        Files.delete(file);
      }
      for (Path file : files(from)) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
