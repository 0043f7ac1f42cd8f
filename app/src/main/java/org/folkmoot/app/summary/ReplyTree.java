package org.folkmoot.app.summary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;

/**
 * The comments of a thread, each below the one it answers. Walked with a stack of its own, since a
 * chain of answers may be as long as the thread.
 */
final class ReplyTree {

  /** A comment and how many comments stand above it. */
  record Row(Comment comment, int depth) {}

  private final List<Comment> roots = new ArrayList<>();
  private final Map<String, List<Comment>> answers = new HashMap<>();

  ReplyTree(List<Comment> comments, ThreadIndex index) {
    Set<String> ids = new HashSet<>();
    comments.forEach(comment -> ids.add(comment.id()));
    for (Comment comment : comments) {
      ReplyLink link = index.reply(comment.id());
      String target = link == null ? Place.ARTICLE_ID : link.target().id();
      siblings(ids.contains(target) ? target : Place.ARTICLE_ID).add(comment);
    }
  }

  private List<Comment> siblings(String target) {
    return target.equals(Place.ARTICLE_ID)
        ? roots
        : answers.computeIfAbsent(target, id -> new ArrayList<>());
  }

  /** The first {@code limit} comments, answers directly below what they answer. */
  List<Row> rows(int limit) {
    List<Row> rows = new ArrayList<>();
    Deque<Row> open = new ArrayDeque<>();
    push(open, roots, 0);
    while (!open.isEmpty() && rows.size() < limit) {
      Row row = open.pop();
      rows.add(row);
      push(open, answers.getOrDefault(row.comment().id(), List.of()), row.depth() + 1);
    }
    return rows;
  }

  private static void push(Deque<Row> open, List<Comment> comments, int depth) {
    for (int i = comments.size() - 1; i >= 0; i--) {
      open.push(new Row(comments.get(i), depth));
    }
  }
}
