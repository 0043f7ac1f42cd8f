package org.folkmoot.memory;

import java.nio.file.Path;
import java.util.function.Consumer;

/** A log on disk that kills its own process, for tests of whatever remembers by it. */
public final class HaltingStore {

  private HaltingStore() {}

  /**
   * Opens a log; the JVM halts with exit code {@link StreamScript#HALTED} at the moment that {@code
   * count} bytes and other steps have reached the disk, opening included.
   */
  public static LogStore open(Path folder, LogOptions options, long count) {
    return LogStore.open(folder, options, CountedDisk.halting(count));
  }

  /** Opens a log on a disk that is full after {@code count} bytes more. */
  public static LogStore onFullDisk(Path folder, LogOptions options, long count) {
    return LogStore.open(folder, options, CountedDisk.full(count));
  }

  /** How much of such a count {@code use} takes in all, in a folder that is then closed. */
  public static long measure(Path folder, LogOptions options, Consumer<LogStore> use) {
    CountedDisk disk = CountedDisk.endless();
    try (LogStore store = LogStore.open(folder, options, disk)) {
      use.accept(store);
    }
    return disk.used();
  }
}
