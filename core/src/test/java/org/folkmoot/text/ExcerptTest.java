package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final int LONGEST = 60;

  @Test
  void cutsBetweenWordsWhereThatLosesLittle() {
    assertThat(Excerpt.of("x".repeat(50) + " brown foxes jump", LONGEST))
        .isEqualTo("x".repeat(50) + " brown…");
    assertThat(Excerpt.quoted(" ", LONGEST)).isEqualTo("“”");
  }

  @Test
  void neverCutsAPair() {
    assertThat(Excerpt.of("x".repeat(59) + "😀 y", LONGEST)).isEqualTo("x".repeat(59) + "…");
  }

  @Test
  void keepsAShortPassageAsItStands() {
    assertThat(Excerpt.of("now", LONGEST)).isEqualTo("now");
  }

  @Test
  void putsLinesAndControlCharactersIntoOneLine() {
    String text = "one\r\n\n two\u0000\u0007three\u00A0 four\n";
    assertThat(Excerpt.of(text, LONGEST)).isEqualTo("one two three four");
  }

  @Test
  void cutsALongPassageAndSaysSo() {
    String text = "x".repeat(1_000);
    assertThat(Excerpt.of(text, LONGEST)).isEqualTo("x".repeat(LONGEST) + "…");
  }

  @Test
  void showsNoHalfOfAPairAndNoTurnOfDirection() {
    String text = "a\uD83Db\u202Ec😀";
    assertThat(Excerpt.of(text, LONGEST)).isEqualTo("a\uFFFDb\uFFFDc😀");
  }

  @Test
  void neverHoldsAnythingUnsafe() {
    for (long seed = 0; seed < 300; seed++) {
      String text = anything(new Random(seed));
      String excerpt = Excerpt.of(text, LONGEST);
      assertThat(excerpt.codePoints())
          .as("seed %s", seed)
          .hasSizeLessThanOrEqualTo(LONGEST + 1)
          .noneMatch(Character::isISOControl)
          .noneMatch(point -> Character.getType(point) == Character.SURROGATE)
          .noneMatch(point -> point >= 0x202A && point <= 0x202E);
    }
  }

  private static String anything(Random random) {
    char[] units = new char[random.nextInt(200)];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x80));
    }
    return new String(units);
  }
}
