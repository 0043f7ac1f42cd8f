package org.folkmoot;

import java.nio.file.Path;
import org.folkmoot.memory.HaltingStore;
import org.folkmoot.text.Hashes;

/** The program that is killed: screens a script in a folder and says each step that is answered. */
final class KilledScreen {

  private KilledScreen() {}

  /** Arguments: folder, seed, length of the script, count. */
  public static void main(String[] arguments) {
    ScreenScript script =
        new ScreenScript(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
    long count = Long.parseLong(arguments[3]);
    try (Screen screen =
        Screen.builder()
            .store(HaltingStore.open(Path.of(arguments[0]), ScreenKillTest.LOG, count))
            .build()) {
      for (int i = 0; i < script.length(); i++) {
        System.out.println(Hashes.of(script.run(i, screen)));
      }
    }
  }
}
