package org.folkmoot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelsTest {

  private static LinearModel named(String name) {
    return LinearModel.of(
        new ModelCard(name, List.of("yes")), 1, 1, new int[] {0}, new byte[] {1, 2});
  }

  @Test
  void shipsOneOpenModelForEachName() {
    assertThat(Models.open().all()).hasSize(ModelName.values().length);
    for (ModelName name : ModelName.values()) {
      assertThat(Models.open().get(name).card().name()).startsWith(name.id() + "-open-");
    }
  }

  @Test
  void replacesByNameAndLeavesTheRest() {
    LinearModel mine = named("sentences-mine-1");
    Models models = Models.open().with(List.of(mine));
    assertThat(models.get(ModelName.SENTENCES)).isSameAs(mine);
    assertThat(Models.open().get(ModelName.SENTENCES)).isNotSameAs(mine);
  }

  @Test
  void refusesAModelForNothingThatIsKnown() {
    assertThatThrownBy(() -> Models.open().with(List.of(named("weather-1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("model 'weather-1' is for nothing that is known");
  }
}
