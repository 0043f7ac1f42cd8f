package org.folkmoot.app;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.argument.ElementIds;

/**
 * Names for files and folders made from thread ids, which anybody may have chosen. A name is made
 * of letters, digits, {@code -}, {@code _} and inner dots alone, so that it can leave no folder and
 * means the same on every system. Names differ even where letter case is not told apart.
 */
final class FolderNames {

  private static final int LONGEST = 80;

  private final Set<String> taken = new HashSet<>();

  /** A name for the thread {@code id} that was not given before. */
  String next(String id) {
    String plain = plain(id);
    String name = plain.equals(id) && taken.add(folded(plain)) ? plain : marked(plain, id);
    return name;
  }

  /** With a digest of the id, since two ids may look alike once they are plain. */
  private String marked(String plain, String id) {
    String name = plain + "-" + ElementIds.digest(id);
    int copy = 2;
    String numbered = name;
    while (!taken.add(folded(numbered))) {
      numbered = name + "-" + copy++;
    }
    return numbered;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String plain(String id) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < id.length() && name.length() < LONGEST; i++) {
      name.append(isPlain(id.charAt(i), i) ? id.charAt(i) : i == 0 ? '_' : '-');
    }
    while (name.length() > 0 && name.charAt(name.length() - 1) == '.') {
      name.setLength(name.length() - 1);
    }
    return isDevice(name.toString()) ? "thread-" + name : name.toString();
  }

  private static boolean isPlain(char c, int position) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || ((c == '-' || c == '.') && position > 0);
  }

  /** Names that some systems keep for devices, with or without an extension; and no name at all. */
  private static boolean isDevice(String name) {
    String stem = folded(name).replaceFirst("\\..*", "");
    return stem.isEmpty()
        || Set.of("con", "prn", "aux", "nul").contains(stem)
        || stem.matches("(com|lpt)[0-9]");
  }
}
