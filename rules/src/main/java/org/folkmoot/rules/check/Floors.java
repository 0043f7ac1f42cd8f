package org.folkmoot.rules.check;

import java.util.Set;
import org.folkmoot.copypasta.CopypastaOptions;

/** What core reports, and what can be said without the host. */
final class Floors {

  /** From this share on a comment is reported as a copy. */
  static final double COPY = CopypastaOptions.defaults().share();

  /** From this coverage on repetition is reported. */
  static final double REPETITION = 0.4;

  /** Facts that comment and thread say by themselves. */
  static final Set<String> DERIVED =
      Set.of(
          "author.name", "comment.hour", "comment.top_level", "comment.depth", "thread.comments");

  private Floors() {}
}
