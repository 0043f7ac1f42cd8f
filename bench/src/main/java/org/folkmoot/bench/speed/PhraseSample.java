package org.folkmoot.bench.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws phrases of two to five words from a corpus, as a lexicon might hold them: four in five
 * stand in the corpus, one in five is put together from words of it and seldom stands anywhere.
 * Lower case, words of the letters a to z only, parted by single blanks, so that a matcher of
 * characters can find them as well as one of words.
 *
 * <p>A place in the corpus is drawn and not a phrase, so frequent ones come first and sets are
 * dense: of real comments, 1,000 phrases are found twice a comment, 100,000 thirty times. That is
 * harder than most lexicons. Depends on corpus, size and seed alone.
 */
final class PhraseSample {

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;

  /** How often a phrase is drawn, for each one wanted, before the corpus counts as exhausted. */
  private static final int DRAWS = 20;

  /** Two or more words that nothing but single blanks parts; no piece of a word or an address. */
  private static final Pattern RUN =
      Pattern.compile("(?<![^\\s\"(])[a-z]+(?: [a-z]+){1,100}(?=[\",.;:!?)]*(?:\\s|$))");

  private static final Pattern BLANK = Pattern.compile(" ");

  private final List<String> runs;
  private final Random random;

  private PhraseSample(List<String> runs, long seed) {
    this.runs = runs;
    this.random = new Random(seed);
  }

  /**
   * As many different phrases as wanted.
   *
   * @throws IllegalArgumentException if the corpus has too few different words for them
   */
  static List<String> of(CommentCorpus corpus, int size, long seed) {
    List<String> runs = runs(corpus);
    Set<String> phrases = new LinkedHashSet<>();
    if (!runs.isEmpty()) {
      new PhraseSample(runs, seed).fill(phrases, size);
    }
    if (phrases.size() < size) {
      throw new IllegalArgumentException(
          corpus.name() + " must have words for " + size + " phrases, found " + phrases.size());
    }
    return List.copyOf(phrases);
  }

  private static List<String> runs(CommentCorpus corpus) {
    List<String> runs = new ArrayList<>();
    for (String comment : corpus.comments()) {
      Matcher matcher = RUN.matcher(comment.toLowerCase(Locale.ROOT));
      while (matcher.find()) {
        runs.add(matcher.group());
      }
    }
    return runs;
  }

  private void fill(Set<String> phrases, int size) {
    for (long draws = (long) size * DRAWS; draws > 0 && phrases.size() < size; draws--) {
      phrases.add(random.nextInt(5) == 0 ? putTogether() : standing());
    }
  }

  /** A piece of a run; the whole of it where it is shorter than wanted. */
  private String standing() {
    String[] words = words(draw());
    int length = Math.min(length(), words.length);
    int from = random.nextInt(words.length - length + 1);
    return String.join(" ", Arrays.asList(words).subList(from, from + length));
  }

  private String putTogether() {
    String[] chosen = new String[length()];
    for (int i = 0; i < chosen.length; i++) {
      String[] words = words(draw());
      chosen[i] = words[random.nextInt(words.length)];
    }
    return String.join(" ", chosen);
  }

  private String draw() {
    return runs.get(random.nextInt(runs.size()));
  }

  private int length() {
    return FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS + 1);
  }

  private static String[] words(String run) {
    return BLANK.split(run);
  }
}
