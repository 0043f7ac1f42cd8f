package org.folkmoot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final long ROW_3_OF_8 = 3L << 61;

  private static LinearModel yesOrNo() {
    byte[] weights = {0, 0, 0, -7, 0, 0, 0, 0};
    return LinearModel.of(new ModelCard("test", List.of("yes")), 3, 0.5f, new int[] {3}, weights);
  }

  private static LinearModel ofThree() {
    byte[] weights = new byte[24];
    System.arraycopy(new byte[] {1, -2, 127}, 0, weights, 9, 3);
    return LinearModel.of(
        new ModelCard("three", List.of("a", "b", "ü")), 3, 1, new int[] {0, 5, -5}, weights);
  }

  private static byte[] bytes(LinearModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.writeTo(out);
    return out.toByteArray();
  }

  private static LinearModel read(byte[] bytes) {
    return LinearModel.read(new ByteArrayInputStream(bytes), "some.model");
  }

  @Test
  void sumsOneWeightAFeature() {
    LinearModel model = yesOrNo();
    int sum = model.bias(0) + model.weight(ROW_3_OF_8 + 12345) + model.weight(0);
    assertThat(sum).isEqualTo(-4);
    assertThat(model.score(sum)).isEqualTo(-2);
    assertThat(model.probability(sum)).isCloseTo(0.1192, within(1e-4));
  }

  @Test
  void sumsOneWeightAFeatureAndOutput() {
    LinearModel model = ofThree();
    int[] sums = {model.bias(0), model.bias(1), model.bias(2)};
    model.add(ROW_3_OF_8, sums);
    model.add(ROW_3_OF_8 + 1, sums);
    assertThat(sums).containsExactly(2, 1, 249);
    assertThat(model.weight(ROW_3_OF_8, 2)).isEqualTo(127);
  }

  @Test
  void readsWhatItWrote() {
    for (LinearModel model : List.of(yesOrNo(), ofThree())) {
      LinearModel again = read(bytes(model));
      assertThat(again.card()).isEqualTo(model.card());
      assertThat(again.digest()).isEqualTo(model.digest()).hasSize(16);
      assertThat(again.bits()).isEqualTo(3);
      assertThat(bytes(again)).isEqualTo(bytes(model));
    }
    assertThat(yesOrNo().digest()).isNotEqualTo(ofThree().digest());
  }

  @Test
  void refusesEveryCutAndEveryChangedByteInOneLine() {
    byte[] whole = bytes(ofThree());
    for (int i = 0; i < whole.length; i++) {
      refuses(Arrays.copyOf(whole, i), "expected");
      byte[] changed = whole.clone();
      changed[i] ^= (byte) 0x41;
      refuses(changed, "expected");
    }
    refuses(Arrays.copyOf(whole, whole.length + 1), "SHA-256");
  }

  @Test
  void refusesWhatIsNoModel() {
    refuses(new byte[0], "some.model: expected a whole model, found its end after 0 bytes");
    refuses("{\"a\":1, \"b\":2}".getBytes(java.nio.charset.StandardCharsets.UTF_8), "another kind");
    byte[] noise = new byte[500];
    new Random(1).nextBytes(noise);
    refuses(noise, "another kind of file");
  }

  @Test
  void saysWhichResourceIsMissing() {
    assertThatThrownBy(() -> LinearModel.resource(LinearModelTest.class, "none.model"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessage(
            "none.model: expected a resource beside org.folkmoot.model.LinearModelTest,"
                + " found nothing");
  }

  @Test
  void refusesSizesThatDoNotFit() {
    ModelCard card = new ModelCard("test", List.of("yes"));
    assertThatThrownBy(() -> LinearModel.of(card, 3, 1, new int[1], new byte[7]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("number of weights");
    assertThatThrownBy(() -> LinearModel.of(card, 3, 0, new int[1], new byte[8]))
        .hasMessageContaining("scale");
    assertThatThrownBy(() -> LinearModel.of(card, 25, 1, new int[1], new byte[8]))
        .hasMessageContaining("bits");
    assertThatThrownBy(() -> new ModelCard(" ", List.of("a"))).hasMessageContaining("name");
    assertThatThrownBy(() -> new ModelCard("a", List.of())).hasMessageContaining("labels");
  }

  private static void refuses(byte[] bytes, String words) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining(words)
        .satisfies(e -> assertThat(String.valueOf(e.getMessage())).doesNotContain("\n"));
  }
}
