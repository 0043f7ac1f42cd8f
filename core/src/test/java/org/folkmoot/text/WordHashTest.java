package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Trained weights are filed under these values, so they may never change. */
class WordHashTest {

  @Test
  void staysWhatItWas() {
    assertThat(WordHash.of("")).isEqualTo(4999601614633510351L);
    assertThat(WordHash.of("moot")).isEqualTo(2196935743426802052L);
    assertThat(WordHash.of("folkmoots")).isEqualTo(-5782174245954406961L);
    assertThat(WordHash.of("матуа")).isEqualTo(8707857606851759486L);
  }

  @Test
  void tellsShortWordsApart() {
    Set<Long> hashes = new HashSet<>();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        hashes.add(WordHash.of("" + a));
        hashes.add(WordHash.of("" + a + b));
        hashes.add(WordHash.of("abcdefgh" + a + b));
      }
    }
    assertThat(hashes).hasSize(26 + 2 * 26 * 26);
  }

  @Test
  void isTakenAStepAtATime() {
    long state = WordHash.begin(9);
    state = WordHash.step(state, 0x6867666564636261L);
    state = WordHash.step(state, 'i');
    assertThat(WordHash.finish(state)).isEqualTo(WordHash.of("abcdefghi"));
  }

  @Test
  void lengthCountsWhereTheCharactersAreZero() {
    assertThat(WordHash.of("\0")).isNotEqualTo(WordHash.of("\0\0"));
  }
}
