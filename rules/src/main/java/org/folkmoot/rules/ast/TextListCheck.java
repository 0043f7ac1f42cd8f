package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * An item of a list is in the text, looked for as the list says.
 *
 * @param list the name of the list
 * @param where in whose words
 */
public record TextListCheck(String list, Where where) implements Check {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields().put("list", list).put("where", where).map();
  }
}
