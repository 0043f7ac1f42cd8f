package org.folkmoot.read;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.folkmoot.semantics.BipolarFramework;

/**
 * An abstract framework as a file gives it.
 *
 * @param names of its arguments, by number; in a file that only counts them, 1, 2, 3, …
 * @param framework the arguments and how they attack and support each other
 */
public record NamedFramework(List<String> names, BipolarFramework framework) {

  /** Copies the list; checks that there is a name for every argument. */
  public NamedFramework {
    names = List.copyOf(names);
    checkArgument(
        names.size() == framework.size(),
        "names must be %s, are %s",
        framework.size(),
        names.size());
  }

  /** The number of the argument of that name, or -1. Linear. */
  public int indexOf(String name) {
    return names.indexOf(name);
  }
}
