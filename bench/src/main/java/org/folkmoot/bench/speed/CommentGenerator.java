package org.folkmoot.bench.speed;

import java.util.Locale;
import java.util.Random;

/**
 * Makes texts that have the shape of readers' comments and no meaning: made-up words of which few
 * are frequent and many rare (Zipf), sentences, paragraphs, quoted lines, addresses, numbers,
 * shouting, emoji, and now and then another script.
 *
 * <p>Shaped after real English comments: lengths are log-normal with a mean near 400 bytes, about
 * one comment in sixteen holds a character beyond ASCII. Depends on the seed alone.
 */
final class CommentGenerator {

  private static final String[] ONSETS = {
    "b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr",
    "th", "pl", "sh", ""
  };
  private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ea", "ou", "e", "a", "i"};
  private static final String[] CODAS = {"", "", "n", "s", "t", "r", "d", "l", "ng", "ck", "st"};
  private static final String[] STOPS = {".", ".", ".", ".", ".", "!", "?", "...", "?!", "!!!"};
  private static final String[] EMOJI = {"😀", "😂", "👍🏽", "🇫🇮", "👩‍👩‍👧", "❤️", "🤔"};

  /** Where letters of other scripts begin, and how many to take from there. */
  private static final int[][] SCRIPTS = {
    {0x0430, 32}, // Cyrillic
    {0x03B1, 17}, // Greek
    {0x0627, 28}, // Arabic
    {0x0915, 37}, // Devanagari
    {0x4E00, 500}, // Han
    {0xAC00, 500} // Hangul
  };

  private static final int VOCABULARY = 8_000;

  private final Random random;
  private final String[] words = new String[VOCABULARY];
  private final double[] cumulated = new double[VOCABULARY];

  CommentGenerator(long seed) {
    random = new Random(seed);
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      words[rank] = word(rank);
      sum += 1.0 / (rank + 2.7);
      cumulated[rank] = sum;
    }
  }

  /** The next comment. */
  String next() {
    int wordsWanted = length();
    StringBuilder text = new StringBuilder(wordsWanted * 6);
    int written = 0;
    while (written < wordsWanted) {
      separate(text);
      written += sentence(text);
    }
    if (oneIn(16)) {
      addBeyondAscii(text);
    }
    return text.toString();
  }

  private int length() {
    double words = StrictMath.exp(3.7 + 0.95 * random.nextGaussian());
    return (int) Math.max(1, Math.min(words, 1_500));
  }

  private void separate(StringBuilder text) {
    if (!text.isEmpty()) {
      text.append(oneIn(8) ? "\n\n" : oneIn(10) ? "\r\n" : " ");
    }
    if (oneIn(40)) {
      text.append("> ");
    }
  }

  private int sentence(StringBuilder text) {
    int count = 1 + random.nextInt(8) + random.nextInt(14);
    boolean shouted = oneIn(30);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(oneIn(12) ? ", " : " ");
      }
      String piece = piece();
      text.append(shouted ? piece.toUpperCase(Locale.ROOT) : i == 0 ? capitalised(piece) : piece);
    }
    text.append(STOPS[random.nextInt(STOPS.length)]);
    return count;
  }

  private String piece() {
    int kind = random.nextInt(1_000);
    if (kind < 4) {
      return "https://www."
          + common()
          + ".example/"
          + common()
          + "-"
          + common()
          + "?id="
          + number();
    }
    if (kind < 20) {
      return number();
    }
    if (kind < 30) {
      return '"' + common() + " " + common() + '"';
    }
    if (kind < 55) {
      return common() + (kind < 45 ? "'s" : "n't");
    }
    return kind < 95 ? capitalised(common()) : common();
  }

  private String number() {
    return Integer.toString(random.nextInt(oneIn(3) ? 2_100 : 40));
  }

  private String common() {
    double at = random.nextDouble() * cumulated[VOCABULARY - 1];
    int low = 0;
    int high = VOCABULARY - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulated[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return words[low];
  }

  /** Frequent words are short: one syllable to begin with, up to four among the rare ones. */
  private String word(int rank) {
    int syllables = rank < 300 ? 1 : 1 + random.nextInt(rank < 2_500 ? 2 : 4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]);
      word.append(NUCLEI[random.nextInt(NUCLEI.length)]);
      word.append(i == syllables - 1 ? CODAS[random.nextInt(CODAS.length)] : "");
    }
    return word.toString();
  }

  private void addBeyondAscii(StringBuilder text) {
    if (oneIn(2)) {
      text.append(' ').append(EMOJI[random.nextInt(EMOJI.length)]);
    } else if (oneIn(2)) {
      text.insert(0, "“" + capitalised(common()) + "” – caf\u00E9: ");
    } else {
      foreignSentence(text.append(' '));
    }
  }

  private void foreignSentence(StringBuilder text) {
    int[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
    for (int word = 0; word < 12; word++) {
      for (int letters = 1 + random.nextInt(8); letters > 0; letters--) {
        text.appendCodePoint(script[0] + random.nextInt(script[1]));
      }
      text.append(word < 11 ? ' ' : '.');
    }
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }
}
