package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {

  @Test
  void knowsEveryCharacterThatUnicodeCallsASpace() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space && c != '\u1680') {
        assertThat(Blanks.isBlank(c)).as("U+%04X", (int) c).isTrue();
      }
    }
  }

  @Test
  void takesNoLetterDigitOrMarkForABlank() {
    for (char c = '!'; c < Character.MAX_VALUE; c++) {
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        assertThat(Blanks.isBlank(c)).as("U+%04X", (int) c).isFalse();
      }
    }
  }

  @Test
  void takesEveryLineBreakForABlank() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Blanks.isLineBreak(c)) {
        assertThat(Blanks.isBlank(c)).as("U+%04X", (int) c).isTrue();
      }
    }
    assertThat("\n\r\u0085\u2028\u2029".chars().allMatch(c -> Blanks.isLineBreak((char) c)))
        .isTrue();
    assertThat(Blanks.isLineBreak(' ')).isFalse();
  }
}
