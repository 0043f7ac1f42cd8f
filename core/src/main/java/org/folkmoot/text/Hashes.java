package org.folkmoot.text;

/**
 * 64-bit hashes that are the same on every machine: FNV-1a over UTF-16 code units, then the
 * finaliser of SplitMix64 (Steele, Lea, Flood 2014).
 */
public final class Hashes {

  /** The state before the first unit. */
  public static final long SEED = 0xcbf29ce484222325L;

  private Hashes() {}

  /** The state after one more unit. */
  public static long add(long state, char unit) {
    return (state ^ unit) * 0x100000001b3L;
  }

  /** The hash of all units added to {@code state}. */
  public static long finish(long state) {
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** The hash of a whole text. */
  public static long of(CharSequence text) {
    long state = SEED;
    for (int i = 0; i < text.length(); i++) {
      state = add(state, text.charAt(i));
    }
    return finish(state);
  }

  /** The hash of one hash after another, in order. */
  public static long join(long first, long second) {
    return finish(first * 0x9e3779b97f4a7c15L + second);
  }
}
