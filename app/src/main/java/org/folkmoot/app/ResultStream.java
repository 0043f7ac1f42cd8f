package org.folkmoot.app;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which tells a reader that went away from a disk that is full. */
final class ResultStream extends OutputStream {

  private final OutputStream out;

  ResultStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int character) throws IOException {
    write(new byte[] {(byte) character}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** Java has no type for it; the words are the system's. */
  private static IOException explained(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed")
        ? new BrokenPipeException(e)
        : new IOException("standard output: " + message, e);
  }
}
