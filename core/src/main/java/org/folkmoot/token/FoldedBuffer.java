package org.folkmoot.token;

import java.util.Arrays;
import java.util.List;
import org.folkmoot.text.Span;

/** Folded characters in the making, each with the range of the original that it stands for. */
final class FoldedBuffer {

  private final StringBuilder characters;
  private int[] starts;
  private int[] ends;

  FoldedBuffer(int expected) {
    characters = new StringBuilder(expected);
    starts = new int[expected + 8];
    ends = new int[expected + 8];
  }

  CharSequence characters() {
    return characters;
  }

  int length() {
    return characters.length();
  }

  char charAt(int i) {
    return characters.charAt(i);
  }

  int codePointAt(int i) {
    return characters.codePointAt(i);
  }

  Span original(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  void add(char c, int start, int end) {
    int at = characters.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    characters.append(c);
    starts[at] = start;
    ends[at] = end;
  }

  void copy(FoldedBuffer other, int i) {
    add(other.charAt(i), other.starts[i], other.ends[i]);
  }

  void copyCodePoint(FoldedBuffer other, int i) {
    copy(other, i);
    if (Character.charCount(other.codePointAt(i)) == 2) {
      copy(other, i + 1);
    }
  }

  /** Adds {@code letter} in place of the code point at {@code i} of {@code other}. */
  void replaceCodePoint(FoldedBuffer other, int i, char letter) {
    int last = i + Character.charCount(other.codePointAt(i)) - 1;
    add(letter, other.starts[i], other.ends[last]);
  }

  /** Lets the last character stand also for the code point at {@code i} of {@code other}. */
  void stretchLast(FoldedBuffer other, int i) {
    int last = i + Character.charCount(other.codePointAt(i)) - 1;
    ends[characters.length() - 1] = other.ends[last];
  }

  FoldedText toText(List<Span> disguises, int originalLength) {
    int length = characters.length();
    return new FoldedText(
        characters.toString(),
        Arrays.copyOf(starts, length),
        Arrays.copyOf(ends, length),
        disguises,
        originalLength);
  }
}
