package org.folkmoot.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The {@code {{name}}} in what people are told, and what may stand there. */
public final class Placeholders {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  /** What an author may be told: things of the own comment, and the ground. */
  private static final List<String> OF_AUTHOR = List.of("author", "match", "policy");

  private static final List<String> OF_MODERATOR =
      List.of(
          "author",
          "match",
          "policy",
          "title",
          "rule",
          "dup.count",
          "dup.authors",
          "dup.first.author",
          "dup.first.comment",
          "dup.first.thread",
          "dup.first.time");

  private Placeholders() {}

  /** What a moderator may be told. */
  static List<String> ofModerator() {
    return OF_MODERATOR;
  }

  static List<String> ofAuthor() {
    return OF_AUTHOR;
  }

  /** The names in {@code text}, in order. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    fill(
        text,
        name -> {
          names.add(name);
          return "";
        });
    return names;
  }

  /** The text with what {@code value} gives for each name. Values are not read again. */
  public static String fill(String text, UnaryOperator<String> value) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    int open = text.indexOf(OPEN);
    while (open >= 0) {
      int close = text.indexOf(CLOSE, open);
      if (close < 0) {
        break;
      }
      filled.append(text, at, open).append(value.apply(text.substring(open + 2, close).strip()));
      at = close + CLOSE.length();
      open = text.indexOf(OPEN, at);
    }
    return filled.append(text, at, text.length()).toString();
  }
}
