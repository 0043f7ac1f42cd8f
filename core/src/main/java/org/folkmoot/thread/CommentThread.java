package org.folkmoot.thread;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article and the comments below it, in the order they were posted or shown.
 *
 * @param id the site's id for it, or one made from its name
 * @param title the title, where known
 * @param url where it was read, where known; never fetched
 * @param article what it is about, where known
 * @param comments in order; ids are unique
 * @param page the page it was read from, labelled, where there was one
 * @param limits what reading it cut or assumed
 */
public record CommentThread(
    String id,
    @Nullable String title,
    @Nullable String url,
    @Nullable Article article,
    List<Comment> comments,
    @Nullable Page page,
    List<Limit> limits) {

  /** Copies the lists; checks that comment ids are unique. */
  public CommentThread {
    comments = List.copyOf(comments);
    limits = List.copyOf(limits);
    Set<String> ids = new HashSet<>();
    for (Comment comment : comments) {
      checkArgument(ids.add(comment.id()), "comment id '%s' must be unique", comment.id());
    }
  }

  /** A thread of which article and comments are known. */
  public static CommentThread of(String id, @Nullable Article article, List<Comment> comments) {
    return new CommentThread(id, null, null, article, comments, null, List.of());
  }
}
