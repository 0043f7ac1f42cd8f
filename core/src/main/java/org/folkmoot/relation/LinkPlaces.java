package org.folkmoot.relation;

import static org.folkmoot.relation.LinkBuffer.bit;
import static org.folkmoot.relation.LinkBuffer.clip;

import org.folkmoot.text.Hashes;

/** Where two units of a text stand to each other. */
final class LinkPlaces {

  private static final long DISTANCE = Hashes.of("link distance");
  private static final long FAR = Hashes.of("link far");
  private static final long SIZE = Hashes.of("link size");
  private static final long JOINT = Hashes.of("link joint");
  private static final long END = Hashes.of("link end");
  private static final long PLACE = Hashes.of("link place");
  private static final long THESIS = Hashes.of("link thesis");
  private static final long ALONE = Hashes.of("link alone");
  private static final long LINES = Hashes.of("link lines");
  private static final long NONE = Hashes.of("link none place");

  private final LinkText text;

  LinkPlaces(LinkText text) {
    this.text = text;
  }

  void add(int i, int j, LinkBuffer into) {
    int size = text.size();
    int d = j - i;
    int near = clip(d, 2);
    into.add(DISTANCE, clip(d, 6));
    into.add(FAR, Math.min(6, Math.abs(d)));
    into.add(DISTANCE + 1, bit(d > 0));
    into.add(SIZE, Math.min(5, size / 3), near);
    into.add(JOINT, Hashes.of(text.unit(Math.max(i, j)).joint().name()), near);
    into.add(END, bit(j == 0), near);
    into.add(END + 1, bit(j == size - 1), near);
    into.add(END + 2, bit(i == 0), near);
    into.add(END + 3, bit(i == size - 1), near);
    into.add(PLACE, Math.min(4, j));
    into.add(PLACE + 1, Math.min(3, size - 1 - j));
    into.add(PLACE + 2, Math.min(4, i), clip(d, 4));
    into.add(PLACE + 3, Math.min(3, size - 1 - i), near);
    into.add(THESIS, bit(text.thesis() == j), near);
    into.add(THESIS + 1, bit(text.thesis() == i), near);
    addSource(j, d, into);
    addLines(i, j, into);
  }

  /** What is usual depends on whether the text stands alone, opens a thread or answers in it. */
  private void addSource(int j, int d, LinkBuffer into) {
    int alone = bit(text.isAlone());
    into.add(ALONE, alone * 3L + text.number(), clip(d, 6));
    into.add(ALONE + 1, alone, bit(d > 0));
    into.add(ALONE + 2, alone, Math.min(5, text.size() / 3), clip(d, 2));
    into.add(ALONE + 3, alone, bit(text.thesis() == j), bit(j == 0));
  }

  private void addLines(int i, int j, LinkBuffer into) {
    int between = Math.min(3, Math.abs(text.lines(j) - text.lines(i)));
    int near = clip(j - i, 2);
    int ahead = bit(j > i);
    into.add(LINES, between, near);
    into.add(LINES + 1, between, ahead);
    into.add(LINES + 2, bit(opensLine(j)), ahead, bit(between == 0));
    into.add(LINES + 3, bit(opensLine(i)), near);
  }

  private boolean opensLine(int i) {
    return i == 0 || text.unit(i).joint() == Unit.Joint.LINE;
  }

  void addNone(int i, LinkBuffer into) {
    int size = text.size();
    long kind = bit(text.isAlone()) * 3L + text.number();
    into.add(NONE);
    into.add(NONE + 1, Math.min(8, size));
    into.add(NONE + 2, Math.min(4, i));
    into.add(NONE + 3, Math.min(3, size - 1 - i));
    into.add(NONE + 4, bit(text.thesis() == i));
    into.add(NONE + 5, Hashes.of(text.unit(i).joint().name()));
    into.add(NONE + 6, kind);
    into.add(NONE + 7, kind, Math.min(3, i));
    into.add(NONE + 8, kind, bit(text.thesis() == i));
  }
}
