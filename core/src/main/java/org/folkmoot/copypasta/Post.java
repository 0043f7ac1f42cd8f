package org.folkmoot.copypasta;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.InComment;
import org.jspecify.annotations.Nullable;

/**
 * A comment to be judged, with what is known of where it stands.
 *
 * @param comment the comment
 * @param thread the thread it stands in, where known
 * @param own its author's own letters
 * @param ancestors the comments that it answers: its parent, what that one answers, and so on
 * @param declared whether the platform says so, and not its words
 */
record Post(
    Comment comment,
    @Nullable String thread,
    OwnLetters own,
    Set<String> ancestors,
    boolean declared) {

  InComment place() {
    return comment.place();
  }

  String text() {
    return comment.text();
  }

  @Nullable String author() {
    return comment.author();
  }

  @Nullable Instant created() {
    return comment.created();
  }

  FirstSeen first() {
    return new FirstSeen(comment.id(), thread, author(), created());
  }
}
