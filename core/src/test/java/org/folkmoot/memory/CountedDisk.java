package org.folkmoot.memory;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A disk that counts what is done to it, a byte written as one and any other step as one, and ends
 * as soon as a count is reached: the JVM halts, or all that comes later fails, or nothing more is
 * written until there is room. Unless the JVM halts nothing is forced to the device, which would
 * only take time.
 */
final class CountedDisk implements Disk {

  private enum End {
    HALT,
    STOP,
    FULL
  }

  private final End end;
  private long left;
  private long used;

  private CountedDisk(End end, long left) {
    this.end = end;
    this.left = left;
  }

  /** Halts the JVM when {@code count} is reached. */
  static CountedDisk halting(long count) {
    return new CountedDisk(End.HALT, count);
  }

  /** Fails for good when {@code count} is reached, as if the process had been killed there. */
  static CountedDisk stopping(long count) {
    return new CountedDisk(End.STOP, count);
  }

  /** Fails at writing only, after {@code count} bytes, until there is room. */
  static CountedDisk full(long count) {
    return new CountedDisk(End.FULL, count);
  }

  static CountedDisk endless() {
    return stopping(Long.MAX_VALUE);
  }

  void setRoom(long count) {
    left = count;
  }

  /** Bytes and steps so far. */
  long used() {
    return used;
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    checkRuns();
    return new CountedFile(BlockingDisk.DISK.open(file));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    checkRuns();
    BlockingDisk.DISK.move(from, to);
    step();
  }

  @Override
  public void delete(Path file) throws IOException {
    checkRuns();
    BlockingDisk.DISK.delete(file);
    step();
  }

  @Override
  public void force(Path folder) throws IOException {
    checkRuns();
    if (end == End.HALT) {
      BlockingDisk.DISK.force(folder);
    }
    step();
  }

  private void checkRuns() throws IOException {
    if (end == End.STOP && left <= 0) {
      throw new IOException("stopped");
    }
  }

  private void step() throws IOException {
    if (end != End.FULL) {
      use(1);
    }
  }

  private void use(int count) throws IOException {
    used += count;
    left -= count;
    if (left <= 0 && end == End.HALT) {
      Runtime.getRuntime().halt(StreamScript.HALTED);
    }
    if (end != End.FULL) {
      checkRuns();
    }
  }

  private final class CountedFile implements OpenFile {

    private final OpenFile file;

    CountedFile(OpenFile file) {
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public int read(long at, byte[] into, int length) throws IOException {
      checkRuns();
      return file.read(at, into, length);
    }

    @Override
    public void write(long at, byte[] bytes, int length) throws IOException {
      checkRuns();
      int written = (int) Math.min(length, left);
      file.write(at, bytes, written);
      use(written);
      if (written < length) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void cut(long size) throws IOException {
      checkRuns();
      file.cut(size);
      step();
    }

    @Override
    public void force() throws IOException {
      checkRuns();
      if (end == End.HALT) {
        file.force();
      }
      step();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
