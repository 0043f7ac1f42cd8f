package org.folkmoot.memory;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.memory.Disk.OpenFile;
import org.jspecify.annotations.Nullable;

/**
 * Open files to read from: those used last, as a process may hold only so many. Not thread-safe.
 */
final class SegmentCache {

  private static final int MOST = 64;

  private final Segments segments;
  private final Map<Integer, OpenFile> open = new LinkedHashMap<>(MOST * 2, 0.75f, true);

  SegmentCache(Segments segments) {
    this.segments = segments;
  }

  OpenFile get(int segment) throws IOException {
    OpenFile file = open.get(segment);
    return file == null ? open(segment) : file;
  }

  private OpenFile open(int segment) throws IOException {
    if (open.size() >= MOST) {
      close(open.keySet().iterator().next());
    }
    OpenFile file = segments.open(segment);
    open.put(segment, file);
    return file;
  }

  /** Before the file is replaced: it would be the old one that is read. */
  void close(int segment) throws IOException {
    closeIfOpen(open.remove(segment));
  }

  void closeAll() throws IOException {
    while (!open.isEmpty()) {
      close(open.keySet().iterator().next());
    }
  }

  private static void closeIfOpen(@Nullable OpenFile file) throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
