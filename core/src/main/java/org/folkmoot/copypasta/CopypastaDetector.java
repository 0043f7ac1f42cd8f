package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.flag.Flag;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.match.Tiling;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;
import org.folkmoot.thread.InComment;

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

  private final CopypastaOptions options;
  private final List<KnownText> known;
  private final List<Tiling> allowed;

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
    this.allowed = allowed.stream().map(text -> tiling(text.text())).toList();
  }

  private static Tiling tiling(String text) {
    return new Tiling(FoldedLetters.of(text));
  }

  /**
   * What a person should look at in {@code thread}, ordered by comment, then by place.
   *
   * @param replies what each comment answers, as far as it is known; a comment without a link is
   *     taken to answer nobody
   */
  public List<Flag> detect(AnnotatedThread thread, List<ReplyLink> replies) {
    Map<String, String> parents = parents(replies);
    List<Flag> flags = new ArrayList<>();
    flags.addAll(new CopyFinder(thread, options, parents, known, exempt(thread)).find());
    flags.addAll(new RepetitionFinder(options).find(thread));
    flags.addAll(new CalloutFinder(thread, parents).find());
    return inOrder(flags, thread);
  }

  private List<Tiling> exempt(AnnotatedThread thread) {
    List<Tiling> exempt = new ArrayList<>(allowed);
    AnnotatedText article = thread.article();
    if (article != null) {
      exempt.add(tiling(article.text()));
    }
    return exempt;
  }

  private static Map<String, String> parents(List<ReplyLink> replies) {
    Map<String, String> parents = new HashMap<>();
    for (ReplyLink link : replies) {
      if (link.target() instanceof InComment comment) {
        parents.put(link.comment(), comment.id());
      }
    }
    return parents;
  }

  private static List<Flag> inOrder(List<Flag> flags, AnnotatedThread thread) {
    Map<String, Integer> places = new HashMap<>();
    thread.comments().forEach(text -> places.put(text.place().id(), places.size()));
    Comparator<Flag> order =
        Comparator.comparingInt((Flag flag) -> places.getOrDefault(flag.comment(), 0))
            .thenComparing(CopypastaDetector::firstSpan)
            .thenComparing(Flag::kind)
            .thenComparing(Flag::id);
    return flags.stream().sorted(order).toList();
  }

  private static Span firstSpan(Flag flag) {
    return flag.spans().isEmpty() ? new Span(0, 0) : flag.spans().get(0);
  }
}
