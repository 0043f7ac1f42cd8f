package org.folkmoot.rules.ast;

import java.util.List;

/**
 * The text is in one of these languages.
 *
 * @param languages codes such as {@code en}
 */
public record LanguageCheck(List<String> languages) implements Check {

  /** Copies the list. */
  public LanguageCheck {
    languages = List.copyOf(languages);
  }

  @Override
  public String name() {
    return "text.language";
  }

  @Override
  public Object argument() {
    return languages;
  }
}
