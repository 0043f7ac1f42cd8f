package org.folkmoot;

import java.util.List;
import org.folkmoot.flag.Flag;

/**
 * What was found in one comment of a stream.
 *
 * @param comment its id
 * @param flags by place; none where there is nothing for a person to look at
 */
public record Screening(String comment, List<Flag> flags) {

  /** Copies the list. */
  public Screening {
    flags = List.copyOf(flags);
  }
}
