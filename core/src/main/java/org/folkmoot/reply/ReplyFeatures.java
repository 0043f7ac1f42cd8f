package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.SharedTerms;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the points that speak for each candidate: place in the thread, shared words, runs of
 * words (quotations), names, forms of address, pointing words. The weights are set by hand, checked
 * on labelled threads, and the same for every thread; only whether there is an article changes
 * them.
 */
final class ReplyFeatures {

  private static final int NEIGHBOURS = 8;
  private static final int MOST_CUES = 4;
  private static final int MOST_CANDIDATES = 32;

  private final AnnotatedThread thread;
  private final TermStatistics statistics;
  private final ThreadMemory memory;
  private final Names names;
  private final Set<String> articleStems;
  private final boolean hasArticle;
  private final List<Integer> parents = new ArrayList<>();

  ReplyFeatures(AnnotatedThread thread, Lexicon lexicon, ReplyOptions options) {
    this.thread = thread;
    this.statistics = thread.statistics();
    this.memory = new ThreadMemory(options);
    this.names = Names.of(thread.comments(), lexicon);
    AnnotatedText article = thread.article();
    this.hasArticle = article != null;
    this.articleStems = article == null ? Set.of() : ThreadMemory.distinctStems(article);
  }

  /** Remembers comment {@code i} and what it answers. */
  void learn(int i, int parent) {
    memory.remember(thread.comments().get(i));
    parents.add(parent);
  }

  /** The candidates for comment {@code i} with their points; the article is always among them. */
  List<Candidate> candidates(int i) {
    Map<Integer, Candidate> candidates = new TreeMap<>();
    candidates.put(Candidate.ARTICLE, Candidate.near(Candidate.ARTICLE));
    for (int j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
      candidates.put(j, Candidate.near(j));
    }
    if (i > 0) {
      candidates.putIfAbsent(0, Candidate.near(0));
    }
    AnnotatedText comment = thread.comments().get(i);
    addSharedWords(comment, candidates);
    addRuns(comment, candidates);
    addNames(comment, candidates);
    Address address = Address.of(comment);
    candidates.values().forEach(candidate -> addPlace(i, candidate, address));
    candidates.values().forEach(candidate -> addSignals(comment, candidate, address));
    return List.copyOf(candidates.values());
  }

  /** Whom the words of a comment speak to, or point at. */
  record Address(boolean secondPerson, @Nullable Span article, @Nullable Span post) {
    static Address of(AnnotatedText comment) {
      return new Address(
          find(comment, Signal.ADDRESS) != null,
          find(comment, Signal.THIS_ARTICLE),
          find(comment, Signal.STRONG_CALLOUT));
    }

    private static @Nullable Span find(AnnotatedText comment, Signal signal) {
      for (Match<Signal> match : comment.signals()) {
        Span span = comment.span(match);
        if (match.value() == signal && !comment.isQuoted(span)) {
          return span;
        }
      }
      return null;
    }
  }

  private void addPlace(int i, Candidate candidate, Address address) {
    if (candidate.isArticle()) {
      addArticlePlace(i, candidate, address);
      return;
    }
    int distance = i - candidate.position;
    candidate.add(-0.55 * StrictMath.log(distance));
    candidate.add(distance == 1 ? (hasArticle ? 0.2 : 1.2) : 0);
    candidate.add(candidate.position == 0 && !hasArticle ? 0.6 : 0);
    addAuthors(i, candidate, address);
  }

  private void addArticlePlace(int i, Candidate candidate, Address address) {
    if (i == 0) {
      candidate.add(5);
    }
    candidate.add(hasArticle ? 0.4 : -2.5);
    candidate.add(address.secondPerson() ? -0.8 : 0);
  }

  private void addAuthors(int i, Candidate candidate, Address address) {
    String own = thread.comments().get(i).author();
    String other = thread.comments().get(candidate.position).author();
    if (own != null && own.equals(other)) {
      candidate.add(-1.6);
      return;
    }
    int parent = parents.get(candidate.position);
    boolean answersMe =
        own != null && parent >= 0 && own.equals(thread.comments().get(parent).author());
    candidate.add(answersMe ? 1.3 : 0);
    candidate.add(address.secondPerson() && i - candidate.position == 1 ? 0.3 : 0);
  }

  private void addSignals(AnnotatedText comment, Candidate candidate, Address address) {
    if (candidate.isArticle() && address.article() != null && hasArticle) {
      candidate.add(2.5);
      candidate.cues.add(
          Cue.of(EvidenceKind.DEICTIC, comment.place(), address.article(), comment.text(), 2.5));
    }
    if (address.post() != null) {
      addCallout(comment, candidate, address.post());
    }
  }

  /** What is called a paste is a comment, and one long enough to be pasted. */
  private void addCallout(AnnotatedText comment, Candidate candidate, Span callout) {
    if (candidate.isArticle()) {
      candidate.add(-2);
      return;
    }
    int words = thread.comments().get(candidate.position).tokens().size();
    if (words >= 40) {
      candidate.add(1.2);
      candidate.cues.add(
          Cue.of(EvidenceKind.CALLOUT, comment.place(), callout, comment.text(), 1.2));
    }
  }

