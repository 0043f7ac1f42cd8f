package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.folkmoot.Folkmoot;
import org.folkmoot.ThreadSession;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.thread.Comment;
import org.folkmoot.write.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A thread that grows: the next comments appended to a session, beside an analysis of all anew.
 * What is counted, see {@link SessionClock}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
@State(Scope.Thread)
public class SessionBenchmark {

  /** How many comments an operation appends, one after another. */
  private static final int APPENDED = 50;

  /** How many comments the thread has before. */
  @Param({"1000", "4000"})
  public int comments;

  private final Folkmoot folkmoot = Folkmoot.create();
  private @Nullable GrownThread thread;
  private @Nullable ThreadSession session;

  /** Over the corpus that the command line names. */
  public SessionBenchmark() {}

  /** Draws the comments. */
  @Setup
  public void draw() {
    draw(CommentCorpus.fromSystemProperty());
  }

  void draw(CommentCorpus corpus) {
    thread = new GrownThread(corpus, comments + APPENDED);
  }

  /** Reads all but the last comments, outside of the time. */
  @Setup(Level.Invocation)
  public void begin() {
    session = folkmoot.session(requireNonNull(thread).part(comments));
  }

  /**
   * Appends comments, each with its delta; the last analysis is held against one of all anew, byte
   * by byte, outside of the time.
   */
  @Benchmark
  public long folkmoot(SessionClock clock) {
    ThreadSession growing = requireNonNull(session);
    List<Comment> all = requireNonNull(thread).comments();
    long changes =
        clock.time(APPENDED, i -> growing.append(all.get(comments + i)).changes().size());
    Analysis anew = folkmoot.analyze(growing.thread());
    if (!Arrays.equals(json(anew), json(growing.analysis()))) {
      throw new IllegalStateException("a session must write what an analysis anew writes");
    }
    return changes;
  }

  /** Analyses the thread with the next comment anew. */
  @Benchmark
  public long analysisAnew(SessionClock clock) {
    return clock.time(
        1,
        i ->
            folkmoot.analyze(requireNonNull(thread).part(comments + 1)).graph().relations().size());
  }

  /** Edits the last comment. */
  @Benchmark
  public long editOfTheLast(SessionClock clock) {
    return edit(clock, comments - 1);
  }

  /** Edits the comment in the middle. */
  @Benchmark
  public long editInTheMiddle(SessionClock clock) {
    return edit(clock, comments / 2);
  }

  private long edit(SessionClock clock, int place) {
    ThreadSession growing = requireNonNull(session);
    Comment next = requireNonNull(thread).comments().get(comments);
    Comment old = growing.thread().comments().get(place);
    Comment edited =
        new Comment(old.id(), old.author(), old.created(), null, next.text(), null, List.of());
    return clock.time(1, i -> growing.edit(edited).changes().size());
  }

  private static byte[] json(Analysis analysis) {
    try {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      JsonWriter.pretty().write(analysis, json);
      return json.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }
}
