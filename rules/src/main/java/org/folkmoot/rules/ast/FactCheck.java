package org.folkmoot.rules.ast;

/**
 * Something the host, or the thread, says of author, thread or comment.
 *
 * @param fact its name, such as {@code author.age}
 * @param test what it must be
 */
public record FactCheck(String fact, FactTest test) implements Check {

  @Override
  public String name() {
    return fact;
  }

  @Override
  public Object argument() {
    return Spelling.of(test);
  }
}
