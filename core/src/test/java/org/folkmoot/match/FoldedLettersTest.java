package org.folkmoot.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.folkmoot.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLettersTest {

  @ParameterizedTest
  @CsvSource({
    "8311ev3 !t, believe it",
    "f@r-@w@y, far away",
    "$ure, sure",
    "7h47 71m3, that time",
    "gooooood, good",
    "Ѕtоrу, story",
    "P.R.O.M.I.S.E, promise",
  })
  void aDisguisedWordHasTheLettersOfThePlainOne(String disguised, String plain) {
    assertThat(FoldedLetters.of(disguised).string()).isEqualTo(FoldedLetters.of(plain).string());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hello!", "Hello !", "Hello", "(hello)!!"})
  void aMarkAtTheEndOfAWordIsNoLetter(String text) {
    assertThat(FoldedLetters.of(text).string()).isEqualTo(FoldedLetters.of("hello").string());
  }

  @Test
  void lettersThatAreNoLatinOnesStay() {
    assertThat(FoldedLetters.of("привет").string()).isNotEqualTo(FoldedLetters.of("мир").string());
    assertThat(FoldedLetters.of("\u4F60\u597D").length()).isEqualTo(2);
  }

  @Test
  void theWayBackHoldsAStretchedLetterInFull() {
    String text = "so goooood it is";
    FoldedLetters letters = FoldedLetters.of(text);
    assertThat(letters.string()).isEqualTo("sogoditis");
    assertThat(letters.original(2, 5).of(text)).isEqualTo("goooood");
    assertThat(letters.startsWord(2)).isTrue();
    assertThat(letters.startsWord(4)).isFalse();
  }

  @Test
  void anApostropheStandsInsideAWord() {
    FoldedLetters letters = FoldedLetters.of("I'm 'in'");
    assertThat(letters.string()).isEqualTo("imin");
    assertThat(letters.startsWord(1)).isFalse();
    assertThat(letters.startsWord(2)).isTrue();
  }

  @Test
  void everyLetterLeadsBackIntoTheTextInOrder() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 500; round++) {
      String text = any(random);
      FoldedLetters letters = FoldedLetters.of(text);
      int before = 0;
      for (int i = 0; i < letters.length(); i++) {
        Span span = letters.original(i, i + 1);
        assertThat(span.start()).as(text).isGreaterThanOrEqualTo(before);
        assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
        before = span.start();
      }
    }
  }

  private static String any(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      int kind = random.nextInt(4);
      if (kind == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append("ab l1!@$ oO0\u200B\u0301eе.".charAt(random.nextInt(17)));
      }
    }
    return text.toString();
  }
}
