package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes comments on one subject out of a small grammar: alike in their words, each its own text.
 */
final class TopicalTexts {

  private static final List<String> WHO =
      words(
          "council neighbour driver mayor planner street board cyclist shopkeeper ministry engineer"
              + " residents tenants parents pupils tourists nurses inspectors gardeners commuters");
  private static final List<String> DID =
      words(
          "promised measured ignored funded counted rejected postponed misread opened criticised wanted"
              + " repainted closed widened forgot studied blocked praised sold designed");
  private static final List<String> HOW =
      words(
          "northern cheaper noisy old narrow crowded flooded second public empty private broken quiet"
              + " expensive modern dangerous temporary wooden popular ugly");
  private static final List<String> WHAT =
      words(
          "road bus barrier trees depot lane garage underpass bridge station cameras path crossing"
              + " parking tram pavement lights market school harbour");
  private static final List<String> WHEN =
      words("before after during without despite until since behind near against");
  private static final List<String> SO = words("so and but while although because whereas until");
  private static final List<String> DO =
      words(
          "rose fell helped failed survived moved stopped worked vanished improved waited suffered");
  private static final List<String> WORDS =
      List.of(
          "lantern",
          "purple",
          "seldom",
          "marmalade",
          "quickly",
          "granite",
          "whisper",
          "eleven",
          "orchard",
          "clumsy",
          "velvet",
          "trumpet",
          "northward",
          "gather",
          "mirror",
          "salty");

  private final Random random;

  TopicalTexts(long seed) {
    random = new Random(seed);
  }

  /** A comment of {@code sentences} sentences. */
  String comment(int sentences) {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      made.add(
          "The "
              + String.join(
                  " ",
                  any(WHO),
                  any(DID),
                  "the",
                  any(HOW),
                  any(WHAT),
                  any(WHEN),
                  "the",
                  any(WHAT) + ",",
                  any(SO),
                  any(HOW),
                  any(WHO),
                  any(DO))
              + ".");
    }
    return String.join(" ", made);
  }

  /** The text with {@code share} of its words replaced by others. */
  String withWordsReplaced(String text, double share) {
    String[] words = text.split(" ", -1);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    for (int place : places.subList(0, (int) (share * words.length))) {
      words[place] = any(WORDS);
    }
    return String.join(" ", words);
  }

  /** The text in one of the disguises that a reader sees through. */
  String disguised(String text, int kind) {
    return switch (kind) {
      case 0 -> text.replace('a', 'а').replace('e', 'е').replace('o', 'о');
      case 1 -> text.replace("e", "e\u200B");
      case 2 -> text.replace('a', '4').replace('e', '3').replace('o', '0');
      case 3 -> spaced(text);
      case 4 -> text.replaceAll("([aeiou])", "$1\u0336");
      case 5 -> fullwidth(text);
      default -> text.replace("oo", "ooooo").replace(" ", " 🙂 ");
    };
  }

  private static String spaced(String text) {
    return text.replaceAll("(\\S)", "$1 ").strip();
  }

  private static String fullwidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c).forEach(c -> wide.append((char) c));
    return wide.toString();
  }

  private static List<String> words(String list) {
    return List.of(list.split(" ", -1));
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
