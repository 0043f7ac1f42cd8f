package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.match.PhraseMatcher;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Phrases of two to five words, whole words in any case: Folkmoot and the JDK. Which phrases, see
 * {@link PhraseSample}.
 */
public class PhraseBenchmark extends CorpusBenchmark {

  private static final long SEED = 4_711;

  /** So few that a pass of the regular expression takes less than a second. */
  private static final int FEW = 1_000;

  private final Ours ours = new Ours();
  private final CommentCorpus few;

  /** Over the corpus that the command line names. */
  public PhraseBenchmark() {
    this(CommentCorpus.fromSystemProperty());
  }

  PhraseBenchmark(CommentCorpus corpus) {
    super(corpus);
    few = corpus.part(FEW);
  }

  /** The phrases of this corpus that all contestants look for. */
  static List<String> phrases(CommentCorpus corpus, int size) {
    return PhraseSample.of(corpus, size, SEED);
  }

  /** Folkmoot's matcher, from the text itself, every hit verified. */
  @Benchmark
  public long folkmoot(OurPhrases phrases, CpuClock clock) {
    return clock.time(corpus(), text -> ours.phrases(phrases.matcher(), text));
  }

  /** One expression with an alternative for each phrase; finds the first at each place only. */
  @Benchmark
  public long javaUtilRegex(Alternatives phrases, CpuClock clock) {
    return clock.time(few, text -> Found.all(phrases.pattern().matcher(text)));
  }

  /** Folkmoot's matcher over as many phrases. */
  @State(Scope.Thread)
  public static class OurPhrases {

    /** How many phrases. */
    @Param({"1000", "10000", "100000"})
    public int phrases;

    private @Nullable PhraseMatcher<Integer> matcher;

    /** Not yet built. */
    public OurPhrases() {}

    /** Draws the phrases and builds the matcher. */
    @Setup
    public void build(PhraseBenchmark benchmark) {
      matcher = Ours.matcher(PhraseBenchmark.phrases(benchmark.corpus(), phrases));
    }

    PhraseMatcher<Integer> matcher() {
      return requireNonNull(matcher);
    }
  }

  /** The regular expression over as many phrases. */
  @State(Scope.Thread)
  public static class Alternatives {

    /** How many phrases; more would take hours. */
    @Param("1000")
    public int phrases;

    private @Nullable Pattern pattern;

    /** Not yet built. */
    public Alternatives() {}

    /** Draws the phrases and compiles the expression. */
    @Setup
    public void build(PhraseBenchmark benchmark) {
      List<String> alternatives = PhraseBenchmark.phrases(benchmark.corpus(), phrases);
      pattern =
          Pattern.compile(
              "\\b(?:" + String.join("|", alternatives) + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    Pattern pattern() {
      return requireNonNull(pattern);
    }
  }
}
