package org.folkmoot.rules.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link leads to one of these: of hosts, also to what is below them; of addresses, to what begins
 * so.
 *
 * @param part what is looked at
 * @param values which ones; empty where a list names them
 * @param list the name of a list
 */
public record LinkListCheck(LinkPart part, List<String> values, @Nullable String list)
    implements Check {

  /** Copies the list. */
  public LinkListCheck {
    values = List.copyOf(values);
  }

  @Override
  public String name() {
    return "text." + part.spelled();
  }

  @Override
  public Object argument() {
    return list == null ? values : new Fields().put("list", list).map();
  }
}
