package org.folkmoot.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Block;
import org.folkmoot.thread.BlockKind;
import org.jspecify.annotations.Nullable;

/** The labels of a page as they are given, line by line in page order. */
final class BlockList {

  private final List<Block> blocks = new ArrayList<>();

  void add(BlockKind kind, Span span, @Nullable String comment, String reason) {
    if (!span.isEmpty()) {
      blocks.add(new Block(kind, span, comment, reason));
    }
  }

  /** The boilerplate inside {@code text}, counted from its start. */
  List<Span> boilerplateIn(Span text) {
    List<Span> spans = new ArrayList<>();
    for (int i = blocks.size() - 1; i >= 0 && text.start() < blocks.get(i).span().end(); i--) {
      Block block = blocks.get(i);
      if (block.kind() == BlockKind.BOILERPLATE && text.contains(block.span())) {
        spans.add(block.span().shift(-text.start()));
      }
    }
    Collections.reverse(spans);
    return spans;
  }

  /** The blocks, neighbours of the same kind, comment and reason as one. */
  List<Block> merged() {
    List<Block> merged = new ArrayList<>();
    for (Block block : blocks) {
      Block last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && isSame(last, block)) {
        Span span = new Span(last.span().start(), block.span().end());
        merged.set(merged.size() - 1, new Block(last.kind(), span, last.comment(), last.reason()));
      } else {
        merged.add(block);
      }
    }
    return merged;
  }

  private static boolean isSame(Block a, Block b) {
    return a.kind() == b.kind()
        && Objects.equals(a.comment(), b.comment())
        && a.reason().equals(b.reason());
  }
}
