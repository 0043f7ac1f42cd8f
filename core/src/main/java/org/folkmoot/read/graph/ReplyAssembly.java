package org.folkmoot.read.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.ReplyCycles;

/** Makes reply links of what a form says answers what; where that goes round, it is cut. */
final class ReplyAssembly {

  private final Map<String, String> answers;
  private final Map<String, Comment> comments;
  private final Map<String, ReplyLink> replies;
  private final GraphForm form;

  /**
   * A step of an assembly.
   *
   * @param comments gets the declared parents
   * @param replies gets the links
   */
  ReplyAssembly(
      Map<String, String> answers,
      Map<String, Comment> comments,
      Map<String, ReplyLink> replies,
      GraphForm form) {
    this.answers = answers;
    this.comments = comments;
    this.replies = replies;
    this.form = form;
  }

  void add() {
    List<String> ids = new ArrayList<>(comments.keySet());
    Map<String, Integer> positions = new HashMap<>();
    ids.forEach(id -> positions.put(id, positions.size()));
    int[] parents = new int[ids.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = positions.getOrDefault(answers.getOrDefault(ids.get(i), ""), -1);
    }
    ReplyCycles.firstNodes(parents).forEach(first -> parents[first] = -1);
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] >= 0 && !replies.containsKey(ids.get(i))) {
        link(ids.get(i), ids.get(parents[i]));
      }
    }
  }

  private void link(String id, String parent) {
    Comment comment = Objects.requireNonNull(comments.get(id));
    comments.put(
        id,
        new Comment(
            id,
            comment.author(),
            comment.created(),
            parent,
            comment.text(),
            comment.source(),
            comment.boilerplate()));
    replies.put(id, OwnFields.declared(id, parent, form));
  }
}
