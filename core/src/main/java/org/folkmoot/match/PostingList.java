package org.folkmoot.match;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one fingerprint, rising: the first ones in one array, all that an index looks at,
 * and very many in runs behind it. Memory: 4 to 6 bytes a text, and about 50.
 */
final class PostingList extends SortedTexts {

  static final int MOST_IN_ARRAY = 256;

  private final int tag;

  /** All higher than those in the array, which is full where there are any. */
  private @Nullable PostingRuns behind;

  /** For the fingerprint with this tag, of these rising texts. */
  PostingList(int tag, int[] texts) {
    super(texts);
    this.tag = tag;
  }

  int tag() {
    return tag;
  }

  int count() {
    return size() + (behind == null ? 0 : behind.size());
  }

  /** How many there is place for at the end; so that this place is looked at. */
  int capacityAtEnd() {
    return behind == null ? capacity() : behind.capacityAtEnd();
  }

  /** Adds a text; nothing if it is there. Logarithmic, and moves few. */
  void add(int text) {
    if (behind != null && text > last()) {
      behind.add(text);
    } else if (insert(text) && size() > MOST_IN_ARRAY) {
      moveLastBehind();
    }
  }

  private void moveLastBehind() {
    if (behind == null) {
      behind = new PostingRuns();
    }
    behind.add(last());
    delete(last());
  }

  /** Removes a text; nothing if it is not there. Logarithmic, and moves few. */
  void remove(int text) {
    if (behind == null) {
      delete(text);
    } else if (text > last()) {
      behind.remove(text);
    } else if (delete(text)) {
      insert(behind.first());
      behind.remove(last());
    }
    behind = behind == null || behind.size() == 0 ? null : behind;
  }

  /** Hands over all texts, rising. */
  void forEach(IntConsumer action) {
    for (int i = 0; i < size(); i++) {
      action.accept(get(i));
    }
    if (behind != null) {
      behind.forEach(action);
    }
  }
}
