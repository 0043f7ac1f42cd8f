package org.folkmoot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;

/** Makes threads of words, marks, quotations and any other code units, lone surrogates included. */
final class ThreadGenerator {

  private static final List<String> PIECES =
      List.of(
          "the bridge",
          "is",
          "not",
          "because",
          "I agree",
          "you",
          "said that",
          "https://a.example/b",
          "U.S.",
          "1956",
          "copypasta",
          "this article",
          "however",
          " - ",
          "\u2014",
          "; ",
          ", which is",
          "\"",
          "\u201C",
          "\u201D",
          "(",
          ")",
          "> ",
          "[quote]",
          "[/quote]",
          "\n",
          "\r\n",
          "\n\n",
          ". ",
          "!!",
          "...",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\u200B",
          "\u0301",
          "\uFB01",
          "\u041C\u0430\u0442\u0443\u0430",
          "\u0130",
          "\uFEFF",
          "@ann",
          "#tag",
          "wrote:",
          "\u0645\u0631\u062D\u0628\u0627");

  private ThreadGenerator() {}

  static CommentThread thread(Random random) {
    List<Comment> comments = new ArrayList<>();
    int size = random.nextInt(8);
    for (int i = 0; i < size; i++) {
      comments.add(Comment.of("c" + (i + 1), "user" + random.nextInt(4), text(random)));
    }
    Article article = random.nextBoolean() ? Article.of(text(random)) : null;
    return CommentThread.of("t", article, comments);
  }

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(
          random.nextInt(12) == 0 ? anyUnit(random) : PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static String anyUnit(Random random) {
    return String.valueOf((char) random.nextInt(0x10000));
  }
}
