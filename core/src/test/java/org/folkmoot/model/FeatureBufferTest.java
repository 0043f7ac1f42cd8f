package org.folkmoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FeatureBufferTest {

  @Test
  void countsAFeatureOnceHoweverOftenItIsAdded() {
    FeatureBuffer buffer = new FeatureBuffer();
    buffer.at(7);
    buffer.add(5);
    buffer.at(8);
    buffer.add(5, 1);
    buffer.add(6, 3);
    assertThat(buffer.size()).isEqualTo(2);
    assertThat(buffer.value(0)).isEqualTo(FeatureBuffer.ONE);
    assertThat(buffer.place(0)).isEqualTo(7);
    assertThat(buffer.value(1)).isEqualTo(3);
    assertThat(buffer.place(1)).isEqualTo(8);
  }

  @Test
  void forgetsFeaturesAndPlaceWhenCleared() {
    FeatureBuffer buffer = new FeatureBuffer();
    buffer.at(7);
    buffer.add(5);
    buffer.clear();
    assertThat(buffer.size()).isZero();
    buffer.add(5, 2);
    assertThat(buffer.value(0)).isEqualTo(2);
    assertThat(buffer.place(0)).isEqualTo(FeatureBuffer.NOWHERE);
  }

  @Test
  void holdsWhatAMapHoldsWhileItGrows() {
    SplittableRandom random = new SplittableRandom(3);
    FeatureBuffer buffer = new FeatureBuffer();
    for (int round = 0; round < 20; round++) {
      buffer.clear();
      Map<Long, Integer> twin = new LinkedHashMap<>();
      int size = random.nextInt(3000);
      for (int i = 0; i < size; i++) {
        long hash = random.nextInt(1000) * (random.nextBoolean() ? 1L : 1L << 40);
        int value = random.nextInt(9) - 4;
        buffer.add(hash, value);
        twin.putIfAbsent(hash, value);
      }
      Map<Long, Integer> held = new LinkedHashMap<>();
      for (int i = 0; i < buffer.size(); i++) {
        held.put(buffer.hash(i), buffer.value(i));
      }
      assertThat(held).isEqualTo(twin);
      assertThat(held.keySet()).containsExactlyElementsOf(twin.keySet());
    }
  }
}
