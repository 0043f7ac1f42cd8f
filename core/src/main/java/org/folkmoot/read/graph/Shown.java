package org.folkmoot.read.graph;

import org.folkmoot.text.Excerpt;

/** A word of the input as messages show it. */
final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  static String of(String text) {
    return Excerpt.of(text, LONGEST);
  }
}
