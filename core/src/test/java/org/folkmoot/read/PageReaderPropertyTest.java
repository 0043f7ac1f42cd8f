package org.folkmoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text at all, and for very long ones. */
class PageReaderPropertyTest {

  private static final String[] PIECES = {
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    " ",
    "\u00A0",
    "\t",
    "\0",
    "\uFEFF",
    "\uD800",
    "\uDC00",
    "\uD83D\uDE00",
    "Reply",
    "Comments (3)",
    "1 Comment",
    "anna_b",
    "Anna Berg",
    "— Anna Berg",
    "#3 anna",
    "Posted by tom",
    "tom, 3 May 2024 10:22",
    "anna says:",
    "2 hours ago",
    "12 likes",
    "I do not think so, and you know it.",
    "The council voted on Monday to close the pool.",
    "Related articles",
    "© The Post 2023.",
    "- Advertisement -",
    "99999999999 h",
    "31 February 2024 25:61",
    "我每天开车经过那里。",
    "é̂",
    "a",
    ".",
    "…",
    "«",
    "(",
    "0 Comments",
    "Leave a reply"
  };

  @Test
  void readsAnyTextOrRefusesItWithOneError() {
    for (int seed = 0; seed < 2000; seed++) {
      String text = text(new Random(seed));
      try {
        check(text);
      } catch (InputException e) {
        assertThat(e).as("seed %s", seed).hasMessageStartingWith("page:1:1: expected ");
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(
          random.nextInt(8) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? "" : random.nextInt(4) == 0 ? "\n\n" : "\n");
    }
    return text.toString();
  }

  private static CommentThread check(String text) {
    CommentThread thread = PageReader.read("page", "t", text).thread();
    Pages.assertWellFormed(thread, text);
    for (int i = 0; i < thread.comments().size(); i++) {
      Comment comment = thread.comments().get(i);
      assertThat(comment.id()).isEqualTo("c" + (i + 1));
      assertThat(comment.text()).isNotBlank();
      assertThat(Objects.requireNonNull(comment.source()).of(text)).isEqualTo(comment.text());
    }
    return thread;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"anna_b\nYou are right, I think.\n", "Anna Berg\n2 hours ago\nI do.\nReply\n"})
  void readsAHundredThousandLines(String post) {
    int posts = 100_000 / (int) post.lines().count();
    CommentThread thread = PageReader.read("page", "t", post.repeat(posts)).thread();
    assertThat(thread.comments()).hasSize(posts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reply\n",
        "12 Comments\n",
        "Anna\n",
        "anna_b\n",
        "- \n",
        "a. \n\n",
        "© 2024\n",
        "1\n",
        "Anna says:\n",
        "— Anna\n",
        "It is so. \n",
        "Related articles\n",
        "2 hours ago\n"
      })
  void endsOnTwentyThousandRepeats(String line) {
    try {
      check(line.repeat(20_000));
    } catch (InputException e) {
      assertThat(e).hasMessageContaining("without running text");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", " ", "a ", ".", "© ", "1:", "Reply ", "\uD800", "- ", "3 May ", "(("})
  void endsOnOneLineOfAMillionCharacters(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    try {
      check(text);
      check(text + "\n" + text + "\nanna_b\n" + text + "\n");
    } catch (InputException e) {
      assertThat(e).hasMessageStartingWith("page:1:1: expected ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n  \n",
        "\uFEFF",
        "Home\nNews\nSport\nContact",
        "12\n13\n14.5\n",
        "Reply\nReply"
      })
  void refusesAPageWithoutRunningText(String text) {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> check(text)))
        .isInstanceOf(InputException.class)
        .hasMessageMatching("page:1:1: expected the text of an article or a thread, found .*");
  }
}
