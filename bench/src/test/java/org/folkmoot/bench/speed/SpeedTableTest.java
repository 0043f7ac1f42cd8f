package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedTableTest {

  private final SpeedTable.Row ours =
      new SpeedTable.Row("ours", 40_000, List.of(4.95, 5.05, 5.0), 0, 80.4);

  private final SpeedTable.Row peer =
      new SpeedTable.Row("peer", 40_000, List.of(20.0, 21.0, 19.0), 4_000, 79);

  /** Read a part of the corpus only. */
  private final SpeedTable.Row slow = new SpeedTable.Row("slow", 80, List.of(16_000.0), 7.6, 0.5);

  @Test
  void standsTheRowsBesideOurs() {
    assertThat(SpeedTable.of(List.of(slow, peer, ours), "ours"))
        .isEqualTo(
            """
            | | MB a CPU-second | ± % | B/comment | found/comment | comments | time beside ours |
            |---|---:|---:|---:|---:|---:|---:|
            | ours | 200 | 1 | 0 | 80.4 | 40000 | 1.00× |
            | peer | 50.0 | 5 | 4000 | 79.0 | 40000 | 4.00× |
            | slow | 0.063 | 0 | 8 | 0.500 | 80 | 3200× |
            """);
  }

  @Test
  void hasNoRatiosWhereOursWasNotRun() {
    assertThat(SpeedTable.of(List.of(peer), "ours")).endsWith("| 40000 | – |\n");
  }
}
