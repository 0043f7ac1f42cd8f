package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedTableTest {

  @Test
  void standsTheRowsBesideOurs() {
    CommentCorpus corpus =
        new CommentCorpus("two comments", List.of("a".repeat(900), "é".repeat(50)));
    List<SpeedTable.Row> rows =
        List.of(
            new SpeedTable.Row("peer", List.of(20_000.0, 21_000.0, 19_000.0), 4_000),
            new SpeedTable.Row("ours", List.of(4_950.0, 5_050.0, 5_000.0), 0));
    assertThat(SpeedTable.of(corpus, rows, "ours"))
        .isEqualTo(
            """
            two comments: 500 bytes and 475 characters on average, 50.0 % beyond ASCII

            | | MB a CPU-second | ± % | B/comment | time beside ours |
            |---|---:|---:|---:|---:|
            | ours | 200 | 1 | 0 | 1.00× |
            | peer | 50 | 5 | 2000 | 4.00× |
            """);
  }
}
