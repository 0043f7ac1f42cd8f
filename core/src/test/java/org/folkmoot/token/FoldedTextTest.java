package org.folkmoot.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.folkmoot.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain words stay|plain words stay",
        "ｆｕｌｌｗｉｄｔｈ|fullwidth",
        "𝕞𝖆𝓽𝒽 𝗅𝖾𝗍𝗍𝖾𝗋𝗌|math letters",
        "ze​ro wi‍dth|zero width",
        "soft­hyphen|softhyphen",
        "de̴co̷ra̸ted|decorated",
        "café|cafe",
        "cоpypаstа|copypasta",
        "сору|copy",
        "th3 c0pyp4st4 m05t 1mp0rt4nt 4r3 15l4nd5|the copypasta most important are islands",
        "v1agra|viagra",
        "soooooo goooood|soo good",
        "b u y n o w|buynow",
        "s*p*a*m here|spam here",
        "s😀p😀a😀m|spam",
        "don’t|don't"
      })
  void undoesADisguise(String disguised, String plain) {
    String context = " among words that are plain";
    assertThat(FoldedText.of(disguised + context).text()).isEqualTo(plain + context);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "матуа",
        "вальдемар",
        "t-72b3",
        "1956",
        "g7's",
        "142,460",
        "192.168.1.50",
        "$19.99",
        "nigeria",
        "liability",
        "20th",
        "10km",
        "mp3",
        "h2o",
        "f-15e",
        "2024-11-24",
        "50%",
        "u.s.",
        "ελλάδα",
        "a b c",
        "東京",
        "عربى",
        "https://example.org/a1b2c3"
      })
  void leavesNamesAndNumbersAsTheyAre(String word) {
    FoldedText folded = FoldedText.of("he wrote " + word + " in his comment");
    String accentless = word.replace('ά', 'α');
    assertThat(folded.text()).isEqualTo("he wrote " + accentless + " in his comment");
    assertThat(folded.disguises()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"this is cоpypаsta", "a w​ord", "z̷̡a̷̡lgo", "f r e e money", "th1s w0rd h4rdly"})
  void tellsWhatIsWrittenInDisguise(String text) {
    assertThat(FoldedText.of(text).disguises()).isNotEmpty();
  }

  @Test
  void pointsToTheWholeOfWhatWasDisguised() {
    String text = "say с​о́ру now";
    FoldedText folded = FoldedText.of(text);
    int at = folded.text().indexOf("copy");
    assertThat(folded.original(new Span(at, at + 4)).of(text)).isEqualTo("с​о́ру");
  }

  @Test
  void pointsToTheWholeOfAStretchedWord() {
    String text = "it is sooooo good";
    FoldedText folded = FoldedText.of(text);
    assertThat(folded.original(new Span(6, 9)).of(text)).isEqualTo("sooooo");
  }

  @Test
  void refusesARangeOutside() {
    assertThatThrownBy(() -> FoldedText.of("ab").original(new Span(1, 3)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void foldsAFoldedTextToItself() {
    for (int seed = 0; seed < 4000; seed++) {
      String once = FoldedText.of(anyText(new Random(seed))).text();
      assertThat(FoldedText.of(once).text()).as("seed %d", seed).isEqualTo(once);
    }
  }

  @Test
  void mapsEveryFoldedCharacterIntoTheTextInOrder() {
    for (int seed = 0; seed < 2000; seed++) {
      String text = anyText(new Random(seed));
      FoldedText folded = FoldedText.of(text);
      int before = 0;
      for (int i = 0; i < folded.text().length(); i++) {
        Span original = folded.original(new Span(i, i + 1));
        assertThat(original.start()).as("seed %d", seed).isBetween(before, text.length() - 1);
        assertThat(original.end())
            .as("seed %d", seed)
            .isBetween(original.start() + 1, text.length());
        before = original.start();
      }
    }
  }

  @Test
  void keepsPlainTextPlaceByPlace() {
    String text = "Nothing here is in disguise, not even No. 7 or 1,000.5!";
    FoldedText folded = FoldedText.of(text);
    assertThat(folded.text()).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      assertThat(folded.original(new Span(i, i + 1))).isEqualTo(new Span(i, i + 1));
    }
  }

  @Test
  void standsHugeInput() {
    assertThat(FoldedText.of("a".repeat(1_000_000)).text()).isEqualTo("aa");
    assertThat(FoldedText.of("a" + "\u0301".repeat(1_000_000)).text()).isEqualTo("a");
    assertThat(FoldedText.of("\u3099\u0591".repeat(50_000)).text()).isNotEmpty();
    assertThat(FoldedText.of("а1".repeat(100_000)).text()).isNotEmpty();
    assertThat(FoldedText.of("a ".repeat(500_000)).text()).isEqualTo("aa ");
  }

  /** Letters, digits and marks of many scripts, format characters, lone surrogates, pictures. */
  private static String anyText(Random random) {
    String likely = "aAeEoO013457  .-'’сорСОРтΣσρ́​‍\u202e😀🇺🇸½ﷺﬁⅧ㏂Åß";
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(4) > 0) {
        text.append(likely.charAt(random.nextInt(likely.length())));
      } else {
        text.appendCodePoint(
            random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3100));
      }
    }
    return text.toString();
  }
}
