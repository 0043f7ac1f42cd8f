package org.folkmoot.memory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One folder, one open store: a lock on the file {@code lock}, which ends with the process. Within
 * the process a set of folders says it first, since closing a second channel to the file would end
 * the lock of the first.
 */
record FolderLock(Path folder, FileChannel channel) {

  private static final String NAME = "lock";
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  /**
   * Locks a folder that exists.
   *
   * @throws StoreException where it is in use
   */
  static FolderLock of(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!OPEN.add(real)) {
      throw inUse(folder, "this process");
    }
    FolderLock locked = null;
    try {
      locked = lock(folder, real);
      return locked;
    } finally {
      if (locked == null) {
        OPEN.remove(real);
      }
    }
  }

  private static FolderLock lock(Path folder, Path real) throws IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      throw inUse(folder, "this process"); // by a second copy of this class
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return new FolderLock(real, checked(lock, folder, channel));
  }

  private static FileChannel checked(@Nullable FileLock lock, Path folder, FileChannel channel) {
    if (lock == null) {
      throw inUse(folder, "another process");
    }
    return channel;
  }

  private static StoreException inUse(Path folder, String user) {
    return new StoreException(folder, "a store that is not in use", "one that " + user + " uses");
  }

  /** Lets others in. */
  void release() throws IOException {
    try {
      channel.close();
    } finally {
      OPEN.remove(folder);
    }
  }
}
