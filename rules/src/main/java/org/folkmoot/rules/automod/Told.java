package org.folkmoot.rules.automod;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.rules.check.Placeholders;

/** Turns what people were told there into what they are told here. */
final class Told {

  private final List<String> writtenOut = new ArrayList<>();

  /** The text with our placeholders; those we have not are written out in words. */
  String of(String text) {
    return Placeholders.fill(text, this::value);
  }

  /** Placeholders that were written out. */
  List<String> writtenOut() {
    return writtenOut.stream().distinct().toList();
  }

  private String value(String name) {
    if (name.equals("author") || name.equals("match")) {
      return "{{" + name + "}}";
    }
    if (name.startsWith("match-")) {
      return "{{match}}";
    }
    writtenOut.add(name);
    return switch (name) {
      case "kind" -> "comment";
      case "subreddit" -> "this site";
      case "permalink" -> "the comment's page";
      case "body" -> "the comment";
      case "title" -> "the article's title";
      default -> "…";
    };
  }
}
