package org.folkmoot.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/**
 * What the model of topics sees of a comment: three measures of what it shares, and how far each is
 * from the mean of the thread's other comments. The first two add up log-likelihood ratios of its
 * terms, on this subject against anywhere: once by whether a term is one of the language's common
 * words, in full; once by how common each term is in comments at large, for its length. The third
 * is how much it shares with the nearest text: the article, or a comment that stands close by.
 *
 * <p>A thread of sixty comments says itself what it is about, and there the first measure alone is
 * used; in one of ten every hint counts. So features have weights for threads of few comments and
 * others for threads of many, and in between some of both. Linear in the length of the thread.
 */
final class ThreadMeasures {

  /** Comments before and after that may be the nearest. */
  private static final int CLOSE = 8;

  private static final double COMMON_DISCOUNT = 0.5;
  private static final double UNSEEN_TERMS = 4;
  private static final double UNSEEN_TERMS_OF_TEXT = 20;
  private static final double LENGTH_POWER = 0.3;

  private static final int FEW_COMMENTS = 10;
  private static final int MANY_COMMENTS = 60;

  /** A feature of value 1 counts so many, since features are whole numbers. */
  private static final double STEPS = 16;

  private static final double LARGEST = 100;

  /** Less than how telling any term is. */
  private static final double UNKNOWN = -1;

  private static final long MANY = Hashes.of("topic.many");

  /** Brings each measure to a like range. */
  private static final double[] SCALES = {8, 1.5, 0.5};

  /** Two a measure: itself, and how far it is from the mean. */
  private static final long[] OF_FEW = hashes("few", 2 * SCALES.length);

  private static final long[] OF_MANY = hashes("many", 2);

  private final ThreadTerms thread;
  private final TermLikelihood likelihood;
  private final Background background;
  private double[] telling = {};
  private double[] anywhere = {};

  /** Of each comment that was measured, when it was. */
  private final List<double[]> measures = new ArrayList<>();

  private final double[] sums = new double[SCALES.length];

  ThreadMeasures(ThreadTerms thread, TermLikelihood likelihood, Background background) {
    this.thread = thread;
    this.likelihood = likelihood;
    this.background = background;
  }

  /**
   * Measures the next comment by what is in sight now.
   *
   * @param counts for each of its terms, in how many comments by others it stands
   */
  void add(int[] counts) {
    lookUpTerms();
    pass(measured(measures.size(), counts));
  }

  /** Takes the measures of the next comment for known. */
  void pass(double[] measured) {
    measures.add(measured);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += measured[i];
    }
  }

  /** What {@link #pass} takes. */
  double[] measures(int comment) {
    return measures.get(comment);
  }

  private void lookUpTerms() {
    int known = anywhere.length;
    int size = thread.vocabulary().size();
    if (size > known) {
      anywhere = Arrays.copyOf(anywhere, size + size / 2);
      telling = Arrays.copyOf(telling, anywhere.length);
      Arrays.fill(telling, known, telling.length, UNKNOWN);
    }
  }

  private double anywhere(int term) {
    lookUp(term);
    return anywhere[term];
  }

  private double telling(int term) {
    lookUp(term);
    return telling[term];
  }

  private void lookUp(int term) {
    if (telling[term] == UNKNOWN) {
      String stem = thread.vocabulary().stem(term);
      double discount = thread.vocabulary().isCommon(term) ? COMMON_DISCOUNT : 1;
      anywhere[term] = background.anywhere(stem);
      telling[term] = background.telling(stem) * discount;
    }
  }

  private static long[] hashes(String regime, int number) {
    return IntStream.range(0, number)
        .mapToLong(i -> Hashes.of("topic." + regime + "." + i))
        .toArray();
  }

  private double[] measured(int comment, int[] counts) {
    TextTerms own = thread.comment(comment);
    double byLists = 0;
    double byCounts = 0;
    for (int at = 0; at < own.size(); at++) {
      int term = own.term(at);
      double share = likelihood.share(term, counts[at]);
      if (share > 0 || !thread.vocabulary().isLink(term)) {
        byLists += likelihood.weight(term, share);
        byCounts += likelihood.weight(term, share, anywhere(term));
      }
    }
    double root = StrictMath.sqrt(own.size() + UNSEEN_TERMS);
    double[] found = {byLists, byCounts / root, nearest(comment) / root};
    for (int i = 0; i < found.length; i++) {
      found[i] /= SCALES[i];
    }
    return found;
  }

  /** How much a comment shares with the text that it shares most with, for that text's length. */
  private double nearest(int comment) {
    TextTerms article = thread.article();
    double best = article == null ? 0 : shared(comment, article);
    int to = Math.min(thread.size(), comment + CLOSE + 1);
    for (int c = Math.max(0, comment - CLOSE); c < to; c++) {
      if (thread.author(c) != thread.author(comment) && !thread.takesUp(c, comment)) {
        best = Math.max(best, shared(comment, thread.comment(c)));
      }
    }
    return best;
  }

  private double shared(int comment, TextTerms other) {
    TextTerms own = thread.comment(comment);
    TextTerms shorter = own.size() < other.size() ? own : other;
    TextTerms longer = shorter == own ? other : own;
    double sum = 0;
    for (int at = 0; at < shorter.size(); at++) {
      int term = shorter.term(at);
      sum += longer.contains(term) ? telling(term) : 0;
    }
    return sum / StrictMath.pow(other.size() + UNSEEN_TERMS_OF_TEXT, LENGTH_POWER);
  }

  /** Fills the buffer with what the model sees of a comment. */
  void read(int comment, FeatureBuffer features) {
    features.clear();
    double many = many(thread.size());
    add(MANY, many, features);
    double[] own = measures.get(comment);
    for (int i = 0; i < own.length; i++) {
      double apart = own[i] - others(comment, i);
      add(OF_FEW[2 * i], own[i] * (1 - many), features);
      add(OF_FEW[2 * i + 1], apart * (1 - many), features);
      if (i < OF_MANY.length / 2) {
        add(OF_MANY[2 * i], own[i] * many, features);
        add(OF_MANY[2 * i + 1], apart * many, features);
      }
    }
  }

  /** The mean of the other comments; a lone comment's is its own. */
  private double others(int comment, int measure) {
    double own = measures.get(comment)[measure];
    return measures.size() < 2 ? own : (sums[measure] - own) / (measures.size() - 1);
  }

  private static double many(int comments) {
    double steps = StrictMath.log((double) comments / FEW_COMMENTS);
    double all = StrictMath.log((double) MANY_COMMENTS / FEW_COMMENTS);
    return Math.min(1, Math.max(0, steps / all));
  }

  private static void add(long hash, double value, FeatureBuffer features) {
    int steps = (int) StrictMath.rint(Math.max(-LARGEST, Math.min(LARGEST, value)) * STEPS);
    if (steps != 0) {
      features.add(hash, steps);
    }
  }
}
