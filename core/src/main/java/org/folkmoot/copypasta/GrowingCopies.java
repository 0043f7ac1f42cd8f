package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.flag.CopypastaAlleged;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.Comment;

/**
 * What was pasted in one thread that may grow: each comment is judged once, by those before it. A
 * comment's work depends on its own length. Not thread-safe.
 */
public final class GrowingCopies {

  private final RepetitionFinder repetitions;
  private final Series copies;
  private final Answers answers = new Answers(List.of());
  private final Map<String, AnnotatedText> texts = new HashMap<>();
  private final List<Found> found = new ArrayList<>();

  /** What was found of one comment; a callout stands on the comment that it answers. */
  private record Found(
      Optional<SelfRepetition> repetition,
      Optional<CopyDraft> copy,
      Optional<CopypastaAlleged> callout) {}

  GrowingCopies(CopypastaOptions options, List<KnownText> known, List<ExemptText> exempt) {
    this.repetitions = new RepetitionFinder(options);
    this.copies = new Series(options, known, exempt);
  }

  /** How many comments have been judged. */
  public int size() {
    return found.size();
  }

  /**
   * Judges the comments that are new.
   *
   * @param thread begins with what was judged before
   * @param replies what each comment of it answers, as far as it is known
   */
  public void judge(AnnotatedThread thread, List<ReplyLink> replies) {
    know(thread, replies, thread.comments().size());
    for (int i = found.size(); i < thread.comments().size(); i++) {
      Post post = post(thread, i);
      found.add(
          new Found(
              repetitions.find(post.comment(), post.own()),
              copies.look(post),
              CalloutFinder.find(thread.comments().get(i), answers, texts)));
    }
  }

  /**
   * Takes what was found earlier of the first comments for known. This one has judged none.
   *
   * @param earlier has judged as many at least
   */
  public void pass(
      AnnotatedThread thread, List<ReplyLink> replies, GrowingCopies earlier, int kept) {
    know(thread, replies, kept);
    for (int i = 0; i < kept; i++) {
      Found known = earlier.found.get(i);
      copies.pass(post(thread, i), known.copy());
      found.add(known);
    }
  }

  private void know(AnnotatedThread thread, List<ReplyLink> replies, int to) {
    for (int i = found.size(); i < to; i++) {
      AnnotatedText text = thread.comments().get(i);
      texts.put(text.place().id(), text);
    }
    replies.subList(Math.min(answers.size(), replies.size()), replies.size()).forEach(answers::add);
  }

  private Post post(AnnotatedThread thread, int i) {
    Comment comment = thread.thread().comments().get(i);
    return new Post(
        comment,
        thread.thread().id(),
        OwnLetters.of(thread.comments().get(i)),
        answers.ancestors(comment.id()),
        answers.isDeclared(comment.id()));
  }

  /** The flags, by comment, then by place. */
  public List<Flag> flags() {
    List<Flag> flags = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (Found each : found) {
      each.repetition().ifPresent(flags::add);
      each.copy().ifPresent(draft -> flags.add(copies.flag(draft)));
      each.callout().ifPresent(flags::add);
    }
    copies.forEachComment(id -> places.put(id, places.size()));
    return CopypastaDetector.inOrder(flags, places);
  }
}
