package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LookAlikesTest {

  @Test
  void readsLettersOfOtherScriptsAsTheLatinOnesTheyLookLike() {
    assertThat(LookAlikes.latin('а')).isEqualTo('a');
    assertThat(LookAlikes.latin('Ο')).isEqualTo('o');
    assertThat(LookAlikes.latin(0x1F170)).isEqualTo('a');
  }

  @Test
  void knowsNoLetterForWhatLooksLikeNone() {
    assertThat(LookAlikes.latin('ж')).isEqualTo((char) 0);
    assertThat(LookAlikes.latin('a')).isEqualTo((char) 0);
    assertThat(LookAlikes.latin('٥')).as("a digit stays a digit").isEqualTo((char) 0);
    assertThat(LookAlikes.latin(0xD800)).isEqualTo((char) 0);
  }

  @Test
  void shipsTheTableThatUnicodeGives() throws IOException {
    try (InputStream shipped = LookAlikes.class.getResourceAsStream("look-alikes.txt")) {
      assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualToNormalizingNewlines(LookAlikeTable.text());
    }
  }
}
