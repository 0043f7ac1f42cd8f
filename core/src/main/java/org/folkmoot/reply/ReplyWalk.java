package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a thread in its order. For each comment it names what that may answer, with the
 * features of each; then it is told what the comment does answer, and goes on to the next. Both an
 * analysis and training walk here, so that they see the same.
 *
 * <pre>{@code
 * ReplyWalk walk = new ReplyWalk(thread, Lexicon.english(), ReplyOptions.DEFAULT);
 * while (walk.hasNext()) {
 *   List<Candidate> candidates = walk.candidates();
 *   walk.learn(best(candidates).position());
 * }
 * }</pre>
 *
 * <p>The number of candidates is bounded, and so is the work for a comment of usual length,
 * whatever the length of the thread. Not thread-safe.
 */
public final class ReplyWalk {

  /**
   * How much less likely (in logits) than on the debate site of the training data it is that a
   * comment of a thread without an article answers no comment: in a forum, hardly any. Set by hand.
   */
  private static final double RARELY_NONE = 2;

  private static final int NEAR = 8;
  private static final int ANCESTORS = 4;
  private static final int SPEAKERS = 8;
  private static final int ANSWERS = 4;
  private static final int BY_WORDS = 8;
  private static final int MOST_TEXTS = 12;
  private static final int UNMARKED = 6;

  private final ReplyOptions options;
  private final List<Reading> comments = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final Authors authors = new Authors();
  private final Names names;
  private final Traits traits;
  private final History history;
  private final RunIndex runs;
  private final Map<Integer, int[]> postings = new HashMap<>();
  private final ReplyFeatures features;
  private final @Nullable ArticleRule rule;
  private final List<Candidate> pool = new ArrayList<>();
  private final TreeMap<Integer, Candidate> candidates = new TreeMap<>();
  private AnnotatedThread thread;
  private int next;

  /** A walk that stands before the first comment. Linear in the titles and the article. */
  public ReplyWalk(AnnotatedThread thread, Lexicon lexicon, ReplyOptions options) {
    this.thread = thread;
    this.options = options;
    this.vocabulary = new Vocabulary(thread.statisticsAt(0));
    this.names = new Names(authors, lexicon);
    boolean asks = thread.titles().stream().anyMatch(title -> title.text().indexOf('?') >= 0);
    this.traits = new Traits(asks);
    this.history = new History(comments);
    this.runs = new RunIndex(comments, options.window());
    look();
    List<Reading> titles = thread.titles().stream().map(this::reading).toList();
    this.features = new ReplyFeatures(comments, titles, vocabulary, history, traits);
    AnnotatedText article = thread.article();
    this.rule =
        article == null ? null : new ArticleRule(reading(article), comments, vocabulary, history);
  }

  /**
   * Goes on in a thread that is longer.
   *
   * @param longer begins with all comments that the walk has passed; not shorter than its head
   */
  void in(AnnotatedThread longer) {
    thread = longer;
    look();
  }

  /** Reads what is in sight where the walk stands: all of the head, or up to the next comment. */
  private void look() {
    if (!hasNext()) {
      return;
    }
    int from = comments.size();
    int to = thread.horizon(next);
    vocabulary.at(thread.statisticsAt(next));
    List<AnnotatedText> texts = thread.comments().subList(from, Math.max(from, to));
    texts.forEach(text -> authors.add(text.author()));
    names.learn(texts);
    for (int i = from; i < to; i++) {
      comments.add(reading(i));
      comments.get(i).namings =
          names.in(texts.get(i - from), SignOff.start(texts.get(i - from).text()));
      traits.add(comments.get(i));
    }
    traits.settle(authors.size(), names.signed());
    history.makeRoom(comments.size(), authors.size());
  }

  private Reading reading(AnnotatedText text) {
    return new Reading(text, Authors.UNKNOWN, null, vocabulary, Integer.MAX_VALUE);
  }

  private Reading reading(int i) {
    Comment comment = thread.thread().comments().get(i);
    AnnotatedText text = thread.comments().get(i);
    return new Reading(
        text,
        authors.number(text.author()),
        comment.created(),
        vocabulary,
        SignOff.start(text.text()));
  }

  /** Whether there is a comment left. */
  public boolean hasNext() {
    return next < thread.comments().size();
  }

  /** The place of the comment that the walk stands before. */
  public int position() {
    return next;
  }

  /**
   * What that comment may answer, in the order of the thread, the article or the thread as such
   * first. Valid until the next call.
   */
  public List<Candidate> candidates() {
    candidates.clear();
    Reading comment = comments.get(next);
    candidate(Candidate.ARTICLE);
    addNear(comment);
    List<Names.Naming> namings = comment.namings;
    addNamed(namings);
    addRuns(comment, comment.quoted, true);
    addRuns(comment, comment.own, false);
    addWords(comment);
    List<Candidate> all = List.copyOf(candidates.values());
    features.describe(next, all, namings);
    return all;
  }

  private Candidate candidate(int position) {
    Candidate known = candidates.get(position);
    if (known != null) {
      return known;
    }
    if (candidates.size() == pool.size()) {
      pool.add(new Candidate());
    }
    Candidate added = pool.get(candidates.size()).at(position);
    candidates.put(position, added);
    return added;
  }

