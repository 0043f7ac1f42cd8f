package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.flag.Flag;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;

/**
 * Finds comments that were pasted: from an earlier comment of the thread or from a text known
 * beforehand, whole or in part, rewritten or disguised; comments that say the same again and again;
 * and comments that another one calls copypasta.
 *
 * <p>A quotation is no paste, whether it is marked or not, where its author goes on to answer it;
 * nor is what the article says. Full paraphrase is not found.
 *
 * <p>Immutable and thread-safe. Time is linear in the length of the thread; memory about 10 bytes
 * for each of its characters while {@link #detect} runs.
 */
public final class CopypastaDetector {

  /** The order of the flags of one comment. */
  static final Comparator<Flag> IN_COMMENT =
      Comparator.comparing(CopypastaDetector::firstSpan)
          .thenComparing(Flag::kind)
          .thenComparing(Flag::id);

  private final CopypastaOptions options;
  private final List<KnownText> known;
  private final List<ExemptText> allowed;

  /** A detector with the default options that knows no text beforehand. */
  public CopypastaDetector() {
    this(CopypastaOptions.defaults(), List.of(), List.of());
  }

  /**
   * A detector.
   *
   * @param options what counts as a copy
   * @param known texts that are pasted about; a comment that repeats one is flagged
   * @param allowed texts that may be repeated, such as the site's own notices; never flagged
   */
  public CopypastaDetector(
      CopypastaOptions options, List<KnownText> known, List<KnownText> allowed) {
    this.options = options;
    this.known = List.copyOf(known);
    this.allowed = allowed.stream().map(ExemptText::of).toList();
  }

  /**
   * What a person should look at in {@code thread}, ordered by comment, then by place.
   *
   * @param replies what each comment answers, as far as it is known; a comment without a link is
   *     taken to answer nobody
   */
  public List<Flag> detect(AnnotatedThread thread, List<ReplyLink> replies) {
    Answers answers = new Answers(replies);
    List<Flag> flags = new ArrayList<>();
    flags.addAll(pasted(thread, answers));
    flags.addAll(new CalloutFinder(thread, answers).find());
    return inOrder(flags, thread);
  }

  private List<Flag> pasted(AnnotatedThread thread, Answers answers) {
    List<Flag> flags = new ArrayList<>();
    RepetitionFinder repetitions = new RepetitionFinder(options);
    Series copies = new Series(options, known, exempt(thread));
    List<CopyDraft> drafts = new ArrayList<>();
    for (int i = 0; i < thread.comments().size(); i++) {
      AnnotatedText text = thread.comments().get(i);
      OwnLetters own = OwnLetters.of(text);
      repetitions.find(thread.thread().comments().get(i), own).ifPresent(flags::add);
      copies.look(post(thread, i, own, answers)).ifPresent(drafts::add);
    }
    drafts.forEach(draft -> flags.add(copies.flag(draft)));
    return flags;
  }

  private static Post post(AnnotatedThread thread, int i, OwnLetters own, Answers answers) {
    Comment comment = thread.thread().comments().get(i);
    return new Post(
        comment,
        thread.thread().id(),
        own,
        answers.ancestors(comment.id()),
        answers.isDeclared(comment.id()));
  }

  private List<ExemptText> exempt(AnnotatedThread thread) {
    List<ExemptText> exempt = new ArrayList<>(allowed);
    AnnotatedText article = thread.article();
    if (article != null) {
      exempt.add(ExemptText.of(article.text()));
    }
    return exempt;
  }

  private static List<Flag> inOrder(List<Flag> flags, AnnotatedThread thread) {
    Map<String, Integer> places = new HashMap<>();
    thread.comments().forEach(text -> places.put(text.place().id(), places.size()));
    Comparator<Flag> order =
        Comparator.comparingInt((Flag flag) -> places.getOrDefault(flag.comment(), 0))
            .thenComparing(IN_COMMENT);
    return flags.stream().sorted(order).toList();
  }

  private static Span firstSpan(Flag flag) {
    return flag.spans().isEmpty() ? new Span(0, 0) : flag.spans().get(0);
  }
}
