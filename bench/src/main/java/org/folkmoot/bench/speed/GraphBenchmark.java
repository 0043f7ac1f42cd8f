package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.folkmoot.argument.Label;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.semantics.BipolarFramework;
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

/** Which arguments stand: Folkmoot. One operation labels one framework, or evaluates one graph. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 300)
@Measurement(iterations = 30)
@Fork(1)
@State(Scope.Thread)
public class GraphBenchmark {

  /** Over frameworks that a state makes. */
  public GraphBenchmark() {}

  /** Grounded labels of a framework that was built. */
  @Benchmark
  public long folkmoot(Frameworks input, GraphClock clock) {
    BipolarFramework framework = requireNonNull(input.framework);
    return clock.time(input.shape().arguments(), () -> Ours.grounded(framework));
  }

  /** The same, the framework built anew from its attacks. */
  @Benchmark
  public long folkmootWithBuilding(Frameworks input, GraphClock clock) {
    return clock.time(
        input.shape().arguments(), () -> Ours.grounded(Ours.framework(input.shape())));
  }

  /** Labels and strengths (DF-QuAD) of an argument graph, its projection with them. */
  @Benchmark
  @Warmup(iterations = 3)
  @Measurement(iterations = 3)
  public long folkmootEvaluation(Frameworks input, GraphClock clock) {
    ArgumentGraph graph = requireNonNull(input.graph);
    return clock.time(
        input.shape().arguments(),
        () ->
            Ours.evaluation(graph).labels().values().stream()
                .filter(label -> label == Label.IN)
                .count());
  }

  /** A framework, and an argument graph with the same attacks. */
  @State(Scope.Thread)
  public static class Frameworks {

    /** Shape and number of arguments. */
    @Param({"chain-10000", "chain-50000", "ladder-10000", "random-10000", "random-50000"})
    public String named = "";

    private @Nullable FrameworkShape shape;
    @Nullable BipolarFramework framework;
    @Nullable ArgumentGraph graph;

    /** Not yet made. */
    public Frameworks() {}

    /** Makes both. */
    @Setup
    public void make() {
      FrameworkShape made = FrameworkShape.named(named);
      shape = made;
      framework = Ours.framework(made);
      graph = Ours.argumentGraph(made);
    }

    FrameworkShape shape() {
      return requireNonNull(shape);
    }
  }
}
