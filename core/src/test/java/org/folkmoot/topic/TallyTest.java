package org.folkmoot.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void countsAsAMapDoes() {
    Random random = new Random(1);
    Tally tally = new Tally();
    Map<List<Integer>, Integer> counts = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      int first = random.nextInt(40);
      int second = random.nextInt(60) << random.nextInt(20);
      assertThat(tally.count(first, second))
          .isEqualTo(counts.getOrDefault(List.of(first, second), 0));
      tally.add(first, second);
      counts.merge(List.of(first, second), 1, Integer::sum);
    }
    counts.forEach(
        (pair, count) -> assertThat(tally.count(pair.get(0), pair.get(1))).isEqualTo(count));
  }
}
