package org.folkmoot.rules.ast;

import java.util.List;

/** What a fact must be. */
public sealed interface FactTest extends Spelled {

  /**
   * A number or a time.
   *
   * @param comparison what it must be
   */
  record Compared(Comparison comparison) implements FactTest {
    @Override
    public String spelled() {
      return comparison.spelled();
    }
  }

  /**
   * A word, or a set of words: at least one of these.
   *
   * @param words which ones, large and small letters being the same
   */
  record OneOf(List<String> words) implements FactTest {
    /** Copies the list. */
    public OneOf {
      words = List.copyOf(words);
    }

    @Override
    public List<String> spelled() {
      return words;
    }
  }

  /**
   * Yes or no.
   *
   * @param value which of the two
   */
  record Is(boolean value) implements FactTest {
    @Override
    public Boolean spelled() {
      return value;
    }
  }
}
