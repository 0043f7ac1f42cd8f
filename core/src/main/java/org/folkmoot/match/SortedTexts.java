package org.folkmoot.match;

import java.util.Arrays;

/** Numbers of texts, rising; cheap while they are few, or where they come and go at the end. */
class SortedTexts {

  private static final int FEWEST = 10;

  private int[] texts;
  private int size;

  /** These, which are rising. */
  SortedTexts(int[] texts) {
    this.texts = texts;
    this.size = texts.length;
  }

  final int size() {
    return size;
  }

  final int get(int i) {
    return texts[i];
  }

  final int last() {
    return texts[size - 1];
  }

  /** Copies the first {@code most}, or all if there are fewer; returns the place behind them. */
  final int copyFirst(int most, int[] to, int at) {
    int count = Math.min(most, size);
    System.arraycopy(texts, 0, to, at, count);
    return at + count;
  }

  /** Adds a text, and says whether it was not there. */
  final boolean insert(int text) {
    int place = place(text);
    if (place >= 0) {
      return false;
    }
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, Math.max(FEWEST, size + size / 2));
    }
    System.arraycopy(texts, ~place, texts, ~place + 1, size - ~place);
    texts[~place] = text;
    size++;
    return true;
  }

  /** Takes a text out, and says whether it was there. */
  final boolean delete(int text) {
    int place = place(text);
    if (place < 0) {
      return false;
    }
    size--;
    System.arraycopy(texts, place + 1, texts, place, size - place);
    if (size < texts.length / 4) {
      texts = Arrays.copyOf(texts, texts.length / 2);
    }
    return true;
  }

  /** Takes away the texts from place {@code from} on. */
  final SortedTexts cut(int from) {
    SortedTexts rest = new SortedTexts(Arrays.copyOfRange(texts, from, size));
    size = from;
    return rest;
  }

  /** Where {@code text} is, or the complement of where it would go. */
  private int place(int text) {
    boolean behind = size == 0 || text > texts[size - 1];
    return behind ? ~size : Arrays.binarySearch(texts, 0, size, text);
  }
}
