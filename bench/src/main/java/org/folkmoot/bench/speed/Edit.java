package org.folkmoot.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** How a text may be altered by who copies it. */
enum Edit {
  /** Not at all. */
  NONE,
  /** Capitals throughout, and other marks. */
  CASE_AND_MARKS,
  /** Three letters in a hundred replaced, doubled or left out. */
  TYPOS,
  /** One word in ten replaced. */
  TENTH_OF_WORDS,
  /** One word in five replaced. */
  FIFTH_OF_WORDS,
  /** One half left out. */
  HALF,
  /** Put between other texts. */
  EMBEDDED;

  private static final double TYPO_SHARE = 0.03;

  /** The altered text; words and texts put in are drawn from {@code others}. */
  String apply(String text, List<String> others, Random random) {
    return switch (this) {
      case NONE -> text;
      case CASE_AND_MARKS -> text.toUpperCase(Locale.ROOT).replace(" ", " - ").replace(",", ";");
      case TYPOS -> typos(text, random);
      case TENTH_OF_WORDS -> wordsReplaced(text, 0.1, others, random);
      case FIFTH_OF_WORDS -> wordsReplaced(text, 0.2, others, random);
      case HALF -> half(text, random);
      case EMBEDDED -> drawn(others, random) + " " + text + " " + drawn(others, random);
    };
  }

  private static String typos(String text, Random random) {
    StringBuilder altered = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean typo = Character.isLetter(c) && random.nextDouble() < TYPO_SHARE;
      altered.append(typo ? typo(c, random) : String.valueOf(c));
    }
    return altered.toString();
  }

  private static String typo(char c, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> "";
      case 1 -> "" + c + c;
      default -> String.valueOf((char) ('a' + random.nextInt(26)));
    };
  }

  private static String wordsReplaced(
      String text, double share, List<String> others, Random random) {
    return eachWord(
        text, word -> random.nextDouble() < share ? word(drawn(others, random), random) : word);
  }

  private static String eachWord(String text, UnaryOperator<String> change) {
    StringBuilder altered = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      altered.append(altered.isEmpty() ? "" : " ").append(change.apply(word));
    }
    return altered.toString();
  }

  private static String half(String text, Random random) {
    int middle = text.length() / 2;
    return random.nextBoolean() ? text.substring(0, middle) : text.substring(middle);
  }

  private static String word(String text, Random random) {
    String[] words = text.split(" ", -1);
    return words[random.nextInt(words.length)];
  }

  private static String drawn(List<String> others, Random random) {
    return others.get(random.nextInt(others.size()));
  }
}
