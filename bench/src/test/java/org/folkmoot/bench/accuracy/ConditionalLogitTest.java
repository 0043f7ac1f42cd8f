package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {

  private static FeatureBuffer features(String... names) {
    FeatureBuffer buffer = new FeatureBuffer();
    for (String name : names) {
      buffer.add(Hashes.of(name));
    }
    return buffer;
  }

  @Test
  void learnsWhichOfSeveralIsChosen() {
    ConditionalLogit learner = new ConditionalLogit(10);
    int[] groups = new int[10];
    for (int i = 0; i < groups.length; i++) {
      learner.add(features("plain", "it " + i), false);
      learner.add(features("plain", "marked"), true);
      learner.add(features("plain"), false);
      groups[i] = learner.close(1);
    }
    double[] chances = learner.chances(0, learner.train(groups, 10, 1));
    assertThat(chances[0] + chances[1] + chances[2]).isBetween(0.999999, 1.000001);
    assertThat(chances[1]).isGreaterThan(0.9);
    assertThat(learner.isRight(0, 1)).isTrue();
    assertThat(learner.isRight(0, 2)).isFalse();
  }

  @Test
  void severalMayBeRightAndShareTheProbability() {
    ConditionalLogit learner = new ConditionalLogit(10);
    learner.add(features("a"), true);
    learner.add(features("b"), true);
    learner.add(features("c"), false);
    int[] groups = {learner.close(1)};
    double[] chances = learner.chances(0, learner.train(groups, 10, 1));
    assertThat(chances[0]).isEqualTo(chances[1]);
    assertThat(chances[2]).isLessThan(0.2);
  }

  @Test
  void learnsOnlyFromTheGroupsNamed() {
    ConditionalLogit learner = new ConditionalLogit(10);
    learner.add(features("a"), true);
    learner.add(features("b"), false);
    int first = learner.close(1);
    learner.add(features("a"), false);
    learner.add(features("b"), true);
    int second = learner.close(5);
    double[] weights = learner.train(new int[] {first}, 1, 1);
    assertThat(learner.chances(second, weights)[0]).isGreaterThan(0.5);
  }
}
