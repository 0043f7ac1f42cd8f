package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.model.ModelCard;
import org.folkmoot.text.Hashes;
import org.junit.jupiter.api.Test;

class MaximumEntropyTest {

  private static final int BITS = 12;

  private static FeatureBuffer buffer(String... words) {
    FeatureBuffer buffer = new FeatureBuffer();
    for (String word : words) {
      buffer.add(Hashes.of(word));
    }
    return buffer;
  }

  /** Three labels, each with a word of its own that is missing one time in five. */
  private static SparseExamples three(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SparseExamples examples = new SparseExamples(BITS);
    for (int i = 0; i < size; i++) {
      int label = random.nextInt(3);
      boolean told = random.nextInt(5) > 0;
      examples.add(buffer("noise" + random.nextInt(9), told ? "tells" + label : "x"), label, 1);
    }
    return examples;
  }

  private static LinearModel model(List<String> labels, MaximumEntropy.Trained trained) {
    return Quantisation.model(new ModelCard("test-1", labels), BITS, trained);
  }

  @Test
  void learnsThreeLabels() {
    LinearModel model = model(List.of("a", "b", "c"), MaximumEntropy.train(three(600, 1), 3, 1, 1));
    for (int label = 0; label < 3; label++) {
      double[] probabilities = model.probabilities(buffer("tells" + label, "noise1"));
      assertThat(probabilities[label]).isGreaterThan(0.9);
      assertThat(probabilities[0] + probabilities[1] + probabilities[2]).isCloseTo(1, within(1e-9));
    }
    double[] untold = model.probabilities(buffer("x"));
    assertThat(untold)
        .satisfies(all -> assertThat(Arrays.stream(all).max().orElse(1)).isLessThan(0.5));
  }

  @Test
  void givesTheShareWhereNothingElseIsKnown() {
    SparseExamples examples = new SparseExamples(BITS);
    for (int i = 0; i < 100; i++) {
      examples.add(buffer(), i < 30 ? 1 : 0, 1);
    }
    MaximumEntropy.Trained trained = MaximumEntropy.train(examples, 2, 1, 1);
    assertThat(Logits.logistic(trained.biases()[0])).isCloseTo(0.3, within(1e-3));
  }

  @Test
  void weighsExamplesAndHalfFeatures() {
    SparseExamples examples = new SparseExamples(BITS);
    examples.add(buffer(), 1, 3);
    examples.add(buffer(), 0, 1);
    MaximumEntropy.Trained trained = MaximumEntropy.train(examples, 2, 1, 1);
    assertThat(Logits.logistic(trained.biases()[0])).isCloseTo(0.75, within(1e-3));
    LinearModel model = model(List.of("yes"), MaximumEntropy.train(halves(), 2, 1, 1));
    FeatureBuffer half = new FeatureBuffer();
    half.add(Hashes.of("w"), FeatureBuffer.ONE / 2);
    FeatureBuffer whole = buffer("w");
    double bias = model.logits(buffer())[0];
    assertThat(model.logits(whole)[0] - bias)
        .isCloseTo(2 * (model.logits(half)[0] - bias), within(1e-9));
    assertThat(model.weight(whole, 0, 0)).isCloseTo(model.logits(whole)[0] - bias, within(1e-9));
  }

  private static SparseExamples halves() {
    SparseExamples examples = new SparseExamples(BITS);
    FeatureBuffer half = new FeatureBuffer();
    half.add(Hashes.of("w"), FeatureBuffer.ONE / 2);
    for (int i = 0; i < 10; i++) {
      examples.add(half, 1, 1);
      examples.add(buffer(), 0, 1);
    }
    return examples;
  }

  @Test
  void dropsWhatFewExamplesHave() {
    SparseExamples examples = three(100, 2);
    examples.add(buffer("once"), 0, 1);
    MaximumEntropy.Trained trained = MaximumEntropy.train(examples, 3, 1, 2);
    int row = (int) (Hashes.of("once") >>> (Long.SIZE - BITS));
    assertThat(trained.weights()[row * 3]).isZero();
  }

  @Test
  void givesTheSameWeightsEveryTime() {
    assertThat(MaximumEntropy.train(three(200, 4), 3, 1, 1).weights())
        .containsExactly(MaximumEntropy.train(three(200, 4), 3, 1, 1).weights());
  }
}
