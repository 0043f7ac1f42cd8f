package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  private static final int BITS = 4;

  private static long row(int row) {
    return (long) row << (Long.SIZE - BITS);
  }

  /** Yes if feature 1 is there and not 2; feature 3 is noise. */
  private static Examples examples(int size) {
    Random random = new Random(5);
    Examples examples = new Examples(3, BITS);
    for (int i = 0; i < size; i++) {
      boolean one = random.nextBoolean();
      boolean two = random.nextBoolean();
      long[] features = {row(one ? 1 : 4), row(two ? 2 : 5), row(random.nextBoolean() ? 3 : 6)};
      examples.add(features, one && !two);
    }
    return examples;
  }

  /** Penalty and losses together, what training makes small. */
  private static double objective(Examples examples, double cost, double bias, double[] weights) {
    double objective = bias * bias / 2;
    for (double weight : weights) {
      objective += weight * weight / 2;
    }
    for (int i = 0; i < examples.size(); i++) {
      double margin = examples.sum(i, bias, weights) * examples.sign(i);
      objective += cost * StrictMath.log1p(StrictMath.exp(-margin));
    }
    return objective;
  }

  @Test
  void findsTheBestWeights() {
    Examples examples = examples(400);
    LogisticRegression.Weights best = LogisticRegression.train(examples, 0.5, 60, 1);
    double least = objective(examples, 0.5, best.bias(), best.weights());
    Random random = new Random(9);
    for (int i = 0; i < 500; i++) {
      double[] moved = best.weights().clone();
      moved[random.nextInt(moved.length)] += random.nextGaussian() * 0.05;
      double bias = best.bias() + random.nextGaussian() * 0.05;
      assertThat(objective(examples, 0.5, bias, moved)).isGreaterThan(least - 1e-3);
    }
  }

  @Test
  void answersAsItWasTaughtAlsoInBytes() {
    Examples examples = examples(400);
    LogisticRegression.Weights trained = LogisticRegression.train(examples, 1, 30, 1);
    LinearModel model = Quantisation.model(new ModelCard("test", List.of("yes")), BITS, trained, 0);
    int yes = model.bias(0) + model.weight(row(1)) + model.weight(row(5)) + model.weight(row(3));
    int no = model.bias(0) + model.weight(row(1)) + model.weight(row(2)) + model.weight(row(3));
    assertThat(yes).isPositive();
    assertThat(no).isNegative();
    assertThat(model.score(model.weight(row(1)))).isCloseTo(trained.weights()[1], within(0.05));
  }

  @Test
  void givesTheSameForTheSameSeed() {
    LogisticRegression.Weights first = LogisticRegression.train(examples(99), 1, 5, 3);
    LogisticRegression.Weights second = LogisticRegression.train(examples(99), 1, 5, 3);
    assertThat(second.weights()).containsExactly(first.weights());
    assertThat(second.bias()).isEqualTo(first.bias());
  }
}
