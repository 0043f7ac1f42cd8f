package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.folkmoot.match.Tile;
import org.folkmoot.match.Tiling;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;

/**
 * Finds comments that say the same words again and again: covers each with runs of letters that
 * stand earlier in it. Linear.
 */
final class RepetitionFinder {

  private static final String RULE = "copypasta/self-repetition";

  /** About six words: shorter phrases come again in any long text. */
  private static final int SHORTEST = 25;

  /** What is said once more at this length was pasted twice. */
  private static final int FEWEST_WORDS_TWICE = 12;

  private static final int FEWEST_TIMES = 3;
  private static final double LEAST_COVERAGE = 0.4;
  private static final int MANY_WORDS = 100;
  private static final int MOST_CUES = 50;

  private final CopypastaOptions options;

  RepetitionFinder(CopypastaOptions options) {
    this.options = options;
  }

  Optional<SelfRepetition> find(Comment comment, OwnLetters own) {
    if (own.isOnlyQuotes() || own.words(own.own()) < options.minimumContentWords()) {
      return Optional.empty();
    }
    List<Tile> again = again(own);
    return again.isEmpty() ? Optional.empty() : judge(comment, own, again);
  }

  private static List<Tile> again(OwnLetters own) {
    List<Tile> again = new ArrayList<>();
    for (Tile tile : new Tiling(own.letters().string()).coverEarlier(own.letters(), SHORTEST)) {
      if (own.own().nextClearBit(tile.from()) >= tile.to()) {
        again.add(tile);
      }
    }
    return again;
  }

  private Optional<SelfRepetition> judge(Comment comment, OwnLetters own, List<Tile> again) {
    BitSet covered = new BitSet();
    again.forEach(tile -> covered.set(tile.source(), tile.sourceTo()));
    again.forEach(tile -> covered.set(tile.from(), tile.to()));
    covered.and(own.own());
    double coverage = covered.cardinality() / (double) Math.max(1, own.count());
    int times = times(again);
    int words = own.words(covered);
    int atLeast = times >= FEWEST_TIMES ? options.minimumContentWords() : 2 * FEWEST_WORDS_TWICE;
    return coverage < LEAST_COVERAGE || words < atLeast
        ? Optional.empty()
        : Optional.of(flag(comment, own, again, times, coverage, words));
  }

  /** How often the words said most often are said. */
  private static int times(List<Tile> again) {
    Map<Integer, Integer> timesByFirst = new HashMap<>();
    Map<Integer, Integer> firsts = new HashMap<>();
    int most = 0;
    for (Tile tile : again) {
      int first = firsts.getOrDefault(tile.source(), tile.source());
      firsts.put(tile.from(), first);
      int period = Math.max(1, Math.min(tile.from() - tile.source(), tile.length()));
      most = Math.max(most, timesByFirst.merge(first, tile.length() / period, Integer::sum));
    }
    return most + 1;
  }

  private static SelfRepetition flag(
      Comment comment, OwnLetters own, List<Tile> again, int times, double coverage, int words) {
    List<Cue> cues = again.stream().limit(MOST_CUES).map(tile -> cue(comment, own, tile)).toList();
    String message =
        "The same words come "
            + times
            + " times in this comment; repetition makes up "
            + Math.round(coverage * 100)
            + " % of it.";
    Severity severity = words >= MANY_WORDS ? Severity.REVIEW : Severity.INFO;
    return new SelfRepetition(
        comment.id(),
        cues.stream().map(Cue::span).toList(),
        coverage,
        severity,
        message,
        new Evidence(EvidenceKind.REPETITION, RULE, coverage, cues, message));
  }

  private static Cue cue(Comment comment, OwnLetters own, Tile tile) {
    Span span = own.letters().original(tile.from(), tile.to());
    int length = Math.min(tile.length(), tile.from() - tile.source());
    Span first = own.letters().original(tile.source(), tile.source() + length);
    double weight = tile.length() / (double) Math.max(1, own.count());
    return Cue.of(EvidenceKind.REPETITION, comment.place(), span, comment.text(), weight)
        .matching(new Counterpart(comment.id(), null, comment.author(), first));
  }
}
