package org.folkmoot.match;

import java.util.Arrays;

/** Numbers of texts, rising; cheap while they are few, or where they come and go at the end. */
class SortedTexts {

  private static final int FEWEST = 10;

  private int[] texts;
  private int size;

  /** Beside the size, so that adding at the end looks at no text; -1 if there is none. */
  private int last;

  /** These, which are rising. */
  SortedTexts(int[] texts) {
    this.texts = texts;
    setSize(texts.length);
  }

  private void setSize(int newSize) {
    size = newSize;
    last = size == 0 ? -1 : texts[size - 1];
  }

  final int size() {
    return size;
  }

  final int get(int i) {
    return texts[i];
  }

  /** The highest, or -1. */
  final int last() {
    return last;
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
    if (~place < size) {
      System.arraycopy(texts, ~place, texts, ~place + 1, size - ~place);
    }
    texts[~place] = text;
    last = Math.max(last, text);
    size++;
    return true;
  }

  /** Takes a text out, and says whether it was there. */
  final boolean delete(int text) {
    int place = place(text);
    if (place < 0) {
      return false;
    }
    System.arraycopy(texts, place + 1, texts, place, size - 1 - place);
    setSize(size - 1);
    if (size < texts.length / 4) {
      texts = Arrays.copyOf(texts, texts.length / 2);
    }
    return true;
  }

  /** Takes away the texts from place {@code from} on. */
  final SortedTexts cut(int from) {
    SortedTexts rest = new SortedTexts(Arrays.copyOfRange(texts, from, size));
    setSize(from);
    return rest;
  }

  /** Where {@code text} is, or the complement of where it would go. */
  private int place(int text) {
    return text > last ? ~size : Arrays.binarySearch(texts, 0, size, text);
  }
}
