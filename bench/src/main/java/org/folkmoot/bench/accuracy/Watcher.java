package org.folkmoot.bench.accuracy;

/** Is told how far the work is. */
public interface Watcher {

  /** Nobody is told. */
  Watcher NONE = (what, done, all) -> {};

  /** Of {@code all} steps of {@code what}, {@code done} are done. */
  void done(String what, int done, int all);
}
