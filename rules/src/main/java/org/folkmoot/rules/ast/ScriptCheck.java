package org.folkmoot.rules.ast;

import java.util.List;

/**
 * A letter of one of these scripts is in the text.
 *
 * @param scripts names such as {@code cyrillic}
 */
public record ScriptCheck(List<String> scripts) implements Check {

  /** Copies the list. */
  public ScriptCheck {
    scripts = List.copyOf(scripts);
  }

  @Override
  public String name() {
    return "text.scripts";
  }

  @Override
  public Object argument() {
    return scripts;
  }
}
