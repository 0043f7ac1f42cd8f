package org.folkmoot.read.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  private static final String[] PIECES = {
    "*",
    "**",
    "_",
    "`",
    "``",
    "~~~\n",
    "```\n",
    "> ",
    ">",
    "- ",
    "1. ",
    "# ",
    "\n",
    "\n\n",
    "  \n",
    "\\",
    "\\*",
    "[a](b)",
    "[",
    "](",
    ")",
    "![i](u)",
    "<b>",
    "<div>\n",
    "<script>x</script>",
    "&amp;",
    "&gt;",
    "&lt;",
    "&#39;",
    "&nope;",
    "&",
    "word",
    " ",
    "    ",
    "\t",
    "\r\n",
    "\uD83D\uDE00",
    "\uD800",
    "---\n",
    "[r]: /u\n",
    "<http://x.example>",
    ">!so!<",
    "| a |",
    "\0"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One *two* **three** | One two three",
        "One⏎two⏎⏎three | One two⏎⏎three",
        "> quoted⏎> more⏎⏎mine | > quoted more⏎⏎mine",
        "> a⏎>> b⏎⏎c | > a⏎> ⏎> > b⏎⏎c",
        "[words](https://x.example) and <https://y.example> | words and https://y.example",
        "- a⏎- b | a⏎b",
        "use `x < y` here | use x < y here",
        "```⏎a⏎  b⏎``` | a⏎  b",
        "5 \\* 3 &amp; 2 | 5 * 3 & 2",
        "# Head⏎text | Head⏎⏎text",
        "a  ⏎b | a⏎b",
        "<script>alert(1)</script>⏎⏎x | x",
        "a <b>c</b> | a c"
      })
  void makesTextOfMarkdown(String markdown, String text) {
    String body = markdown.replace("⏎", "\n");
    TextBody made = TextBody.markdown("f", body);
    assertThat(made.text().replace("\n", "⏎")).isEqualTo(text);
    Bodies.assertMapped(made, body);
  }

  @Test
  void saysWhereTheTextStandsInTheMarkdown() {
    String body = "Keep **it** &amp; [the pool](https://x.example), 2 \\* 3.\n\n> no `code x`";
    TextBody made = TextBody.markdown("f", body);
    assertThat(made.text()).isEqualTo("Keep it & the pool, 2 * 3.\n\n> no code x");
    assertThat(Bodies.under(made, body, "it")).isEqualTo("it");
    assertThat(Bodies.under(made, body, "& the pool")).isEqualTo("&amp; [the pool");
    assertThat(Bodies.under(made, body, "2 * 3")).isEqualTo("2 \\* 3");
    assertThat(Bodies.under(made, body, "code x")).isEqualTo("code x");
  }

  @Test
  void undoesTheEscapesOfRedditFirst() {
    String body = "&gt; It costs &lt; 3\n\nNo &amp; *no*. &gt;!secret!&lt;";
    TextBody made = TextBody.redditMarkdown("body", body);
    assertThat(made.text()).isEqualTo("> It costs < 3\n\nNo & no. secret");
    assertThat(Bodies.under(made, body, "costs < 3")).isEqualTo("costs &lt; 3");
    assertThat(Bodies.under(made, body, "& no")).isEqualTo("&amp; *no");
    assertThat(Bodies.under(made, body, "secret")).isEqualTo("secret");
    Bodies.assertMapped(made, body);
  }

  @Test
  void takesRedditsBareMarksAsTheyAre() {
    assertThat(TextBody.redditMarkdown("body", "> quoted\n\nmine &amp; yours").text())
        .isEqualTo("> quoted\n\nmine & yours");
    assertThat(TextBody.redditMarkdown("body", ">!hidden!< words").text())
        .isEqualTo("hidden words");
  }

  @Test
  void mapsWhateverComes() {
    for (long seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder body = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        body.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Bodies.assertMapped(TextBody.markdown("f", body.toString()), body.toString());
      String hidden = body.toString().replace(">!", "  ").replace("!<", "  ");
      Bodies.assertMapped(TextBody.redditMarkdown("f", body.toString()), hidden);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "- ", "*a ", "**", "[", "![", "`", "<b>", "&amp;", "\\", "a\n\n", "> a\n", "[a](",
        "<", "_a*"
      })
  void readsAsDeepAsItComes(String piece) {
    String body = piece.repeat(10_000) + "end";
    assertThat(TextBody.markdown("f", body).text().length()).isLessThan(3 * body.length() + 100);
  }
}
