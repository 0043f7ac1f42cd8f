package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.evidence.Scores;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.LinearModel;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Place;

/**
 * Works out what each comment answers.
 *
 * <p>Idea: comments are read in order. For each, candidates are the article (or the thread as
 * such), its near neighbours, and earlier comments that share words, runs of words or a name with
 * it. A linear model scores each candidate by its features ({@link ReplyFeatures}); scores become
 * probabilities by the softmax function over the candidates. Whether a comment below an article
 * answers the article is the {@link ArticleRule}'s to say. A parent declared by the platform is
 * never overruled. Links only go to the article or to earlier comments, hence no cycles.
 *
 * <p>Time and memory are bounded per comment by {@link ReplyOptions}, so a thread takes linear
 * time. Thread-safe.
 */
public final class ReplyInference {

  private static final int QUOTED = 4;

  private final LinearModel model;
  private final Lexicon lexicon;
  private final ReplyOptions options;

  /** An inference that knows the words of {@code lexicon} and weighs with {@code model}. */
  public ReplyInference(LinearModel model, Lexicon lexicon, ReplyOptions options) {
    this.model = model;
    this.lexicon = lexicon;
    this.options = options;
  }

  /** One link for each comment, in thread order. */
  public List<ReplyLink> infer(AnnotatedThread thread) {
    GrowingReplies replies = begin(thread);
    List<ReplyLink> links = new ArrayList<>();
    while (replies.hasNext()) {
      links.add(replies.next());
    }
    return links;
  }

  /** Begins with the first comment of a thread that may grow. */
  public GrowingReplies begin(AnnotatedThread thread) {
    return new GrowingReplies(this, thread, new ReplyWalk(thread, lexicon, options));
  }

  /** The link of the comment that the walk stands before. */
  ReplyLink link(AnnotatedThread thread, ReplyWalk walk) {
    return link(thread, walk.position(), ranked(walk));
  }

  private List<Candidate> ranked(ReplyWalk walk) {
    List<Candidate> ranked = new ArrayList<>(walk.candidates());
    walk.weigh(ranked, model);
    ranked.sort(
        Comparator.comparingDouble((Candidate c) -> -c.probability)
            .thenComparingInt(c -> -c.position()));
    return ranked;
  }

  private ReplyLink link(AnnotatedThread thread, int i, List<Candidate> ranked) {
    Comment comment = thread.thread().comments().get(i);
    if (comment.declaredParent() != null) {
      return declared(thread, comment, comment.declaredParent(), ranked);
    }
    Candidate best = ranked.get(0);
    double score = Scores.clamp(best.probability);
    return new ReplyLink(
        comment.id(),
        place(thread, best),
        origin(best),
        score,
        runnersUp(thread, ranked, place(thread, best)),
        evidence(ReplyCues.of(thread, i, best), name(place(thread, best)), score));
  }

  private ReplyLink declared(
      AnnotatedThread thread, Comment comment, String parent, List<Candidate> ranked) {
    Place target = Place.of(parent);
    Evidence evidence =
        new Evidence(
            EvidenceKind.DECLARED,
            "declared-parent",
            1,
            List.of(),
            "The platform says that it answers " + name(target) + ".");
    return new ReplyLink(
        comment.id(), target, ReplyOrigin.DECLARED, 1, runnersUp(thread, ranked, target), evidence);
  }

  private List<ReplyCandidate> runnersUp(
      AnnotatedThread thread, List<Candidate> ranked, Place chosen) {
    List<ReplyCandidate> others = new ArrayList<>();
    for (int i = 0; i < ranked.size() && others.size() < options.runnersUp(); i++) {
      Place place = place(thread, ranked.get(i));
      if (!place.equals(chosen)) {
        others.add(new ReplyCandidate(place, Scores.clamp(ranked.get(i).probability)));
      }
    }
    return others;
  }

  private static Place place(AnnotatedThread thread, Candidate candidate) {
    if (candidate.isArticle()) {
      return InArticle.PLACE;
    }
    AnnotatedText target = thread.comments().get(candidate.position());
    return target.place();
  }

  private static ReplyOrigin origin(Candidate best) {
    if (best.isArticle()) {
      return ReplyOrigin.ARTICLE;
    }
    if (best.quotedWords >= QUOTED || best.repeatedWords > 0) {
      return ReplyOrigin.QUOTED;
    }
    return best.namings.isEmpty() ? ReplyOrigin.INFERRED : ReplyOrigin.NAMED;
  }

  private static Evidence evidence(List<Cue> cues, String target, double score) {
    EvidenceKind kind = cues.isEmpty() ? EvidenceKind.ADJACENCY : cues.get(0).kind();
    return new Evidence(kind, "reply-ranker", score, cues, ReplyReasons.sentence(cues, target));
  }

  private static String name(Place place) {
    return place instanceof InArticle ? "the article" : place.id();
  }
}
