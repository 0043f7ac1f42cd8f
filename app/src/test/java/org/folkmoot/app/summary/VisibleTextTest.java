package org.folkmoot.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

  @ParameterizedTest
  @CsvSource({
    "'\u001B[31m', <U+001B>[31m",
    "'\u009B1m', <U+009B>1m",
    "'a\u0000b', a<U+0000>b",
    "'a\u007Fb', a<U+007F>b",
    "'\u202Eabc', <U+202E>abc",
    "'\u2066abc', <U+2066>abc",
    "'x\u200By', x<U+200B>y",
    "'x\uFEFFy', x<U+FEFF>y",
    "'\uD800', <U+D800>"
  })
  void showsWhatActsByItsNumber(String text, String shown) {
    assertThat(VisibleText.of(text)).isEqualTo(shown);
  }

  @Test
  void makesOneBlankOfWhiteSpace() {
    assertThat(VisibleText.of("\n a\r\n\t b\u2028c\u00A0 \n")).isEqualTo("a b c");
  }

  @Test
  void leavesWordsOfAnyScriptAlone() {
    String words = "Матуа שלום 日本 é 👩‍👩‍👧 T-72B3";
    assertThat(VisibleText.of(words)).isEqualTo(words);
  }

  @Test
  void letsNothingActWhateverItIsGiven() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(40, 0, 0x10000).forEach(c -> text.append((char) (c % 0x2100)));
      assertThat(VisibleText.of(text))
          .as("seed 5, text %d", i)
          .doesNotContainPattern("[\\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");
    }
  }

  @Test
  void readsOnlyAsMuchAsIsShown() {
    assertThat(VisibleText.of("x".repeat(10_000_000), 10)).isEqualTo("xxxxxxxxxx");
  }
}
