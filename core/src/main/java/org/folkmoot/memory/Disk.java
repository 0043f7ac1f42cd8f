package org.folkmoot.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * All that a {@link LogStore} does to its files, so that a test can stop it after any byte, or have
 * the disk full.
 */
interface Disk {

  /** Opens for reading and writing, and creates what is not there. */
  OpenFile open(Path file) throws IOException;

  /** Renames within a folder, over what is there, in one step. */
  void move(Path from, Path to) throws IOException;

  /** Deletes if it is there. */
  void delete(Path file) throws IOException;

  /** Forces a folder's names to the device, where the platform can. */
  void force(Path folder) throws IOException;

  /** One file. Not thread-safe. */
  interface OpenFile extends Closeable {

    /** In bytes. */
    long size() throws IOException;

    /** Reads until {@code length} bytes or the end of the file are there, and says how many. */
    int read(long at, byte[] into, int length) throws IOException;

    /** Writes the first {@code length} bytes; on an exception some of them may be written. */
    void write(long at, byte[] bytes, int length) throws IOException;

    /** Cuts off what follows the first {@code size} bytes. */
    void cut(long size) throws IOException;

    /** Forces what was written to the device. */
    void force() throws IOException;
  }
}
