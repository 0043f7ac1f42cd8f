package org.folkmoot.semantics;

/**
 * What a search that may be cut short says.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

  /**
   * The answer.
   *
   * @param value what was asked for
   */
  record Known<T>(T value) implements Answer<T> {}

  /**
   * The budget was spent first.
   *
   * @param steps how many steps were spent
   * @param soFar what is certain all the same
   */
  record Unknown<T>(long steps, T soFar) implements Answer<T> {}
}
