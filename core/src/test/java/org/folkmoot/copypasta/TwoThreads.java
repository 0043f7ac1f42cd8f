package org.folkmoot.copypasta;

import java.util.List;
import java.util.Optional;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.thread.Comment;

/** Two comments by different people in different threads: nobody quotes anybody. */
final class TwoThreads {

  private TwoThreads() {}

  /** The flag on {@code text}, posted after {@code source}. */
  static Optional<Copypasta> copy(String source, String text) {
    CopypastaStream stream = new CopypastaStream(CopypastaOptions.defaults(), List.of());
    stream.judge("t1", Comment.of("c1", "ann", source));
    return stream.judge("t2", Comment.of("c2", "bob", text));
  }
}
