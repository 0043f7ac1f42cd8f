package org.folkmoot.memory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one array of bytes a comment, the same that would be written to disk: no objects inside.
 */
final class EncodedStore implements CommentStore {

  private final List<byte @Nullable []> comments = new ArrayList<>();
  private boolean closed;

  @Override
  public synchronized int nextNumber() {
    checkOpen();
    return comments.size();
  }

  @Override
  public synchronized int add(RememberedComment comment) {
    checkOpen();
    comments.add(bytes(comment));
    return comments.size() - 1;
  }

  @Override
  public Optional<RememberedComment> get(int number) {
    byte[] bytes = bytes(number);
    return Optional.ofNullable(bytes).map(found -> CommentBytes.read(found, 0, found.length));
  }

  @Override
  public synchronized void replace(int number, RememberedComment comment) {
    checkStands(number);
    comments.set(number, bytes(comment));
  }

  @Override
  public synchronized void remove(int number) {
    checkStands(number);
    comments.set(number, null);
  }

  @Override
  public void forEach(ObjIntConsumer<RememberedComment> visitor) {
    for (int i = 0; i < nextNumber(); i++) {
      int number = i;
      get(number).ifPresent(comment -> visitor.accept(comment, number));
    }
  }

  @Override
  public synchronized void sync() {
    checkOpen();
  }

  @Override
  public synchronized void close() {
    closed = true;
    comments.clear();
  }

  private static byte[] bytes(RememberedComment comment) {
    return CommentBytes.of(comment, 0, LogOptions.STANDARD.longestRecord());
  }

  private synchronized byte @Nullable [] bytes(int number) {
    checkOpen();
    checkGiven(number, comments.size());
    return comments.get(number);
  }

  private void checkStands(int number) {
    checkArgument(bytes(number) != null, "comment %s is removed", number);
  }

  private void checkOpen() {
    checkState(!closed, "the store is closed");
  }

  /** Refuses a number that no comment ever had. */
  static void checkGiven(int number, int next) {
    checkArgument(
        number >= 0 && number < next, "number %s must be in [0,%s), those given", number, next);
  }
}
