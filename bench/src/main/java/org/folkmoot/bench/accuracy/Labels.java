package org.folkmoot.bench.accuracy;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the labels of a file stand, and what is hidden besides them.
 *
 * @param gold a second file with the labels; null if they stand in the records
 * @param without inputs to do without, to see what they are worth
 */
public record Labels(@Nullable Path gold, List<String> without) {

  /** Labels inside the records, nothing else hidden. */
  public static final Labels INSIDE = new Labels(null, List.of());

  /** Copies the list. */
  public Labels {
    without = List.copyOf(without);
  }
}
