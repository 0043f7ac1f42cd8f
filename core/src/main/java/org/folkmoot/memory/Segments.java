package org.folkmoot.memory;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.memory.Disk.OpenFile;

/**
 * The files of a log: {@code 0000000001.log} and on, and beside them those that are being written.
 */
record Segments(Path folder, Disk disk) {

  private static final Pattern NAME = Pattern.compile("[0-9]{10}\\.log");
  private static final Pattern UNFINISHED = Pattern.compile("[0-9]{10}\\.log\\.new");

  /** What is put into a new file. */
  interface Content {
    void writeTo(OpenFile file) throws IOException;
  }

  Path path(int segment) {
    return folder.resolve(name(segment));
  }

  private static String name(int segment) {
    return Strings.padStart(Integer.toString(segment), 10, '0') + ".log";
  }

  private Path unfinished(int segment) {
    return folder.resolve(name(segment) + ".new");
  }

  OpenFile open(int segment) throws IOException {
    return disk.open(path(segment));
  }

  /**
   * Writes a file beside the segment and forces it to the device. Where that fails none is left.
   */
  void prepare(int segment, Content content) throws IOException {
    Path path = unfinished(segment);
    try (OpenFile file = disk.open(path)) {
      file.cut(0);
      content.writeTo(file);
      file.force();
    } catch (IOException e) {
      discard(path, e);
      throw e;
    }
  }

  private void discard(Path path, IOException reason) {
    try {
      disk.delete(path);
    } catch (IOException e) {
      reason.addSuppressed(e); // it is deleted when the log is opened again
    }
  }

  /** Puts the prepared file in the segment's place, in one step. */
  void publish(int segment) throws IOException {
    try {
      disk.move(unfinished(segment), path(segment));
    } catch (IOException e) {
      discard(unfinished(segment), e);
      throw e;
    }
  }

  void forceNames() throws IOException {
    disk.force(folder);
  }

  /** Deletes what was prepared and never published. */
  void clear() throws IOException {
    for (Path path : matching(UNFINISHED)) {
      disk.delete(path);
    }
  }

  /**
   * The number of the last segment, 0 where there is none.
   *
   * @throws StoreException where one before it is missing
   */
  int last() throws IOException {
    List<Path> paths = matching(NAME);
    for (int i = 0; i < paths.size(); i++) {
      String expected = name(i + 1);
      String found = String.valueOf(paths.get(i).getFileName());
      if (!found.equals(expected)) {
        throw new StoreException(folder, "a file " + expected, found + " and none before it");
      }
    }
    checkCount(paths.size());
    return paths.size();
  }

  void checkCount(int count) {
    if (count > Places.MOST_SEGMENTS) {
      throw new StoreException(
          folder, "at most " + Places.MOST_SEGMENTS + " files", count + " files");
    }
  }

  private List<Path> matching(Pattern name) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> name.matcher(String.valueOf(path.getFileName())).matches())
          .sorted()
          .toList();
    }
  }
}
