package org.folkmoot.app;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.folkmoot.argument.ElementIds;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there wholly or not at all: it is written beside its place and then moved there.
 * What is no plain file, such as a device or a pipe, is written directly. A link is followed.
 */
final class AtomicFile implements Closeable {

  private final Path target;
  private final @Nullable Path draft;
  private final OutputStream stream;

  private AtomicFile(Path target, @Nullable Path draft, OutputStream stream) {
    this.target = target;
    this.draft = draft;
    this.stream = new BufferedOutputStream(stream);
  }

  /** Starts writing the file {@code path}; folders above it are made where they are missing. */
  static AtomicFile create(Path path) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new AtomicFile(target, null, Files.newOutputStream(target));
    }
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path draft = target.resolveSibling(draftName(String.valueOf(target.getFileName())));
    return new AtomicFile(target, draft, opened(draft));
  }

  /** Of its own for each file, since several of one folder may be under way. */
  private static String draftName(String name) {
    return ".folkmoot-" + ProcessHandle.current().pid() + "-" + ElementIds.digest(name) + ".tmp";
  }

  /** What a killed run of the same process number may have left is written over, never followed. */
  private static OutputStream opened(Path draft) throws IOException {
    Files.deleteIfExists(draft);
    return Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place. */
  void commit() throws IOException {
    stream.close();
    if (draft != null) {
      move(draft, target);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Drops what was not committed. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    }
  }
}
