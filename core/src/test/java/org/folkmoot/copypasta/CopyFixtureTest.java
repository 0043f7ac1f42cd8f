package org.folkmoot.copypasta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.folkmoot.flag.Copypasta;
import org.junit.jupiter.api.Test;

/**
 * Seventeen ways to paste a text and six ways not to, all at the default setting. The text is the
 * first comment of the first seed, the words put into it are the other seeds'.
 */
class CopyFixtureTest {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final String SLOGAN =
      "Give the northern islands back to their rightful owners before another winter of empty"
          + " promises passes";

  private final List<String> seeds = seeds();
  private final String original = firstComment();
  private final List<String> words = otherWords();
  private final Random random = new Random(42);

  @Test
  void findsAllCopiesButTheFullParaphrase() {
    List<String> missed = new ArrayList<>();
    positives()
        .forEach(
            (name, text) -> {
              String source = name.startsWith("15") || name.startsWith("16") ? SLOGAN : original;
              if (copies(source, text).isEmpty()) {
                missed.add(name);
              }
            });
    assertThat(missed).containsExactly("17 full paraphrase");
  }

  @Test
  void flagsNoneOfTheOthers() {
    assertThat(copies(original, quotedAndAnswered())).as("quoted").isEmpty();
    assertThat(copies(original, seeds.get(2).substring(3000, 3900))).as("same topic").isEmpty();
    assertThat(copies(original, lines(seeds.get(0)).get(20))).as("same thread").isEmpty();
    assertThat(
            copies(
                original,
                "A list of harbours with their depths and tides can be had from the coast guard,"
                    + " see https://www.un.org/geospatial/content/russian-federation for it."))
        .as("same address")
        .isEmpty();
    assertThat(copies("I agree.", "I agree.")).as("formula").isEmpty();
    assertThat(citingTheArticleTwice()).as("article").isEmpty();
  }

  @Test
  void flagsTheExactPasteWhoeverPostsIt() {
    Copypasta flag = copies(original, original).get(0);
    assertThat(flag.comment()).isEqualTo("c2");
    assertThat(flag.evidence().kind().id()).isEqualTo("exact");
    assertThat(flag.message())
        .isEqualTo("This comment repeats the earlier comment c1, word for word.");
    assertThat(flag.cluster().size()).isEqualTo(2);
    assertThat(flag.cluster().authors()).isEqualTo(2);
    assertThat(flag.cluster().first().comment()).isEqualTo("c1");
  }

  @Test
  void alignsAnExcerptToTheWord() {
    String excerpt = excerpt();
    String text = filler(50) + " " + excerpt + " " + filler(50);
    Copypasta flag = copies(original, text).get(0);
    assertThat(flag.spans()).hasSize(1);
    assertThat(flag.spans().get(0).of(text) + ".").isEqualTo(excerpt);
    assertThat(Objects.requireNonNull(flag.evidence().cues().get(0).of()).span().of(original) + ".")
        .isEqualTo(excerpt);
  }

