package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Locale;
import org.ahocorasick.trie.Trie;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Phrases of two to five words: the peers that the profile "peers" brings. */
public class PhrasePeersBenchmark extends CorpusBenchmark {

  /** So few that a pass of RE2J takes less than a second. */
  private static final int FEW = 100;

  private final CommentCorpus few;

  /** Over the corpus that the command line names. */
  public PhrasePeersBenchmark() {
    this(CommentCorpus.fromSystemProperty());
  }

  PhrasePeersBenchmark(CommentCorpus corpus) {
    super(corpus);
    few = corpus.part(FEW);
  }

  /** hankcs' double array trie; the text was folded beforehand. */
  @Benchmark
  public long hankcsDoubleArrayTrie(HankcsPhrases phrases, CpuClock clock) {
    return clock.time(phrases.folded(), text -> PhraseTries.read(phrases.trie(), text));
  }

  /** robert-bor's trie, which ignores case by itself. */
  @Benchmark
  public long robertBorAhoCorasick(RobertBorPhrases phrases, CpuClock clock) {
    return clock.time(corpus(), text -> PhraseTries.read(phrases.trie(), text));
  }

  /** One expression of RE2J with an alternative for each phrase. */
  @Benchmark
  public long re2j(Re2jPhrases phrases, CpuClock clock) {
    return clock.time(few, text -> re2j(phrases.pattern(), text));
  }

  private static long re2j(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    int offsets = 0;
    while (matcher.find()) {
      count++;
      offsets += matcher.start() ^ matcher.end();
    }
    return Found.of(count, offsets);
  }

  /** hankcs' trie over as many phrases, and the text in lower case. */
  @State(Scope.Thread)
  public static class HankcsPhrases {

    /** How many phrases. */
    @Param({"1000", "10000", "100000"})
    public int phrases;

    private @Nullable AhoCorasickDoubleArrayTrie<Integer> trie;
    private @Nullable CommentCorpus folded;

    /** Not yet built. */
    public HankcsPhrases() {}

    /** Draws the phrases, builds the trie and folds the text. */
    @Setup
    public void build(PhrasePeersBenchmark benchmark) {
      CommentCorpus corpus = benchmark.corpus();
      trie = PhraseTries.hankcs(PhraseBenchmark.phrases(corpus, phrases));
      folded =
          new CommentCorpus(
              corpus.name(),
              corpus.comments().stream().map(text -> text.toLowerCase(Locale.ROOT)).toList());
    }

    AhoCorasickDoubleArrayTrie<Integer> trie() {
      return requireNonNull(trie);
    }

    CommentCorpus folded() {
      return requireNonNull(folded);
    }
  }

  /** robert-bor's trie over as many phrases. */
  @State(Scope.Thread)
  public static class RobertBorPhrases {

    /** How many phrases. */
    @Param({"1000", "10000", "100000"})
    public int phrases;

    private @Nullable Trie trie;

    /** Not yet built. */
    public RobertBorPhrases() {}

    /** Draws the phrases and builds the trie. */
    @Setup
    public void build(PhrasePeersBenchmark benchmark) {
      trie = PhraseTries.robertBor(PhraseBenchmark.phrases(benchmark.corpus(), phrases));
    }

    Trie trie() {
      return requireNonNull(trie);
    }
  }

  /** RE2J's expression over as many phrases. */
  @State(Scope.Thread)
  public static class Re2jPhrases {

    /** How many phrases; more would take days. */
    @Param("1000")
    public int phrases;

    private @Nullable Pattern pattern;

    /** Not yet built. */
    public Re2jPhrases() {}

    /** Draws the phrases and compiles the expression. */
    @Setup
    public void build(PhrasePeersBenchmark benchmark) {
      String alternatives = String.join("|", PhraseBenchmark.phrases(benchmark.corpus(), phrases));
      pattern = Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    Pattern pattern() {
      return requireNonNull(pattern);
    }
  }
}
