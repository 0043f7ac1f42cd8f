package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;
import org.junit.jupiter.api.Test;

class RankerTest {

  private static final int BITS = 10;
  private static final long GOOD = Hashes.of("good");
  private static final long COMMON = Hashes.of("common");

  private static int row(long hash) {
    return (int) (hash >>> (Long.SIZE - BITS));
  }

  /** Groups of three candidates, of which the right ones have the good feature. */
  private static MaximumEntropy.Trained trained(int rights) {
    SparseExamples examples = new SparseExamples(BITS);
    int[] ends = new int[30];
    Random random = new Random(5);
    FeatureBuffer buffer = new FeatureBuffer();
    for (int group = 0; group < ends.length; group++) {
      int first = random.nextInt(3);
      for (int candidate = 0; candidate < 3; candidate++) {
        boolean right = (candidate - first + 3) % 3 < rights;
        buffer.clear();
        buffer.add(COMMON);
        if (right) {
          buffer.add(GOOD);
        }
        examples.add(buffer, right ? 1 : 0, 1);
      }
      ends[group] = examples.size();
    }
    return Ranker.train(examples, ends, 1, 1);
  }

  @Test
  void whatTellsTheRightCandidateGetsAWeightAndWhatAllHaveGetsNone() {
    MaximumEntropy.Trained trained = trained(1);
    assertThat(trained.weights()[row(GOOD)]).isGreaterThan(1.5);
    assertThat(trained.weights()[row(COMMON)]).isBetween(-1e-6, 1e-6);
    assertThat(trained.biases()).containsExactly(0);
  }

  @Test
  void severalRightCandidatesAreCountedTogether() {
    assertThat(trained(2).weights()[row(GOOD)]).isGreaterThan(1);
    assertThat(trained(3).weights()[row(GOOD)]).isBetween(-1e-6, 1e-6);
  }

  @Test
  void aGroupOfOneTeachesNothing() {
    SparseExamples examples = new SparseExamples(BITS);
    FeatureBuffer buffer = new FeatureBuffer();
    buffer.add(GOOD);
    examples.add(buffer, 1, 1);
    MaximumEntropy.Trained trained = Ranker.train(examples, new int[] {1}, 1, 1);
    assertThat(trained.weights()).containsOnly(0);
  }
}
