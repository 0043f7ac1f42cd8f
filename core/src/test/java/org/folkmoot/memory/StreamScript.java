package org.folkmoot.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A stream of operations from a seed, and what a store must hold after each of them. Every version
 * of every comment bears a mark of its own, which must be on disk or must not.
 */
final class StreamScript {

  /** The exit code of a JVM that was killed on purpose. */
  static final int HALTED = 86;

  /** Small files, so that the log goes on in the next many times. */
  static final LogOptions OPTIONS = LogOptions.STANDARD.withSegmentBytes(1_500);

  private final List<Operation> operations = new ArrayList<>();
  private final List<SortedMap<Integer, RememberedComment>> states = new ArrayList<>();
  private final RandomComments comments;
  private final Random random;
  private int next;

  StreamScript(long seed, int length) {
    comments = new RandomComments(seed);
    random = new Random(seed);
    states.add(new TreeMap<>());
    for (int i = 0; i < length; i++) {
      extend();
    }
  }

  private interface Operation {
    void runOn(CommentStore store);
  }

  int length() {
    return operations.size();
  }

  void run(int operation, CommentStore store) {
    operations.get(operation).runOn(store);
  }

  void runAll(CommentStore store) {
    operations.forEach(operation -> operation.runOn(store));
  }

  /** What stands after the first {@code done} operations. */
  SortedMap<Integer, RememberedComment> state(int done) {
    return states.get(done);
  }

  /** The mark of the version of a comment that is written by an operation. */
  static String mark(RememberedComment comment) {
    return comment.id().substring(0, comment.id().indexOf('>') + 1);
  }

  private void extend() {
    SortedMap<Integer, RememberedComment> state = new TreeMap<>(states.get(operations.size()));
    int kind = random.nextInt(10);
    if (state.isEmpty() || kind < 6) {
      add(state);
    } else if (kind < 8) {
      replace(state, pick(state));
    } else {
      remove(state, pick(state));
    }
    states.add(state);
  }

  private int pick(SortedMap<Integer, RememberedComment> state) {
    return random.nextInt(4) == 0
        ? state.lastKey()
        : new ArrayList<>(state.keySet()).get(random.nextInt(state.size()));
  }

  private void add(SortedMap<Integer, RememberedComment> state) {
    RememberedComment comment = marked();
    int number = next++;
    state.put(number, comment);
    operations.add(store -> check(number, store.add(comment)));
  }

  private static void check(int expected, int found) {
    if (found != expected) {
      throw new AssertionError("number " + found + " instead of " + expected);
    }
  }

  private void replace(SortedMap<Integer, RememberedComment> state, int number) {
    RememberedComment comment = marked();
    state.put(number, comment);
    operations.add(store -> store.replace(number, comment));
  }

  private void remove(SortedMap<Integer, RememberedComment> state, int number) {
    state.remove(number);
    operations.add(store -> store.remove(number));
  }

  /** The id is Latin-1 alone, so that its bytes are its characters. */
  private RememberedComment marked() {
    return comments.next("<mark " + operations.size() + ">", next - 1);
  }
}
