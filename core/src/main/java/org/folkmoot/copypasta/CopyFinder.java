package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.text.Span;

/**
 * Tells whether comments are copies of the texts before them.
 *
 * <p>For each comment: take away what is not the author's own words; find the earlier texts that
 * share the most fingerprints; cover the comment with runs of each; take away what it quotes in
 * order to answer; what is left decides. What is found depends on those texts alone, and not on
 * what was found of them. Cost: linear in the comment's length and in those of the candidates
 * looked at.
 */
final class CopyFinder {

  /** Shorter passages count but would only distract the eye; every copy has a longer one. */
  static final int SHORTEST_SHOWN = 20;

  private static final int MOST_CUES = 50;

  /** Of sources that explain almost as much as the best one the earliest is the first. */
  private static final double AS_GOOD = 0.9;

  private final CopyRule rule;
  private final BoilerplateRule boilerplate;
  private final QuotationRule quotations;
  private final List<ExemptText> exempt;
  private final Sources sources;

  /** A finder that judges by {@code sources}. */
  CopyFinder(CopypastaOptions options, List<ExemptText> exempt, Sources sources) {
    this.rule = new CopyRule(options);
    this.boilerplate = new BoilerplateRule(options);
    this.quotations = new QuotationRule();
    this.exempt = exempt;
    this.sources = sources;
  }

  /** Judges a comment. */
  Optional<CopyDraft> look(Post post) {
    return judge(post, post.own().copy());
  }

  /** Words are counted last, and only where there is something to be copied from. */
  private Optional<CopyDraft> judge(Post post, OwnLetters own) {
    exempt.stream()
        .filter(text -> text.mayBeRepeated(post.created()))
        .forEach(text -> own.removeAll(text.letters(own)));
    List<Candidate> candidates = own.isOnlyQuotes() ? knownOnly(own) : candidates(post, own);
    if (candidates.isEmpty() || !rule.saysEnough(own)) {
      return Optional.empty();
    }
    if (own.isOnlyQuotes()) {
      return pasted(post, own, candidates);
    }
    List<Candidate> left = withoutQuotations(post, own, candidates);
    return rule.saysEnough(own) ? pasted(post, own, left) : Optional.empty();
  }

  private List<Candidate> knownOnly(OwnLetters own) {
    return sources.candidates(own, Set.of()).stream()
        .filter(Source::known)
        .map(source -> Candidate.of(own, source, Standing.ELSEWHERE))
        .toList();
  }

  /**
   * Takes the words away that are quoted, and returns the texts that may have been copied. Earliest
   * first, so that words belong to who wrote them: what another one quoted of this author's is not
   * the other's.
   */
  private List<Candidate> withoutQuotations(Post post, OwnLetters own, List<Candidate> candidates) {
    BitSet claimed = new BitSet();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Overlap overlap = candidate.overlap(claimed.isEmpty() ? own : own.without(claimed));
      if (isQuoted(post, own, overlap, candidate.standing())) {
        own.removeAll(overlap.matched());
      } else {
        kept.add(candidate);
        if (candidate.standing() != Standing.ELSEWHERE) {
          claimed.or(overlap.matched());
        }
      }
    }
    return kept;
  }

  private List<Candidate> candidates(Post post, OwnLetters own) {
    Set<Integer> ancestors = numbers(post.ancestors());
    return sources.candidates(own, ancestors).stream()
        .sorted(Comparator.comparingInt(Source::number))
        .map(source -> Candidate.of(own, source, standing(post, source, ancestors)))
        .toList();
  }

  private static Standing standing(Post post, Source source, Set<Integer> ancestors) {
    if (source.known()) {
      return Standing.ELSEWHERE;
    }
    if (ancestors.contains(source.number())) {
      return Standing.ANSWERED;
    }
    String there = source.first().thread();
    if (post.thread() == null || there == null) {
      return Standing.UNKNOWN;
    }
    return there.equals(post.thread()) ? Standing.SAME_THREAD : Standing.ELSEWHERE;
  }

  private Set<Integer> numbers(Set<String> comments) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (String comment : comments) {
      int number = sources.numberOf(comment);
      if (number >= 0) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private boolean isQuoted(Post post, OwnLetters own, Overlap overlap, Standing standing) {
    return !Sources.sameAuthor(overlap.source().author(), post.author())
        && quotations.isQuotation(post, own, overlap, standing);
  }

  private Optional<CopyDraft> pasted(Post post, OwnLetters own, List<Candidate> candidates) {
    List<Overlap> overlaps =
        candidates.stream()
            .map(candidate -> candidate.overlap(own))
            .filter(overlap -> rule.isCopy(own, overlap, isOwnThread(post, overlap.source())))
            .filter(overlap -> !boilerplate.isFrame(post, own, overlap))
            .toList();
    return firstOfBest(overlaps)
        .filter(best -> !boilerplate.isCommon(own, best, overlaps))
        .map(best -> draft(post, own, best));
  }

  private static boolean isOwnThread(Post post, Source source) {
    return post.thread() != null && post.thread().equals(source.first().thread());
  }

  private static Optional<Overlap> firstOfBest(List<Overlap> overlaps) {
    int most = overlaps.stream().mapToInt(Overlap::letters).max().orElse(0);
    return overlaps.stream()
        .filter(overlap -> overlap.letters() >= AS_GOOD * most)
        .min(Comparator.comparingInt(overlap -> overlap.source().number()));
  }

  private CopyDraft draft(Post post, OwnLetters own, Overlap overlap) {
    EvidenceKind kind = rule.kind(overlap);
    boolean disguised = !own.letters().folded().disguises().isEmpty();
    return new CopyDraft(
        post.place().id(),
        post.author(),
        overlap.source().number(),
        overlap.source().first(),
        overlap.source().known(),
        kind,
        overlap.share(),
        overlap.sourceShare(),
        rule.score(own, overlap),
        overlap.isWordForWord(),
        disguised,
        own.isBesideQuotations(),
        own.words(overlap.matched()),
        cues(post, own, overlap, kind));
  }

  private List<Cue> cues(Post post, OwnLetters own, Overlap overlap, EvidenceKind kind) {
    FoldedLetters there = FoldedLetters.of(overlap.source().text());
    return overlap.passages().stream()
        .filter(passage -> passage.length() >= SHORTEST_SHOWN)
        .sorted(Comparator.comparingInt(passage -> -passage.length()))
        .limit(MOST_CUES)
        .sorted(Comparator.comparingInt(Passage::from))
        .map(passage -> cue(post, own, overlap.source(), there, passage, kind))
        .toList();
  }

  private Cue cue(
      Post post,
      OwnLetters own,
      Source source,
      FoldedLetters there,
      Passage passage,
      EvidenceKind kind) {
    Passage whole = passage.wholeWords(own.letters());
    Span span = own.letters().original(whole.from(), whole.to());
    Span copied = there.original(whole.sourceFrom(), whole.sourceTo());
    FirstSeen first = source.first();
    boolean elsewhere = source.known() || !Objects.equals(first.thread(), post.thread());
    String collection = elsewhere ? first.thread() : null;
    double weight = whole.length() / (double) Math.max(1, own.count());
    return Cue.of(kind, post.place(), span, post.text(), weight)
        .matching(new Counterpart(first.comment(), collection, first.author(), copied));
  }
}
