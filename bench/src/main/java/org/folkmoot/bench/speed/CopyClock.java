package org.folkmoot.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.folkmoot.match.FoldedLetters;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Fills an index, asks it, and holds its answers against the exact ones. Times are processor time
 * of the measuring thread, from the author's own String: folding is in them, and the verification
 * of each candidate by the exact measure.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class CopyClock {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ShingleSet query = new ShingleSet();
  private final ShingleSet candidate = new ShingleSet();

  /** How many pieces were indexed. */
  public long pieces;

  /** Processor time for that, in nanoseconds. */
  public long indexNanos;

  /** Bytes of heap that the index holds, without the texts. */
  public long heapBytes;

  /** How many altered copies were looked for. */
  public long copies;

  /** Processor time for that, in nanoseconds. */
  public long copyNanos;

  /** How many unseen texts were looked for. */
  public long unseen;

  /** Processor time for that, in nanoseconds. */
  public long unseenNanos;

  /** How many pairs of query and text the oracle finds. */
  public long oracle;

  /** How many the contestant finds. */
  public long found;

  /** How many of these the oracle finds, too. */
  public long right;

  /** How many candidates were verified. */
  public long candidates;

  /** Nothing measured so far. */
  public CopyClock() {}

  /** One trial of the index that {@code maker} makes; returns how many answers were right. */
  long time(PieceSample sample, Supplier<CopyIndex> maker) {
    long before = heap();
    long start = threads.getCurrentThreadCpuTime();
    CopyIndex index = maker.get();
    sample.pieces().forEach(piece -> index.add(FoldedLetters.of(piece)));
    index.finish();
    indexNanos += threads.getCurrentThreadCpuTime() - start;
    pieces += sample.pieces().size();
    heapBytes += heap() - before;
    copyNanos += ask(sample, index, sample.copies(), 0);
    unseenNanos += ask(sample, index, sample.unseen(), sample.copies().size());
    copies += sample.copies().size();
    unseen += sample.unseen().size();
    return right;
  }

  private long ask(PieceSample sample, CopyIndex index, List<String> texts, int first) {
    long start = threads.getCurrentThreadCpuTime();
    List<Set<Integer>> all = texts.stream().map(text -> answer(sample, index, text)).toList();
    long nanos = threads.getCurrentThreadCpuTime() - start;
    for (int i = 0; i < all.size(); i++) {
      compare(all.get(i), sample.answers().get(first + i));
    }
    return nanos;
  }

  private Set<Integer> answer(PieceSample sample, CopyIndex index, String text) {
    FoldedLetters letters = FoldedLetters.of(text);
    query.read(letters.string());
    Set<Integer> answer = new HashSet<>();
    for (int number : index.candidates(letters)) {
      candidates++;
      if (query.isCopy(candidate.read(sample.letters().get(number)))) {
        answer.add(number);
      }
    }
    return answer;
  }

  private void compare(Set<Integer> answer, Set<Integer> exact) {
    oracle += exact.size();
    found += answer.size();
    answer.retainAll(exact);
    right += answer.size();
  }

  /** Bytes in use after garbage has been collected. */
  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
