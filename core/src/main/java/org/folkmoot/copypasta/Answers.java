package org.folkmoot.copypasta;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOrigin;
import org.folkmoot.thread.InComment;

/** Which comment answers which, as far as it is known. */
final class Answers {

  private static final int MOST_ANCESTORS = 16;

  private final Map<String, ReplyLink> links = new HashMap<>();

  Answers(List<ReplyLink> replies) {
    replies.forEach(this::add);
  }

  /** Takes up what one more comment answers. */
  void add(ReplyLink link) {
    links.put(link.comment(), link);
  }

  /** Of how many comments it is known. */
  int size() {
    return links.size();
  }

  /** The comment that {@code comment} answers, if it answers one. */
  Optional<String> parent(String comment) {
    ReplyLink link = links.get(comment);
    return link != null && link.target() instanceof InComment target
        ? Optional.of(target.id())
        : Optional.empty();
  }

  /** Whether the platform says what {@code comment} answers; else its words may have told. */
  boolean isDeclared(String comment) {
    ReplyLink link = links.get(comment);
    return link != null && link.origin() == ReplyOrigin.DECLARED;
  }

  /** The comments that {@code comment} answers: its parent, what that one answers, and so on. */
  Set<String> ancestors(String comment) {
    Set<String> ancestors = new LinkedHashSet<>();
    Optional<String> at = parent(comment);
    while (at.isPresent() && ancestors.size() < MOST_ANCESTORS && ancestors.add(at.get())) {
      at = parent(at.get());
    }
    return ancestors;
  }
}
