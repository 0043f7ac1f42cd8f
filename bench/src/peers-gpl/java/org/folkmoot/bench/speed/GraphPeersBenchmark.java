package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tweetyproject.arg.dung.reasoner.SimpleGroundedReasoner;
import org.tweetyproject.arg.dung.syntax.Argument;
import org.tweetyproject.arg.dung.syntax.Attack;
import org.tweetyproject.arg.dung.syntax.DungTheory;

/** Which arguments stand: the peer that the profile "peers-gpl" brings. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
@State(Scope.Thread)
public class GraphPeersBenchmark {

  /** Over frameworks that a state makes. */
  public GraphPeersBenchmark() {}

  /** TweetyProject's grounded reasoner, on a theory that was built. */
  @Benchmark
  public long tweetyGroundedReasoner(Theories input, GraphClock clock) {
    DungTheory theory = requireNonNull(input.theory);
    return clock.time(theory.size(), () -> new SimpleGroundedReasoner().getModel(theory).size());
  }

  /** A framework as TweetyProject holds it. */
  @State(Scope.Thread)
  public static class Theories {

    /** Shape and number of arguments: those that it can do within minutes. */
    @Param({"chain-10000", "ladder-10000", "random-10000"})
    public String named = "";

    private @Nullable DungTheory theory;

    /** Not yet made. */
    public Theories() {}

    /** Makes it. */
    @Setup
    public void make() {
      FrameworkShape shape = FrameworkShape.named(named);
      DungTheory made = new DungTheory();
      List<Argument> arguments = new ArrayList<>();
      for (int a = 0; a < shape.arguments(); a++) {
        arguments.add(new Argument("a" + a));
      }
      made.addAll(arguments);
      for (int i = 0; i < shape.attackers().length; i++) {
        made.add(
            new Attack(arguments.get(shape.attackers()[i]), arguments.get(shape.targets()[i])));
      }
      theory = made;
    }
  }
}
