package org.folkmoot.topic;

import java.util.List;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.Claim;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.reply.ReplyLink;

/**
 * Judges by the words they share whether comments and claims belong in their thread.
 *
 * <p>A comment is held against the article, the titles, the comment it answers and what other
 * authors say; its relevance is a log-likelihood ratio of its terms, on this subject against
 * anywhere. Few shared words are no proof of straying (irony, analogies and short answers share
 * few), so a remark is {@link TopicVerdict#OFF} only if it shares no rare word and no link at all,
 * says enough to be judged, speaks of neither article nor discussion, and does not point at what it
 * answers. Part of a comment may be off topic while the comment is not; then the claim is flagged,
 * for information.
 *
 * <p>Reads English: a remark with hardly an English function word is {@link
 * TopicVerdict#INSUFFICIENT}. Time and memory are linear in the length of the thread. Immutable and
 * thread-safe.
 */
public final class TopicDetector {

  private final TopicOptions options;
  private final Lexicon lexicon;

  /** A detector that knows the words of {@code lexicon}. */
  public TopicDetector(TopicOptions options, Lexicon lexicon) {
    this.options = options;
    this.lexicon = lexicon;
  }

  /**
   * Judges every comment of {@code thread} and every claim made in one.
   *
   * @param replies who answers whom; at most one link a comment, and none is needed
   * @param claims of comments; those of the article are passed over, as they need no judgement
   * @throws IllegalArgumentException if a link or claim names a comment that is not in the thread
   */
  public TopicFindings judge(AnnotatedThread thread, List<ReplyLink> replies, List<Claim> claims) {
    return new ThreadJudge(thread, replies, options, lexicon).judge(claims);
  }
}
