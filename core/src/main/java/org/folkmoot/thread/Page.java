package org.folkmoot.thread;

import java.util.List;

/**
 * The page a thread was read from, labelled block by block.
 *
 * @param blocks in page order, disjoint
 */
public record Page(List<Block> blocks) {

  /** Copies the list. */
  public Page {
    blocks = List.copyOf(blocks);
  }
}
