package org.folkmoot.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * The threads of an input, read one by one as they are asked for. Closing it closes the file behind
 * it. Not thread-safe. After an {@link InputException} the next thread may be asked for.
 */
public final class Threads implements Iterator<ReadThread>, Closeable {

  private final Iterator<ReadThread> threads;
  private final Closeable behind;

  /**
   * Threads.
   *
   * @param threads one by one
   * @param behind what is closed with them
   */
  public Threads(Iterator<ReadThread> threads, Closeable behind) {
    this.threads = threads;
    this.behind = behind;
  }

  @Override
  public boolean hasNext() {
    return threads.hasNext();
  }

  @Override
  public ReadThread next() {
    return threads.next();
  }

  @Override
  public void close() throws IOException {
    behind.close();
  }
}
