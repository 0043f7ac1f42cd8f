package org.folkmoot.thread;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Copies the lists; checks that comment ids are unique, and that every declared parent is a
   * comment of the thread or the article, with no cycle. Linear.
   */
  public CommentThread {
    comments = List.copyOf(comments);
    limits = List.copyOf(limits);
    checkParents(comments);
  }

  private static void checkParents(List<Comment> comments) {
    Map<String, Integer> positions = new HashMap<>();
    for (Comment comment : comments) {
      Integer before = positions.put(comment.id(), positions.size());
      checkArgument(before == null, "comment id '%s' must be unique", comment.id());
    }
    int[] parents = new int[comments.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = position(comments.get(i), positions);
    }
    for (int first : ReplyCycles.firstNodes(parents)) {
      String id = comments.get(first).id();
      throw new IllegalArgumentException("the declared parents from '" + id + "' on form a cycle");
    }
  }

  private static int position(Comment comment, Map<String, Integer> positions) {
    String parent = comment.declaredParent();
    if (parent == null || parent.equals(Place.ARTICLE_ID)) {
      return -1;
    }
    Integer position = positions.get(parent);
    checkArgument(
        position != null,
        "declared parent '%s' of '%s' must be a comment of the thread",
        parent,
        comment.id());
    return position;
  }

  /** A thread of which article and comments are known. */
  public static CommentThread of(String id, @Nullable Article article, List<Comment> comments) {
    return new CommentThread(id, null, null, article, comments, null, List.of());
  }
}
