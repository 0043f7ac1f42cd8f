package org.folkmoot.memory;

import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * Comments by number, in the order they came. Numbers start at 0, rise by one and are never given
 * twice, also after the comment is removed and the store is opened again.
 *
 * <p>Safe for use by several threads: changes wait for each other, and {@link #get} and {@link
 * #forEach} may run beside them; they see a change from its return on, and before it either the old
 * or the new. After {@link #close} every method but close throws an {@link IllegalStateException}.
 */
public sealed interface CommentStore extends AutoCloseable permits LogStore, EncodedStore {

  /** A store in memory, gone when the program ends. A few dozen bytes beside each comment's own. */
  static CommentStore inMemory() {
    return new EncodedStore();
  }

  /**
   * The number that the next {@link #add} will give, for a comment that names its own as its root,
   * and how many were given so far. It holds only as long as no other thread adds.
   */
  int nextNumber();

  /**
   * Remembers a comment, which is acknowledged when this returns.
   *
   * @return its number
   * @throws IllegalArgumentException for a comment that takes more bytes than the store's limit
   * @throws java.io.UncheckedIOException where it could not be written; then nothing is changed,
   *     and it may be tried again
   */
  int add(RememberedComment comment);

  /**
   * The comment with a number, or nothing where it was removed.
   *
   * @throws IllegalArgumentException for a number that was never given
   * @throws StoreException where the comment's bytes are no longer what was written
   */
  Optional<RememberedComment> get(int number);

  /**
   * Puts an edited comment in the place of the old. After a kill at any moment either the old or
   * the new stands.
   *
   * @throws IllegalArgumentException for a number that was never given or is removed, or a comment
   *     that takes more bytes than the store's limit
   * @throws java.io.UncheckedIOException where it could not be written; the message says which of
   *     the two stands
   */
  void replace(int number, RememberedComment comment);

  /**
   * Forgets a comment. When this returns no file of the store holds any of its characters; its
   * number stays taken.
   *
   * @throws IllegalArgumentException for a number that was never given or is removed already
   * @throws java.io.UncheckedIOException where it could not be done; the message says whether the
   *     comment still stands
   */
  void remove(int number);

  /**
   * Shows every comment that is not removed with its number, in the order of numbers. The visitor
   * may change the store; what it adds is visited too.
   *
   * @throws StoreException where a comment's bytes are no longer what was written
   */
  void forEach(ObjIntConsumer<RememberedComment> visitor);

  /**
   * Forces all that was acknowledged to the device, so that it outlives a loss of power.
   *
   * @throws java.io.UncheckedIOException where that fails
   */
  void sync();

  /** Lets go of the files and the lock, without {@link #sync}. A second call does nothing. */
  @Override
  void close();
}