  /**
   * Shared words: how much of this comment's weight the candidate holds, and rare ones apart. Only
   * telling words make a candidate of a comment; common ones count where it is one already.
   */
  private void addSharedWords(AnnotatedText comment, Map<Integer, Candidate> candidates) {
    Set<String> stems = ThreadMemory.distinctStems(comment);
    for (String stem : stems) {
      if (!statistics.isCommon(stem)) {
        shareTelling(stem, candidates);
      }
    }
    keepStrongest(candidates);
    for (String stem : stems) {
      if (statistics.isCommon(stem)) {
        shareCommon(stem, candidates);
      }
    }
    double all = 1 + statistics.weight(stems);
    for (Candidate candidate : candidates.values()) {
      double share = candidate.shared / all;
      candidate.add(candidate.isArticle() ? 2.0 * share : 2.6 * share);
      candidate.add(0.5 * Math.min(3, candidate.telling));
    }
  }

  private void shareTelling(String stem, Map<Integer, Candidate> candidates) {
    double weight = statistics.weight(stem);
    boolean known = articleStems.contains(stem);
    if (known) {
      share(candidates, Candidate.ARTICLE, weight, 0);
    }
    memory.forEachWith(stem, j -> share(candidates, j, weight, known ? 0 : weight));
  }

  private void shareCommon(String stem, Map<Integer, Candidate> candidates) {
    double weight = statistics.weight(stem);
    if (articleStems.contains(stem)) {
      share(candidates, Candidate.ARTICLE, weight, 0);
    }
    memory.forEachWith(
        stem,
        j -> {
          if (candidates.containsKey(j)) {
            share(candidates, j, weight, 0);
          }
        });
  }

  /** Of the comments that merely share words, those that share most. */
  private static void keepStrongest(Map<Integer, Candidate> candidates) {
    if (candidates.size() > MOST_CANDIDATES) {
      candidates.values().stream()
          .sorted(
              Comparator.comparingDouble((Candidate c) -> c.shared)
                  .thenComparingInt(c -> c.position))
          .filter(candidate -> !candidate.near)
          .limit(candidates.size() - MOST_CANDIDATES)
          .map(candidate -> candidate.position)
          .toList()
          .forEach(candidates::remove);
    }
  }

  private static void share(
      Map<Integer, Candidate> candidates, int position, double weight, double telling) {
    Candidate candidate = candidates.computeIfAbsent(position, Candidate::new);
    candidate.shared += weight;
    candidate.telling += telling;
  }

  /** Runs of words of an earlier comment: quotations, marked or not. */
  private void addRuns(AnnotatedText comment, Map<Integer, Candidate> candidates) {
    long[] runs = ThreadMemory.runs(comment.tokens());
    int i = 0;
    while (i < runs.length) {
      ThreadMemory.Occurrence source = memory.lastWith(runs[i]);
      int length = source == null ? 0 : runLength(comment.tokens(), i, source);
      if (length >= ThreadMemory.RUN && source != null) {
        addRun(comment, candidates, i, length, source);
      }
      i += Math.max(1, length);
    }
  }

  private int runLength(Tokens tokens, int i, ThreadMemory.Occurrence source) {
    Tokens other = thread.comments().get(source.comment()).tokens();
    int length = 0;
    while (i + length < tokens.size()
        && source.token() + length < other.size()
        && tokens.hash(i + length) == other.hash(source.token() + length)) {
      length++;
    }
    return length;
  }

  private void addRun(
      AnnotatedText comment,
      Map<Integer, Candidate> candidates,
      int i,
      int length,
      ThreadMemory.Occurrence source) {
    Span span = comment.tokens().span(i, i + length);
    AnnotatedText other = thread.comments().get(source.comment());
    Candidate candidate = candidates.computeIfAbsent(source.comment(), Candidate::new);
    double points = isMarked(comment, span) ? 5 : 2.5;
    candidate.add(ReplyOrigin.QUOTED, candidate.has(ReplyOrigin.QUOTED) ? 0.5 : points);
    if (candidate.cues.size() < MOST_CUES) {
      Span there = other.tokens().span(source.token(), source.token() + length);
      candidate.cues.add(
          Cue.of(EvidenceKind.QUOTATION, comment.place(), span, comment.text(), points)
              .matching(new Counterpart(other.place().id(), null, other.author(), there)));
    }
  }

  private static boolean isMarked(AnnotatedText comment, Span span) {
    return comment.isQuoted(span);
  }

  private void addNames(AnnotatedText comment, Map<Integer, Candidate> candidates) {
    for (Names.Naming naming : names.in(comment)) {
      int latest = memory.latestBy(naming.author());
      if (latest >= 0
          && !naming.author().equals(comment.author())
          && !inBlock(comment, naming.span())) {
        Candidate candidate = candidates.computeIfAbsent(latest, Candidate::new);
        boolean early = naming.span().start() < 40;
        candidate.add(ReplyOrigin.NAMED, candidate.has(ReplyOrigin.NAMED) ? 0.2 : early ? 4 : 2);
        candidate.cues.add(
            Cue.of(EvidenceKind.NAME, comment.place(), naming.span(), comment.text(), 4));
      }
    }
  }

  /** A name inside a quotation's own marking ("X wrote:") still says whom the comment answers. */
  private static boolean inBlock(AnnotatedText comment, Span span) {
    return comment.quotationsIn(span).stream()
        .anyMatch(quotation -> quotation.isBlock() && quotation.words().contains(span));
  }

  /** All cues for a candidate, most telling first: the words shared are looked up here only. */
  List<Cue> cues(int i, Candidate candidate) {
    List<Cue> cues = new ArrayList<>(candidate.cues);
    AnnotatedText other =
        candidate.isArticle() ? thread.article() : thread.comments().get(candidate.position);
    if (other != null) {
      cues.addAll(SharedTerms.between(thread.comments().get(i), other, statistics, MOST_CUES - 1));
    }
    cues.sort(Comparator.comparingDouble((Cue cue) -> -cue.weight()).thenComparing(Cue::span));
    return cues;
  }
}
