package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class GraphBenchmarkTest {

  @Test
  void everyContestantFindsTheArgumentsThatStand() {
    GraphBenchmark benchmark = new GraphBenchmark();
    GraphClock clock = new GraphClock();
    GraphBenchmark.Frameworks input = new GraphBenchmark.Frameworks();
    input.named = "chain-101";
    input.make();
    assertThat(benchmark.folkmoot(input, clock)).isEqualTo(51);
    assertThat(benchmark.folkmootWithBuilding(input, clock)).isEqualTo(51);
    assertThat(benchmark.folkmootEvaluation(input, clock)).isEqualTo(51);
    assertThat(clock.frameworks).isEqualTo(3);
    assertThat(clock.arguments).isEqualTo(303);
    assertThat(clock.standing).isEqualTo(153);
  }

  @Test
  void everyShapeHasItsArgumentsAndAttacks() {
    FrameworkShape ladder = FrameworkShape.named("ladder-100");
    assertThat(ladder.attackers()).hasSize(4 * 49).startsWith(0, 1, 0, 1, 2);
    assertThat(ladder.targets()).startsWith(2, 2, 3, 3, 4);
    assertThat(Ours.grounded(Ours.framework(ladder))).isEqualTo(50);
    assertThat(FrameworkShape.named("random-100").targets()).hasSize(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrameworkShape.named("tower-3"))
        .withMessage("no framework is named 'tower-3'");
  }

  @Test
  void theTableStandsOneAgainstTheOther() {
    GraphTable.Row ours = new GraphTable.Row("folkmoot", 0.5, 100, 50);
    GraphTable.Row peer = new GraphTable.Row("peer", 75, 100, 50);
    assertThat(GraphTable.of(List.of(peer, ours), "folkmoot").lines().skip(2))
        .containsExactly(
            "| folkmoot | 0.50 | 100 | 50 | 1.0× |", "| peer | 75.00 | 100 | 50 | 150.0× |");
  }
}
