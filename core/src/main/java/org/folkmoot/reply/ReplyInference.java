package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.evidence.Scores;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Place;

/**
 * Works out what each comment answers.
 *
 * <p>Idea: comments are read in order. For each, candidates are the article (or the thread as
 * such), its near neighbours, and earlier comments that share words, runs of words or a name with
 * it. Each candidate gathers points ({@link ReplyFeatures}); points become probabilities by the
 * softmax function over the candidates. A parent declared by the platform is never overruled. Links
 * only go to the article or to earlier comments, hence no cycles.
 *
 * <p>Time and memory are bounded per comment by {@link ReplyOptions}, so a thread takes linear
 * time. Thread-safe.
 */
public final class ReplyInference {

  private final Lexicon lexicon;
  private final ReplyOptions options;

  /** An inference that knows the words of {@code lexicon}. */
  public ReplyInference(Lexicon lexicon, ReplyOptions options) {
    this.lexicon = lexicon;
    this.options = options;
  }

  /** One link for each comment, in thread order. */
  public List<ReplyLink> infer(AnnotatedThread thread) {
    ReplyFeatures features = new ReplyFeatures(thread, lexicon, options);
    List<ReplyLink> links = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < thread.comments().size(); i++) {
      ReplyLink link = link(thread, i, features);
      links.add(link);
      features.learn(i, positionOf(link.target(), positions));
      positions.put(thread.comments().get(i).place().id(), i);
    }
    return links;
  }

  private static int positionOf(Place target, Map<String, Integer> positions) {
    return target instanceof InArticle
        ? Candidate.ARTICLE
        : positions.getOrDefault(target.id(), Candidate.ARTICLE);
  }

  private ReplyLink link(AnnotatedThread thread, int i, ReplyFeatures features) {
    Comment comment = thread.thread().comments().get(i);
    List<Candidate> ranked = new ArrayList<>(features.candidates(i));
    ranked.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score).thenComparingInt(c -> -c.position));
    double[] probabilities = softmax(ranked);
    if (comment.declaredParent() != null) {
      return declared(thread, comment, comment.declaredParent(), ranked, probabilities);
    }
    Candidate best = ranked.get(0);
    double score = Scores.clamp(probabilities[0]);
    return new ReplyLink(
        comment.id(),
        place(thread, best),
        origin(best),
        score,
        runnersUp(thread, ranked, probabilities, place(thread, best)),
        evidence(features.cues(i, best), name(place(thread, best)), score));
  }

  private ReplyLink declared(
      AnnotatedThread thread,
      Comment comment,
      String parent,
      List<Candidate> ranked,
      double[] probabilities) {
    Place target = Place.of(parent);
    Evidence evidence =
        new Evidence(
            EvidenceKind.DECLARED,
            "declared-parent",
            1,
            List.of(),
            "The platform says that it answers " + name(target) + ".");
    return new ReplyLink(
        comment.id(),
        target,
        ReplyOrigin.DECLARED,
        1,
        runnersUp(thread, ranked, probabilities, target),
        evidence);
  }

  private static double[] softmax(List<Candidate> ranked) {
    double best = ranked.get(0).score;
    double[] shares = ranked.stream().mapToDouble(c -> StrictMath.exp(c.score - best)).toArray();
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private List<ReplyCandidate> runnersUp(
      AnnotatedThread thread, List<Candidate> ranked, double[] probabilities, Place chosen) {
    List<ReplyCandidate> others = new ArrayList<>();
    for (int i = 0; i < ranked.size() && others.size() < options.runnersUp(); i++) {
      Place place = place(thread, ranked.get(i));
      if (!place.equals(chosen)) {
        others.add(new ReplyCandidate(place, Scores.clamp(probabilities[i])));
      }
    }
    return others;
  }

  private static Place place(AnnotatedThread thread, Candidate candidate) {
    if (candidate.isArticle()) {
      return InArticle.PLACE;
    }
    AnnotatedText target = thread.comments().get(candidate.position);
    return target.place();
  }

  private static ReplyOrigin origin(Candidate best) {
    if (best.isArticle()) {
      return ReplyOrigin.ARTICLE;
    }
    if (best.has(ReplyOrigin.QUOTED)) {
      return ReplyOrigin.QUOTED;
    }
    return best.has(ReplyOrigin.NAMED) ? ReplyOrigin.NAMED : ReplyOrigin.INFERRED;
  }

  private static Evidence evidence(List<Cue> cues, String target, double score) {
    EvidenceKind kind = cues.isEmpty() ? EvidenceKind.ADJACENCY : cues.get(0).kind();
    return new Evidence(kind, "reply-points", score, cues, ReplyReasons.sentence(cues, target));
  }

  private static String name(Place place) {
    return place instanceof InArticle ? "the article" : place.id();
  }
}
