package org.folkmoot.reply;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Place;

/**
 * Works out what each comment of one thread answers, one after another, while the thread may grow.
 * A comment's work is bounded by its length, whatever the length of the thread. Not thread-safe.
 */
public final class GrowingReplies {

  private final ReplyInference inference;
  private final ReplyWalk walk;
  private final Map<String, Integer> positions = new HashMap<>();
  private AnnotatedThread thread;

  GrowingReplies(ReplyInference inference, AnnotatedThread thread, ReplyWalk walk) {
    this.inference = inference;
    this.thread = thread;
    this.walk = walk;
  }

  /**
   * Goes on in a thread that is longer.
   *
   * @param longer begins with all comments of the thread before, which is not shorter than its head
   */
  public void in(AnnotatedThread longer) {
    thread = longer;
    walk.in(longer);
  }

  /** Whether there is a comment left. */
  public boolean hasNext() {
    return walk.hasNext();
  }

  /** What the next comment answers. */
  public ReplyLink next() {
    ReplyLink link = inference.link(thread, walk);
    pass(link);
    return link;
  }

  /** Passes over the next comment, of which it is known what it answers. */
  public void pass(ReplyLink known) {
    int i = walk.position();
    walk.learn(positionOf(known.target()));
    positions.put(thread.comments().get(i).place().id(), i);
  }

  /** A declared parent may stand after its child: for what is inferred it is not known. */
  private int positionOf(Place target) {
    return target instanceof InArticle
        ? Candidate.ARTICLE
        : positions.getOrDefault(target.id(), History.UNKNOWN);
  }
}
