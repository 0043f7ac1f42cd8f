package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowthTest {

  @Test
  void repeatsAUnitToTheLengthWanted() {
    assertThat(Growth.text("ab", 5)).isEqualTo("ababa");
    assertThat(Growth.units().values()).allMatch(unit -> Growth.text(unit, 9).length() == 9);
  }

  @Test
  void everyPathReadsEveryUnit() {
    Growth.paths()
        .forEach(
            (name, path) ->
                Growth.units()
                    .forEach(
                        (title, unit) ->
                            assertThat(Found.count(path.applyAsLong(Growth.text(unit, 300))))
                                .as("%s of %s", name, title)
                                .isNotNegative()));
  }
}
