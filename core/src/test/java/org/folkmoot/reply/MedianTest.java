package org.folkmoot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MedianTest {

  @Test
  void isTheNumberInTheMiddle() {
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      Median median = new Median();
      List<Double> numbers = new ArrayList<>();
      assertThat(median.isEmpty()).isTrue();
      assertThat(median.value()).isZero();
      for (int n = 0; n < 40; n++) {
        double number = random.nextInt(20) - 10;
        median.add(number);
        numbers.add(number);
        assertThat(median.value())
            .isEqualTo(numbers.stream().sorted().toList().get(numbers.size() / 2));
      }
    }
  }
}
