package org.folkmoot.memory;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The disk as it is. Files are read and written by calls that block: a channel would be closed
 * under all its users as soon as one of their threads is interrupted.
 */
final class BlockingDisk implements Disk {

  static final Disk DISK = new BlockingDisk();

  private BlockingDisk() {}

  @Override
  public OpenFile open(Path file) throws IOException {
    return new BlockingFile(new RandomAccessFile(file.toFile(), "rw"));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void force(Path folder) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      forceNames(folder);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void forceNames(Path folder) throws IOException {
    FileChannel names;
    try {
      names = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      return; // this platform opens no folders
    }
    try (names) {
      names.force(true);
    }
  }

  private record BlockingFile(RandomAccessFile file) implements OpenFile {

    @Override
    public long size() throws IOException {
      return file.length();
    }

    @Override
    public int read(long at, byte[] into, int length) throws IOException {
      file.seek(at);
      int read = 0;
      int more = 0;
      while (read < length && more >= 0) {
        more = file.read(into, read, length - read);
        read += Math.max(0, more);
      }
      return read;
    }

    @Override
    public void write(long at, byte[] bytes, int length) throws IOException {
      file.seek(at);
      file.write(bytes, 0, length);
    }

    @Override
    public void cut(long size) throws IOException {
      file.setLength(size);
    }

    @Override
    public void force() throws IOException {
      file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