  @Test
  void flagsNothingInTheFirstSeedByLikeness() {
    List<String> lines = lines(seeds.get(0));
    ThreadFixture thread = ThreadFixture.of(String.join("\n", lines.subList(0, 5)));
    thread.comment("JJE", original);
    thread.comment("JJE", lines.get(13));
    thread.comment("Wasabi", lines.get(15) + "\n" + lines.get(16));
    thread.comment("TaiwanIsNotChina", lines.get(18));
    thread.comment("TaiwanIsNotChina", lines.get(20));
    thread.comment("OssanAmerica", lines.get(22));
    thread.answering("c5", "c1");
    assertThat(thread.flags())
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.kind()).isEqualTo("copypasta-alleged");
              assertThat(flag.comment()).isEqualTo("c1");
              assertThat(flag.by()).isEqualTo("c5");
              assertThat(flag.evidence().cues().get(0).quote())
                  .isEqualTo("it is the favorite copypasta from the UN");
            });
  }

  private Map<String, String> positives() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("1 exact, a minute later", original);
    texts.put("2 exact, ten minutes later", original);
    texts.put("3 exact, another author", original);
    texts.put("4 capitals, doubled spaces", original.toUpperCase(Locale.ROOT).replace(" ", "  "));
    texts.put("5 other marks", original.replace(",", " –").replace(".", "…").replace("'", "’"));
    texts.put("6 joiners", original.replaceAll("(\\p{L}\\p{L}\\p{L})", "$1\u200D"));
    texts.put("7 Cyrillic", swapped("aeocpi", "аеосрі"));
    texts.put("8 digits", swapped("aeois", "43015"));
    texts.put("9 a tenth of the words", replaced(0.10));
    texts.put("10 a quarter of the words", replaced(0.25));
    texts.put("11 two fifths of the words", replaced(0.40));
    texts.put("12 sentences shuffled", shuffled());
    texts.put("13 words around it", filler(30) + " " + original + " " + filler(30));
    texts.put("14 excerpt", filler(50) + " " + excerpt() + " " + filler(50));
    texts.put("15 slogan", SLOGAN);
    texts.put(
        "16 slogan, two words changed",
        SLOGAN.replace("northern", "southern").replace("winter", "decade"));
    texts.put(
        "17 full paraphrase",
        "No serious map leaves any doubt who runs that archipelago today. People mix up a vanished"
            + " monarchy with the republic that came after it; whoever lost a war on the wrong side"
            + " gave up the place, and the country founded later was never in charge there, so"
            + " nobody really quarrels over it.");
    return texts;
  }

  private String quotedAndAnswered() {
    return "> "
        + original.replace("\n", "\n> ")
        + "\n\nThat map shows who holds the place, not who owns it, and the treaty of 1855 says so.";
  }

  private List<Copypasta> citingTheArticleTwice() {
    List<String> lines = lines(seeds.get(0));
    String quote = "Moscow said in May it would establish observation posts on the islands";
    return ThreadFixture.of(String.join("\n", lines.subList(0, 5)))
        .comment(
            "ann",
            quote + ", which means more ships, more noise and fewer fish for everybody else here.")
        .comment(
            "bob",
            "My uncle served there. " + quote + " and he laughed, there has been one since 1970.")
        .copies();
  }

  private static List<Copypasta> copies(String source, String text) {
    return TwoThreads.copy(source, text).stream().toList();
  }

  private String swapped(String plain, String disguised) {
    String text = original;
    for (int i = 0; i < plain.length(); i++) {
      text = text.replace(plain.charAt(i), disguised.charAt(i));
    }
    return text;
  }

  private String replaced(double share) {
    String[] parts = original.split(" ", -1);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    for (int place : places.subList(0, (int) Math.round(share * parts.length))) {
      parts[place] = words.get(random.nextInt(words.size()));
    }
    return String.join(" ", parts);
  }

  private String shuffled() {
    List<String> sentences = new ArrayList<>(Arrays.asList(original.split("(?<=\\.)\\s", -1)));
    Collections.shuffle(sentences, random);
    return String.join(" ", sentences);
  }

  private String filler(int count) {
    return String.join(
        " ", Stream.generate(() -> words.get(random.nextInt(words.size()))).limit(count).toList());
  }

  private String excerpt() {
    String[] parts = original.replace("\n", " ").split(" ", -1);
    return String.join(" ", List.of(parts).subList(45, 95));
  }

  private String firstComment() {
    return String.join("\n", lines(seeds.get(0)).subList(6, 12));
  }

  private List<String> otherWords() {
    return seeds.subList(1, 5).stream()
        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+", -1)))
        .filter(word -> word.length() >= 4)
        .toList();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static List<String> seeds() {
    try (Stream<Path> files = Files.list(SEEDS)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
