package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The values are written into files, so they may never change. */
class HashesTest {

  @Test
  void staysWhatItWas() {
    assertThat(Hashes.of("")).isEqualTo(-780787492076525413L);
    assertThat(Hashes.of("moot")).isEqualTo(-4149736754071809547L);
    assertThat(Hashes.of("Матуа")).isEqualTo(6914568380684092767L);
    assertThat(Hashes.join(1, 2)).isEqualTo(-7541218347953203506L);
  }

  @Test
  void addsUnitByUnit() {
    long state = Hashes.add(Hashes.add(Hashes.SEED, 'a'), 'b');
    assertThat(Hashes.finish(state)).isEqualTo(Hashes.of("ab"));
  }

  @Test
  void tellsShortTextsApart() {
    Set<Long> hashes = new HashSet<>();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        hashes.add(Hashes.of("" + a + b));
      }
    }
    assertThat(hashes).hasSize(26 * 26);
  }

  @Test
  void joinsInOrder() {
    assertThat(Hashes.join(1, 2)).isNotEqualTo(Hashes.join(2, 1));
  }
}
