package org.folkmoot.topic;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.Claim;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.InComment;
import org.jspecify.annotations.Nullable;

/**
 * Judges by the words they share whether comments and claims belong in their thread.
 *
 * <p>A comment is held against the article, the titles, the comment it answers and what other
 * authors say. Its relevance is one less the probability that it is off topic, which a model gives
 * by what it shares with them and what the rest of the thread shares; that of a claim is a
 * log-likelihood ratio of its terms, on this subject against anywhere. Few shared words are no
 * proof of straying (irony, analogies and short answers share few), so a comment is {@link
 * TopicVerdict#OFF} only if the model is sure and it also shares no rare word and no link at all,
 * says enough to be judged, speaks of neither article nor discussion, and does not point at what it
 * answers. So relevance can be low where the verdict is {@link TopicVerdict#ON}. Part of a comment
 * may be off topic while the comment is not; then the claim is flagged, for information.
 *
 * <p>Reads English: a remark with hardly an English function word is {@link
 * TopicVerdict#INSUFFICIENT}. Time and memory are linear in the length of the thread. Immutable and
 * thread-safe.
 */
public final class TopicDetector {

  /** The output of the model that says how unlikely it is that a comment belongs, as a logit. */
  public static final int OFF = 0;

  /** The output of the model that says how common a term is; see {@link #UNIT_OF_COMMONNESS}. */
  public static final int COMMONNESS = 1;

  /** What one unit of that output counts, in natural logarithms of one more than the count. */
  public static final double UNIT_OF_COMMONNESS = Background.UNIT;

  /** The setting that says how many terms were counted. */
  public static final String SIZE = "size";

  /** The setting that says how probable it must be that a comment is off topic to be called so. */
  public static final String THRESHOLD = "threshold";

  private final TopicOptions options;
  private final Lexicon lexicon;
  private final LinearModel model;

  /** A detector with the weights that ship with the library. */
  public TopicDetector(TopicOptions options, Lexicon lexicon) {
    this(options, lexicon, Models.open().get(ModelName.TOPIC));
  }

  /** A detector that knows the words of {@code lexicon}. */
  public TopicDetector(TopicOptions options, Lexicon lexicon, LinearModel model) {
    this.options = options;
    this.lexicon = lexicon;
    this.model = model;
  }

  /**
   * Judges every comment of {@code thread} and every claim made in one.
   *
   * @param replies who answers whom; at most one link a comment, and none is needed
   * @param claims of comments; those of the article are passed over, as they need no judgement
   * @throws IllegalArgumentException if a link or claim names a comment that is not in the thread
   */
  public TopicFindings judge(AnnotatedThread thread, List<ReplyLink> replies, List<Claim> claims) {
    Map<String, Integer> places = new HashMap<>();
    thread.comments().forEach(comment -> places.put(comment.place().id(), places.size()));
    List<@Nullable ReplyLink> links =
        new ArrayList<>(Collections.nCopies(places.size(), (ReplyLink) null));
    for (ReplyLink link : replies) {
      links.set(place(places, link.comment()), link);
      if (link.target() instanceof InComment target) {
        place(places, target.id());
      }
    }
    List<List<Claim>> byComment = new ArrayList<>();
    places.keySet().forEach(id -> byComment.add(new ArrayList<>()));
    for (Claim claim : claims) {
      if (claim.place() instanceof InComment comment) {
        byComment.get(place(places, comment.id())).add(claim);
      }
    }
    GrowingTopics topics = begin(thread);
    topics.judge(thread, links, byComment);
    return topics.findings();
  }

  private static int place(Map<String, Integer> places, String comment) {
    Integer place = places.get(comment);
    checkArgument(place != null, "comment '%s' must be one of the thread", comment);
    return place;
  }

  /** Begins with none of a thread's comments judged; the thread may grow. */
  public GrowingTopics begin(AnnotatedThread thread) {
    return new GrowingTopics(thread, options, lexicon, model);
  }

  /**
   * Shows what the model sees of each comment of a thread in which nobody is known to answer
   * anybody, in order.
   *
   * @param seen takes the comment's number and its features, which are overwritten for the next
   */
  public void walk(AnnotatedThread thread, ObjIntConsumer<FeatureBuffer> seen) {
    begin(thread).walk(thread, seen);
  }
}
