package org.folkmoot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.GivenArguments;
import org.folkmoot.argument.Relation;
import org.folkmoot.graph.ArgumentState;
import org.folkmoot.graph.Cause;
import org.folkmoot.graph.GraphDelta;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * One thread that lives: comments are appended, edited, deleted, and the analysis goes along. It is
 * at every moment the one that {@link Folkmoot#analyze(CommentThread)} gives for the thread as it
 * stands, byte for byte.
 *
 * <pre>{@code
 * ThreadSession session = Folkmoot.create().session(thread);
 * System.out.println(session.append(comment).text());
 * }</pre>
 *
 * <p>Appending to a thread longer than its head ({@value AnnotatedThread#HEAD} comments) reads the
 * new comment alone; what else it costs (to put graph, labels and strengths together, and to tell
 * what changed) is linear in the thread and far below that. Up to there all of the thread is read
 * again. An edit or a deletion reads again what stands from the comment on, and if that is in the
 * head, all; for the comments before it only what they hold is counted again.
 *
 * <p>Memory is linear in the thread as it stands, about what one analysis takes while it runs;
 * nothing is kept of what was deleted or edited away. Thread-safe, by one lock.
 */
public final class ThreadSession {

  private final Folkmoot folkmoot;
  private CommentThread thread;
  private GivenArguments given;
  private @Nullable GrowingAnalysis growing;
  private @Nullable Analysis analysis;
  private @Nullable ArgumentState state;

  ThreadSession(Folkmoot folkmoot, CommentThread start, GivenArguments given) {
    this.folkmoot = folkmoot;
    this.thread = start;
    this.given = given;
    analysis();
  }

  /** The thread as it stands. */
  public synchronized CommentThread thread() {
    return thread;
  }

  /**
   * The claims and relations that the caller brought along, as far as their comments still stand as
   * they were.
   */
  public synchronized GivenArguments given() {
    return given;
  }

  /** The analysis of the thread as it stands. */
  public synchronized Analysis analysis() {
    Analysis known = analysis;
    if (known == null) {
      known = read().analysis();
      analysis = known;
    }
    return known;
  }

  /** The argument as it stands, which deltas lead from and to. */
  public synchronized ArgumentState state() {
    Analysis now = analysis();
    ArgumentState known = state;
    if (known == null) {
      known =
          ArgumentState.of(
              now.graph(), now.evaluation().labels(), now.evaluation().strengths(), now.replies());
      state = known;
    }
    return known;
  }

  /**
   * Appends a comment.
   *
   * @return what changed by it
   * @throws IllegalArgumentException if its id is taken or it declares to answer a comment that is
   *     not there; then nothing is changed
   */
  public synchronized GraphDelta append(Comment comment) {
    List<Comment> comments = new ArrayList<>(thread.comments());
    comments.add(comment);
    int kept = thread.comments().size();
    return change(with(comments), given, kept, Cause.appended(comment.id()));
  }

  /**
   * Puts a comment in the place of the one with the same id. Given claims of that one are dropped,
   * and given relations that need them.
   *
   * @return what changed by it
   * @throws IllegalArgumentException if none has this id, or it declares to answer a comment that
   *     is not there or one that answers it; then nothing is changed
   */
  public synchronized GraphDelta edit(Comment comment) {
    int place = place(comment.id());
    List<Comment> comments = new ArrayList<>(thread.comments());
    Comment before = comments.set(place, comment);
    if (before.equals(comment)) {
      return GraphDelta.NONE;
    }
    boolean sameText = before.text().equals(comment.text());
    return change(
        with(comments),
        sameText ? given : without(comment.id()),
        place,
        Cause.edited(comment.id()));
  }

  /**
   * Deletes a comment. What was declared to answer it is no longer declared to answer anything; the
   * claims given for it are dropped, and given relations that need them.
   *
   * @return what changed by it
   * @throws IllegalArgumentException if none has this id; then nothing is changed
   */
  public synchronized GraphDelta delete(String id) {
    int place = place(id);
    List<Comment> comments = new ArrayList<>(thread.comments());
    comments.remove(place);
    int first = place;
    for (int i = 0; i < comments.size(); i++) {
      if (id.equals(comments.get(i).declaredParent())) {
        comments.set(i, undeclared(comments.get(i)));
        first = Math.min(first, i);
      }
    }
    return change(with(comments), without(id), first, Cause.deleted(id));
  }

  private static Comment undeclared(Comment comment) {
    return new Comment(
        comment.id(),
        comment.author(),
        comment.created(),
        null,
        comment.text(),
        comment.source(),
        comment.boilerplate());
  }

  private int place(String id) {
    for (int i = 0; i < thread.comments().size(); i++) {
      if (thread.comments().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("comment id '" + id + "' must be one of the thread");
  }

  private CommentThread with(List<Comment> comments) {
    return new CommentThread(
        thread.id(),
        thread.title(),
        thread.url(),
        thread.article(),
        comments,
        thread.page(),
        thread.limits());
  }

  private GivenArguments without(String comment) {
    Set<String> dropped = new HashSet<>();
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : given.claims()) {
      if (claim.place().id().equals(comment)) {
        dropped.add(claim.id());
      } else {
        claims.add(claim);
      }
    }
    List<Relation> relations = new ArrayList<>(given.relations());
    int size = relations.size() + 1;
    while (relations.size() < size) {
      size = relations.size();
      relations.removeIf(
          relation -> {
            boolean needs =
                dropped.contains(relation.to())
                    || relation.from().stream().anyMatch(dropped::contains);
            return needs && dropped.add(relation.id());
          });
    }
    return new GivenArguments(claims, relations);
  }

  /** Goes on with another thread, of which the first comments are the same. */
  private GraphDelta change(CommentThread next, GivenArguments nextGiven, int same, Cause cause) {
    ArgumentState before = state();
    CommentThread lastThread = thread;
    GivenArguments lastGiven = given;
    Analysis last = analysis;
    boolean done = false;
    try {
      go(next, nextGiven, Math.min(firstTouched(thread, same), firstTouched(next, same)));
      GraphDelta delta = GraphDelta.between(before, state(), cause);
      done = true;
      return delta;
    } finally {
      if (!done) {
        thread = lastThread;
        given = lastGiven;
        analysis = last;
        state = before;
        growing = null;
      }
    }
  }

  private void go(CommentThread next, GivenArguments nextGiven, int kept) {
    GrowingAnalysis known = growing;
    boolean fits = kept >= folkmoot.head() && nextGiven.equals(given);
    thread = next;
    given = nextGiven;
    analysis = null;
    state = null;
    if (known == null || !fits) {
      growing = null;
    } else if (kept == known.size()) {
      known.read(next);
    } else {
      known.readFrom(kept, next);
    }
  }

  private GrowingAnalysis read() {
    GrowingAnalysis known = growing;
    if (known == null) {
      known = new GrowingAnalysis(folkmoot, given);
      known.read(thread);
      growing = known;
    }
    return known;
  }

  /**
   * The first comment on which those from {@code same} on may bear: a declared parent may stand
   * after the comment that answers it.
   */
  private static int firstTouched(CommentThread thread, int same) {
    Map<String, Integer> places = new HashMap<>();
    thread.comments().forEach(comment -> places.put(comment.id(), places.size()));
    int first = same;
    for (int i = same - 1; i >= 0; i--) {
      String parent = thread.comments().get(i).declaredParent();
      boolean later =
          parent != null
              && !parent.equals(Place.ARTICLE_ID)
              && places.getOrDefault(parent, 0) >= first;
      first = later ? i : first;
    }
    return first;
  }
}
