package org.folkmoot.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of what sites put around people's words: buttons, headings of threads,
 * advertisements. The phrases stand in {@code furniture.txt} beside this class. Immutable.
 */
final class Furniture {

  /** What a line of the site is there for. */
  enum Kind {
    BUTTON("a button, a count or a badge of the site"),
    COMMENTS("the heading of the comments"),
    SILENCE("the site's own words about commenting"),
    NOTICE("an advertisement, a menu or a notice of the site"),
    RELATED("the heading of a list of other articles"),
    FOOT("what sites put below an article"),
    CREDIT("the credit of a picture"),
    OFFER("an offer to subscribe"),
    COPYRIGHT("a copyright notice");

    final String reason;

    Kind(String reason) {
      this.reason = reason;
    }
  }

  /** A phrase that opens a line of one kind; found by its first word. */
  private record Beginning(Kind kind, String phrase) {}

  private static final int LONGEST = 120;
  private static final int LONGEST_OFFER = 300;
  private static final int LONGEST_BUTTON = 4;
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*[kKmM]?\\b");
  private static final Pattern ORNAMENT =
      Pattern.compile("[\\p{S}\\p{Ps}\\p{Pe}·•|*_~]+|\\s[-–—:,]+\\s|\\s");
  private static final Pattern EDGE =
      Pattern.compile("^[\\s\\p{Punct}–—«»“”&&[^#']]+|[\\s\\p{Punct}–—«»“”…&&[^#']]+$");
  private static final Pattern NOTHING_TYPED = Pattern.compile("[\\p{S}\\p{P}\\s]*");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:copyright )?(?:\u00A9|\\(c\\)).*\\d{4}.*|^\u00A9.*|^copyright \\d{4}.*",
          Pattern.CASE_INSENSITIVE);

  private static final Furniture LEXICON = load();

  private final Map<String, Kind> lines = new HashMap<>();
  private final Map<String, List<Beginning>> beginnings = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private Furniture() {}

  /** Which furniture the line is, or null. {@code length} is the whole line's. */
  static @Nullable Kind of(String line, int length) {
    if (length > LONGEST_OFFER) {
      return null;
    }
    if (length <= LONGEST && COPYRIGHT.matcher(line).matches()) {
      return Kind.COPYRIGHT;
    }
    Kind kind = length > LONGEST ? null : LEXICON.kindOf(plain(line), line);
    return kind == null && LEXICON.isOffer(line) ? Kind.OFFER : kind;
  }

  /** Whether nothing but buttons, counts and ornaments is there; true for nothing at all. */
  static boolean isButtons(String text) {
    return NOTHING_TYPED.matcher(text).matches() || LEXICON.allButtons(plain(text));
  }

  /** Whether {@code word} is a heading and nobody's name. */
  static boolean isHeading(String word) {
    return LEXICON.has("heading", word);
  }

  /** Whether {@code word} stands in signatures of a site's staff. */
  static boolean isRole(String word) {
    return LEXICON.has("role", word);
  }

  /** Whether {@code word} is one with which people talk to each other. */
  static boolean isTalk(String word) {
    return LEXICON.has("talk", word);
  }

  private boolean has(String list, String word) {
    return words.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private @Nullable Kind kindOf(String plain, String line) {
    Kind exact = lines.get(plain);
    if (exact != null) {
      return exact;
    }
    if (plain.isEmpty() || plain.equals("#") || allButtons(plain)) {
      return Kind.BUTTON;
    }
    return beginningOf(EDGE.matcher(line.toLowerCase(Locale.ROOT)).replaceFirst(""), plain);
  }

  private @Nullable Kind beginningOf(String line, String plain) {
    Kind found = beginningOf(line);
    return found == null ? beginningOf(plain) : found;
  }

  private @Nullable Kind beginningOf(String line) {
    for (Beginning beginning : beginnings.getOrDefault(firstWord(line), List.of())) {
      if (line.startsWith(beginning.phrase)) {
        return beginning.kind;
      }
    }
    return null;
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length()
        && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '#')) {
      end++;
    }
    return line.substring(0, end);
  }

  /** Cuts the text into the longest buttons from the left; each try looks at four words at most. */
  private boolean allButtons(String plain) {
    String[] parts = plain.split(" ");
    int at = 0;
    while (at < parts.length) {
      int taken = longestButton(parts, at);
      if (taken == 0) {
        return false;
      }
      at += taken;
    }
    return true;
  }

  private int longestButton(String[] parts, int from) {
    for (int count = Math.min(LONGEST_BUTTON, parts.length - from); count > 0; count--) {
      String phrase = String.join(" ", List.of(parts).subList(from, from + count));
      if (lines.get(phrase) == Kind.BUTTON || (phrase.equals("#") && parts.length > 1)) {
        return count;
      }
    }
    return 0;
  }

  private boolean isOffer(String line) {
    String lower = wordsOf(line);
    int found = 0;
    for (String word : words.getOrDefault("offer", Set.of())) {
      found += lower.contains(word) && lower.contains(" " + word + " ") ? 1 : 0;
    }
    return found >= 2;
  }

  private static String wordsOf(String line) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      words.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ');
    }
    return words.append(' ').toString();
  }

  /** Small letters, numbers as "#", ornaments as one blank, nothing at the edges. */
  private static String plain(String line) {
    String lower = line.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String counted = NUMBER.matcher(lower).replaceAll("#").replaceAll("#+", "#");
    String spaced = ORNAMENT.matcher(counted).replaceAll(" ").replaceAll(" +", " ");
    return EDGE.matcher(spaced).replaceAll("").strip();
  }

  private static Furniture load() {
    Furniture lexicon = new Furniture();
    InputStream stream = Furniture.class.getResourceAsStream("furniture.txt");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(lexicon::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void add(String entry) {
    int colon = entry.indexOf(": ");
    String list = entry.substring(0, colon);
    String phrase = entry.substring(colon + 2);
    Kind kind = kindNamed(list);
    if (kind == null || kind == Kind.OFFER) {
      words.computeIfAbsent(list, key -> new HashSet<>()).add(phrase);
    } else if (phrase.endsWith("*")) {
      String text = phrase.replace("*", "");
      beginnings
          .computeIfAbsent(firstWord(text), key -> new ArrayList<>())
          .add(new Beginning(kind, text));
    } else {
      lines.putIfAbsent(phrase, kind);
    }
  }

  private static @Nullable Kind kindNamed(String list) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(list)) {
        return kind;
      }
    }
    return null;
  }
}
