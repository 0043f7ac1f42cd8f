package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionBenchmarkTest {

  private static SessionBenchmark begun() {
    SessionBenchmark benchmark = new SessionBenchmark();
    benchmark.comments = 66;
    benchmark.draw(CommentCorpus.generated(3, 40));
    benchmark.begin();
    return benchmark;
  }

  @Test
  void everyWayMakesItsChanges() {
    SessionClock clock = new SessionClock();
    assertThat(begun().folkmoot(clock)).isPositive();
    assertThat(clock.changes).isEqualTo(50);
    assertThat(begun().analysisAnew(clock)).isPositive();
    assertThat(begun().editOfTheLast(clock)).isPositive();
    assertThat(begun().editInTheMiddle(clock)).isPositive();
    assertThat(clock.changes).isEqualTo(53);
    assertThat(clock.cpuNanos).isPositive();
  }

  @Test
  void standsTheRowsBesideOurs() {
    SessionTable.Row ours = new SessionTable.Row("ours", List.of(50.0, 49.0, 52.0));
    SessionTable.Row anew = new SessionTable.Row("anew", List.of(2_000.0));
    assertThat(SessionTable.of(List.of(anew, ours), "ours"))
        .isEqualTo(
            """
            | | ms a change | ± % | time beside ours |
            |---|---:|---:|---:|
            | ours | 50.0 | 3 | 1.0× |
            | anew | 2000.0 | 0 | 40.0× |
            """);
    assertThat(SessionTable.of(List.of(anew), "ours")).endsWith("| 2000.0 | 0 | – |\n");
    assertThatThrownBy(() -> new SessionTable.Row("none", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesTheCorpusFirstAndGeneratesTheRest() {
    GrownThread thread = new GrownThread(new CommentCorpus("one", List.of("The only one.")), 3);
    assertThat(thread.comments()).hasSize(3);
    assertThat(thread.comments().get(0).text()).isEqualTo("The only one.");
    assertThat(thread.part(2).comments()).isEqualTo(thread.comments().subList(0, 2));
  }
}
