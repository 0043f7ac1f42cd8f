package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphPeersBenchmarkTest {

  @ParameterizedTest
  @ValueSource(strings = {"chain-101", "ladder-100", "random-200"})
  void tweetyFindsTheArgumentsThatStand(String named) {
    GraphPeersBenchmark.Theories theories = new GraphPeersBenchmark.Theories();
    theories.named = named;
    theories.make();
    GraphClock clock = new GraphClock();
    long standing = new GraphPeersBenchmark().tweetyGroundedReasoner(theories, clock);
    assertThat(standing)
        .isEqualTo(Ours.grounded(Ours.framework(FrameworkShape.named(named))))
        .isEqualTo(clock.standing);
  }
}
