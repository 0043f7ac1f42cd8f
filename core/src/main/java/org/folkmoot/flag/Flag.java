package org.folkmoot.flag;

import java.util.List;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/** Something that a person should look at. Flags never alter claims, relations or labels. */
public sealed interface Flag permits Copypasta, CopypastaAlleged, OffTopic, SelfRepetition {

  /** Opaque, derived from content. */
  String id();

  /** The name in written results, such as {@code off-topic}. */
  String kind();

  /** The comment flagged. */
  String comment();

  /** The claim flagged, where it is one claim and not the comment. */
  default @Nullable String claim() {
    return null;
  }

  /** The comment on whose word it is flagged, where it is an allegation. */
  default @Nullable String by() {
    return null;
  }

  /** The copies it belongs to, where there are copies. */
  default @Nullable Cluster cluster() {
    return null;
  }

  /** The characters of {@link #comment()} that are flagged, ordered. */
  List<Span> spans();

  /** How sure, in [0,1]. */
  double score();

  /** How much it asks of a moderator. */
  Severity severity();

  /** One plain sentence. */
  String message();

  /** Why. */
  Evidence evidence();
}
