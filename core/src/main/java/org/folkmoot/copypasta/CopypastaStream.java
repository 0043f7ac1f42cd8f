package org.folkmoot.copypasta;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/** Judges the comments of a stream, each by all before it. Not thread-safe. */
public final class CopypastaStream {

  private static final int MOST_ANCESTORS = 16;

  private final CopyFinder finder;
  private final Map<String, String> parents = new LinkedHashMap<>();

  /** A stream that remembers nothing yet. */
  public CopypastaStream(CopypastaOptions options, List<KnownText> known) {
    this.finder = new CopyFinder(options, known, List.of());
  }

  /** Judges {@code comment}, then remembers it. */
  public Optional<Copypasta> judge(@Nullable String thread, Comment comment) {
    String parent = comment.declaredParent();
    if (parent != null) {
      parents.put(comment.id(), parent);
    }
    Set<String> ancestors = ancestors(comment.id());
    return finder
        .look(new Post(comment, thread, OwnLetters.of(comment.text()), ancestors, parent != null))
        .map(finder::flag);
  }

  private Set<String> ancestors(String comment) {
    Set<String> ancestors = new LinkedHashSet<>();
    String at = parents.get(comment);
    while (at != null && ancestors.size() < MOST_ANCESTORS && ancestors.add(at)) {
      at = parents.get(at);
    }
    return ancestors;
  }
}
