package org.folkmoot.copypasta;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.flag.Cluster.FirstSeen;
import org.junit.jupiter.api.Test;

class RecentSourcesTest {

  private final RecentSources recent = new RecentSources(100);

  private static Source source(int number, int length) {
    FirstSeen first = new FirstSeen("c" + number, null, null, null);
    return new Source(number, first, false, "x".repeat(length), "x", 1, 0, 0);
  }

  @Test
  void thoseNotLookedAtForTheLongestTimeGoFirst() {
    recent.keep(source(1, 40));
    recent.keep(source(2, 40));
    assertThat(recent.get(1)).isNotNull();
    recent.keep(source(3, 40));
    assertThat(recent.get(2)).isNull();
    assertThat(recent.get(1)).isNotNull();
    assertThat(recent.get(3)).isNotNull();
  }

  @Test
  void whatIsRemovedOrReplacedCountsNoMore() {
    recent.keep(source(1, 90));
    recent.keep(source(1, 10));
    recent.keep(source(2, 90));
    assertThat(recent.get(1)).isNotNull();
    recent.remove(2);
    recent.keep(source(3, 90));
    assertThat(recent.get(1)).isNotNull();
    assertThat(recent.get(2)).isNull();
  }

  @Test
  void aTextTooLongForAllIsNotKept() {
    recent.keep(source(1, 101));
    assertThat(recent.get(1)).isNull();
    recent.keep(source(2, 100));
    assertThat(recent.get(2)).isNotNull();
  }
}
