package org.folkmoot.read.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<blockquote>",
    "</blockquote>",
    "<br>",
    "<a href='x'>",
    "</a>",
    "<pre>",
    "</pre>",
    "<ul><li>",
    "</li></ul>",
    "<table><tr><td>",
    "</table>",
    "<script>",
    "</script>",
    "&amp;",
    "&lt;",
    "&amp",
    "&copy",
    "&copyright",
    "&nbsp;",
    "&#x27;",
    "&#128512;",
    "&#0;",
    "&bogus;",
    "&",
    "<",
    ">",
    "word",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "\uD83D\uDE00",
    "\uD800",
    "\u00A0",
    "é",
    "<!-- c -->",
    "<div class=\"title\">",
    "</div>",
    "<aside class=\"quote\">",
    "</aside>",
    "<q>",
    "</q>",
    "<img class=emoji alt=:x:>",
    "<svg>",
    "</svg>",
    "<![CDATA[",
    "]]>",
    "\0",
    "<title>",
    "</title>",
    "<textarea>",
    "</textarea>"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One.</p><p>Two.</p> | One.⏎⏎Two.",
        "One<br>two<br/>three | One⏎two⏎three",
        "a   b <i> c</i> | a b c",
        "x &amp; y &lt;3 &#x27;z&#39; | x & y <3 'z'",
        "<blockquote><p>a</p><p>b</p></blockquote>c | > a⏎> ⏎> b⏎⏎c",
        "<blockquote>a<blockquote>b</blockquote></blockquote>c | > a⏎> ⏎> > b⏎⏎c",
        "<ul><li>a</li><li>b</li></ul>c | a⏎b⏎⏎c",
        "<a href=\"https://x.example\">words</a> here | words here",
        "<script>alert(1)</script>a<style>p{}</style> | a",
        "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table> | 1 2⏎3",
        "<pre>if x:⏎    y</pre> | if x:⏎    y",
        "He said <q>no</q>. | He said \u201Cno\u201D.",
        "a <3 b | a <3 b",
        "<b>bo</b><i>ld</i> | bold"
      })
  void makesTextOfHtml(String html, String text) {
    String body = html.replace("⏎", "\n");
    TextBody made = TextBody.html("f", body);
    assertThat(made.text().replace("\n", "⏎")).isEqualTo(text);
    Bodies.assertMapped(made, body);
  }

  @Test
  void keepsTheAuthorsLinesWhereTheyCount() {
    assertThat(TextBody.htmlWithLines("f", "one\ntwo\n\n\nthree").text())
        .isEqualTo("one\ntwo\n\nthree");
    assertThat(TextBody.html("f", "one\ntwo").text()).isEqualTo("one two");
  }

  @Test
  void saysWhereTheTextStandsInTheHtml() {
    String body = "<p>Keep <b>it</b> &amp; the &lt;pool&gt;.</p>\n<p>Yes&hellip;</p>";
    TextBody made = TextBody.html("f", body);
    assertThat(made.text()).isEqualTo("Keep it & the <pool>.\n\nYes…");
    assertThat(Bodies.under(made, body, "it")).isEqualTo("it");
    assertThat(Bodies.under(made, body, "Keep it")).isEqualTo("Keep <b>it");
    assertThat(Bodies.under(made, body, "& the <pool>")).isEqualTo("&amp; the &lt;pool&gt;");
    assertThat(Bodies.under(made, body, "Yes…")).isEqualTo("Yes&hellip;");
  }

  @Test
  void leavesTextWithoutMarksAsItIs() {
    TextBody made = TextBody.html("f", "Just words.");
    assertThat(made.text()).isEqualTo("Just words.");
    assertThat(made.map()).isNull();
  }

  @Test
  void mapsWhateverComes() {
    for (long seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder body = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        body.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Bodies.assertMapped(TextBody.html("f", body.toString()), body.toString());
      Bodies.assertMapped(TextBody.htmlWithLines("f", body.toString()), body.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<blockquote>",
        "<b>",
        "<ul><li>",
        "<table><tr><td>",
        "&amp;",
        "<",
        "<q>",
        "a <br>"
      })
  void readsAsDeepAsItComes(String piece) {
    String body = piece.repeat(20_000) + " end";
    TextBody made = TextBody.html("f", body);
    assertThat(made.text().replaceAll("[\\s\u201D]+$", "")).endsWith("end");
    assertThat(made.text().length()).isLessThan(2 * body.length() + 100);
  }
}
