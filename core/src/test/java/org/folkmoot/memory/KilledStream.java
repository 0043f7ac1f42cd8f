package org.folkmoot.memory;

import java.nio.file.Path;

/**
 * The program that is killed: runs a stream on the log in a folder, says each operation that is
 * done, and halts when so many bytes and steps have reached the disk.
 */
final class KilledStream {

  /** The exit code where the folder is in use. */
  static final int REFUSED = 3;

  private KilledStream() {}

  /** Arguments: folder, seed, length of the stream, count. */
  public static void main(String[] arguments) {
    StreamScript script =
        new StreamScript(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
    long count = Long.parseLong(arguments[3]);
    try (LogStore store = HaltingStore.open(Path.of(arguments[0]), StreamScript.OPTIONS, count)) {
      for (int i = 0; i < script.length(); i++) {
        script.run(i, store);
        System.out.println("done " + i);
      }
    } catch (StoreException e) {
      System.out.println(e.getMessage());
      System.exit(REFUSED);
    }
  }
}
