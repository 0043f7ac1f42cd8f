package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {

  private static String fold(String text) {
    return Folding.fold(text, 0, text.length());
  }

  @Test
  void isIdempotentOnEveryCodePoint() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String once = fold(new String(Character.toChars(c)));
      String twice = fold(once);
      if (!once.equals(twice)) {
        assertThat(twice).as("U+%04X", c).isEqualTo(once);
      }
    }
  }

  @Test
  void isIdempotentOnEveryMixture() {
    for (long seed = 0; seed < 3_000; seed++) {
      String once = fold(RandomTexts.of(seed, 30));
      assertThat(fold(once)).as("seed %s", seed).isEqualTo(once);
    }
  }

  @Test
  void hashesAsItFolds() {
    for (long seed = 0; seed < 3_000; seed++) {
      String text = RandomTexts.of(seed, 30);
      assertThat(Folding.hash(text, 0, text.length()))
          .as("seed %s", seed)
          .isEqualTo(WordHash.of(fold(text)));
    }
  }

  @Test
  void hashesEveryPairOfCharactersAsItFoldsThem() {
    Random random = new Random(5);
    for (int i = 0; i < 400_000; i++) {
      char first = (char) random.nextInt(i % 2 == 0 ? 0x3100 : 0x10000);
      char second = (char) random.nextInt(0x700);
      String text = "a" + first + second;
      long expected = WordHash.of(fold(text));
      if (Folding.hash(text, 0, 3) != expected) {
        assertThat(Folding.hash(text, 0, 3))
            .as("U+%04X U+%04X", +first, +second)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void readsWhatItFoldsToAndNothingElse() {
    for (long seed = 0; seed < 3_000; seed++) {
      String text = RandomTexts.of(seed, 12);
      String other = RandomTexts.of(seed + 1, 12);
      assertThat(Folding.reads(text, 0, text.length(), fold(text))).as("seed %s", seed).isTrue();
      assertThat(Folding.reads(text, 0, text.length(), fold(other)))
          .as("seed %s", seed)
          .isEqualTo(fold(text).equals(fold(other)));
    }
    assertThat(Folding.reads("ABC", 0, 3, "ab")).isFalse();
    assertThat(Folding.reads("AB", 0, 2, "abc")).isFalse();
    assertThat(Folding.reads("o\uFB03ce", 0, 4, "office")).isTrue();
  }

  @Test
  void foldsTheRangeAlone() {
    assertThat(Folding.fold("xxABCyy", 2, 5)).isEqualTo("abc");
    assertThat(Folding.hash("xxABCyy", 2, 5)).isEqualTo(WordHash.of("abc"));
    assertThat(Folding.fold("xxÄBCyy", 2, 5)).isEqualTo("äbc");
  }

  @Test
  void readsDressedCharactersAsPlainOnes() {
    assertThat(fold("Don\u2019t")).isEqualTo("don't");
    assertThat(fold("ﬁne")).isEqualTo("fine");
    assertThat(fold("ＡＢＣ")).isEqualTo("abc");
    assertThat(fold("cafe\u0301")).isEqualTo("caf\u00E9");
    assertThat(fold("pass\u200Bword\u00AD")).isEqualTo("password");
  }

  @Test
  void keepsOtherScriptsAndAccents() {
    assertThat(fold("Матуа")).isEqualTo("матуа");
    assertThat(fold("Àé")).isEqualTo("àé");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      assertThat(fold("TITLE")).isEqualTo("title");
      assertThat(fold("TITLÉ")).isEqualTo("titlé");
    } finally {
      Locale.setDefault(before);
    }
  }
}