  private void addNear(Reading comment) {
    for (int j = Math.max(0, next - NEAR); j < next; j++) {
      candidate(j);
    }
    if (next > 0) {
      candidate(0);
      int above = history.parent(next - 1);
      for (int i = 0; i < ANCESTORS && above >= 0; i++, above = history.parent(above)) {
        candidate(above);
      }
    }
    for (int speaker : history.lastSpeakers(SPEAKERS)) {
      candidate(history.latestBy(speaker));
    }
    List<Integer> answers = history.answersTo(comment.author);
    answers.subList(Math.max(0, answers.size() - ANSWERS), answers.size()).forEach(this::candidate);
    int mine = history.latestBy(comment.author);
    if (mine >= 0 && history.parent(mine) >= 0) {
      candidate(history.parent(mine));
    }
  }

  private void addNamed(List<Names.Naming> namings) {
    for (Names.Naming naming : namings) {
      int latest = history.latestBy(naming.author());
      if (latest >= 0) {
        candidate(latest);
      }
    }
  }

  private void addRuns(Reading comment, int[] words, boolean marked) {
    int i = 0;
    while (i < words.length) {
      RunIndex.Place place = runs.longest(comment, words, i);
      if (place != null && (marked || place.length() >= UNMARKED)) {
        addRun(comment, words, i, place, marked);
        i += place.length();
      } else {
        i++;
      }
    }
  }

  private void addRun(
      Reading comment, int[] words, int from, RunIndex.Place place, boolean marked) {
    Candidate candidate = candidate(place.comment());
    int length = place.length();
    if (marked) {
      candidate.quotedWords += length;
      candidate.firstQuoted += from < firstQuotationEnd(comment) ? length : 0;
    } else {
      candidate.repeatedWords += length;
    }
    int[] there = comments.get(place.comment()).own;
    candidate.runs.add(
        new Candidate.Run(
            words[from],
            words[from + length - 1] + 1,
            there[place.word()],
            there[place.word() + length - 1] + 1,
            marked));
  }

  private static int firstQuotationEnd(Reading comment) {
    int end = comment.quotations.nextSetBit(1);
    return end < 0 ? comment.quoted.length : end;
  }

  /** Of the comments that share telling words with this one, those that share most. */
  private void addWords(Reading comment) {
    TreeMap<Integer, Double> shared = new TreeMap<>();
    for (int term : comment.terms) {
      int[] places = postings.get(term);
      if (places != null && vocabulary.frequency(term) <= MOST_TEXTS) {
        double weight = vocabulary.weight(term);
        for (int place : places) {
          shared.merge(place, weight, Double::sum);
        }
      }
    }
    shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.<Integer, Double>comparingByKey().reversed()))
        .limit(BY_WORDS)
        .forEach(entry -> candidate(entry.getKey()));
  }

  /**
   * Says what the comment answers, and goes on to the next.
   *
   * @param parent the place of an earlier comment, {@link Candidate#ARTICLE}, or any other negative
   *     number where it is not known
   */
  public void learn(int parent) {
    if (parent >= next) {
      throw new IllegalArgumentException("parent must be below " + next + ", is " + parent);
    }
    history.learn(parent < Candidate.ARTICLE ? History.UNKNOWN : parent);
    runs.remember();
    Reading comment = comments.get(next);
    for (int term : comment.terms) {
      if (!vocabulary.isCommon(term)) {
        postings.merge(term, new int[] {next}, this::newestFirst);
      }
    }
    next++;
    look();
  }

  private int[] newestFirst(int[] known, int[] added) {
    int[] all = Arrays.copyOf(added, Math.min(options.postings(), known.length + 1));
    System.arraycopy(known, 0, all, 1, all.length - 1);
    return all;
  }

  /** Gives each candidate its probability. Together they are 1. */
  void weigh(List<Candidate> all, LinearModel model) {
    double known = rule == null ? 0 : rule.probability(next, all);
    double[] logits = new double[all.size()];
    for (int c = 0; c < logits.length; c++) {
      Candidate candidate = all.get(c);
      logits[c] =
          candidate.isArticle() && rule != null
              ? Double.NEGATIVE_INFINITY
              : model.logits(candidate.features())[0] + byHand(candidate);
    }
    double[] shares = logits.length == 1 ? new double[] {1} : Logits.probabilities(logits);
    for (int c = 0; c < shares.length; c++) {
      Candidate candidate = all.get(c);
      candidate.probability =
          candidate.isArticle() && rule != null ? known : shares[c] * (1 - known);
    }
  }

  /** The place of the likeliest candidate; the later of equals. */
  public int best(List<Candidate> all, LinearModel model) {
    weigh(all, model);
    Candidate best = all.get(0);
    for (Candidate candidate : all) {
      best = candidate.probability >= best.probability ? candidate : best;
    }
    return best.position();
  }

  private double byHand(Candidate candidate) {
    if (candidate.isArticle()) {
      return traits.chat || next == 0 ? 0 : -RARELY_NONE;
    }
    return ArticleRule.calloutPoints(comments.get(next), comments.get(candidate.position()));
  }
}
