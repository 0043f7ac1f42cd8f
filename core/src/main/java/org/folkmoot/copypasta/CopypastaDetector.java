package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.flag.Flag;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;

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
    GrowingCopies copies = begin(thread);
    copies.judge(thread, replies);
    return copies.flags();
  }

  /** Begins with none of a thread's comments judged; the thread may grow. */
  public GrowingCopies begin(AnnotatedThread thread) {
    return new GrowingCopies(options, known, exempt(thread));
  }

  private List<ExemptText> exempt(AnnotatedThread thread) {
    List<ExemptText> exempt = new ArrayList<>(allowed);
    AnnotatedText article = thread.article();
    if (article != null) {
      exempt.add(ExemptText.of(article.text()));
    }
    return exempt;
  }

  /** By the comments' places, then by {@link #IN_COMMENT}. */
  static List<Flag> inOrder(List<Flag> flags, Map<String, Integer> places) {
    Comparator<Flag> order =
        Comparator.comparingInt((Flag flag) -> places.getOrDefault(flag.comment(), 0))
            .thenComparing(IN_COMMENT);
    return flags.stream().sorted(order).toList();
  }

  private static Span firstSpan(Flag flag) {
    return flag.spans().isEmpty() ? new Span(0, 0) : flag.spans().get(0);
  }
}
