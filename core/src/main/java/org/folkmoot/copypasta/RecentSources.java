package org.folkmoot.copypasta;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts that were looked at last, up to so many characters in all: a thread's comments are
 * compared with each other again and again, and so is the first of many copies. Not thread-safe.
 */
final class RecentSources {

  private final long most;
  private final Map<Integer, Source> sources = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /** None yet, of {@code most} UTF-16 code units at most. */
  RecentSources(long most) {
    this.most = most;
  }

  @Nullable Source get(int number) {
    return sources.get(number);
  }

  /** Keeps a text, and lets those go that were not looked at for the longest time. */
  void keep(Source source) {
    remove(source.number());
    sources.put(source.number(), source);
    characters += source.text().length();
    Iterator<Source> eldest = sources.values().iterator();
    while (characters > most && eldest.hasNext()) {
      characters -= eldest.next().text().length();
      eldest.remove();
    }
  }

  void remove(int number) {
    Source source = sources.remove(number);
    characters -= source == null ? 0 : source.text().length();
  }
}
