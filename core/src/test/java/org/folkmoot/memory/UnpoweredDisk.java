package org.folkmoot.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A disk that knows, of a store in a new folder, what would be left after a loss of power in the
 * worst case: of each file what was forced, under the names that its folder had when it was forced
 * itself.
 */
final class UnpoweredDisk implements Disk {

  private final Disk disk;
  private final Map<Path, Forced> names = new HashMap<>();
  private Map<Path, Forced> forcedNames = new HashMap<>();

  UnpoweredDisk(Disk disk) {
    this.disk = disk;
  }

  private static final class Forced {
    byte[] bytes = {};
  }

  /** Writes what would be left into another folder. */
  void writeRest(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<Path, Forced> file : forcedNames.entrySet()) {
      Files.write(folder.resolve(file.getKey().getFileName()), file.getValue().bytes);
    }
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    OpenFile open = disk.open(file);
    return new UnpoweredFile(open, names.computeIfAbsent(file, name -> new Forced()));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    disk.move(from, to);
    names.put(to, names.remove(from));
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
    names.remove(file);
  }

  @Override
  public void force(Path folder) throws IOException {
    disk.force(folder);
    forcedNames = new HashMap<>(names);
  }

  private record UnpoweredFile(OpenFile file, Forced forced) implements OpenFile {

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public int read(long at, byte[] into, int length) throws IOException {
      return file.read(at, into, length);
    }

    @Override
    public void write(long at, byte[] bytes, int length) throws IOException {
      file.write(at, bytes, length);
    }

    @Override
    public void cut(long size) throws IOException {
      file.cut(size);
    }

    @Override
    public void force() throws IOException {
      file.force();
      byte[] bytes = new byte[(int) file.size()];
      file.read(0, bytes, bytes.length);
      forced.bytes = bytes;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
