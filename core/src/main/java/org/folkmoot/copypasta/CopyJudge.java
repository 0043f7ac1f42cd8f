package org.folkmoot.copypasta;

import java.util.List;
import java.util.Optional;
import org.folkmoot.flag.SelfRepetition;

/** Judges comments by what stands before them in an archive. */
final class CopyJudge {

  private final CopypastaOptions options;
  private final List<ExemptText> allowed;
  private final Archive archive;
  private final RepetitionFinder repetitions;

  CopyJudge(CopypastaOptions options, List<KnownText> allowed, Archive archive) {
    this.options = options;
    this.allowed = allowed.stream().map(ExemptText::of).toList();
    this.archive = archive;
    this.repetitions = new RepetitionFinder(options);
  }

  /** Whether the comment with {@code number} is a copy of a text before it. */
  Optional<CopyDraft> copy(int number, Post post) {
    return new CopyFinder(options, allowed, new Sources(archive, number)).look(post);
  }

  Optional<SelfRepetition> repetition(Post post) {
    return repetitions.find(post.comment(), post.own());
  }
}
