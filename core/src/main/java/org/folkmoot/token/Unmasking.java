package org.folkmoot.token;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Folding;
import org.folkmoot.text.LookAlikes;
import org.folkmoot.text.Span;

/**
 * Undoes the disguises of one text, in four passes of linear time: characters, spaced letters,
 * stretched letters, words. Each pass leaves nothing for an earlier one to do, so that folding
 * twice is folding once.
 */
final class Unmasking {

  /** No script needs more marks on one letter; bounds the cost of ordering them. */
  private static final int MOST_MARKS = 16;

  private static final int FEWEST_SPACED = 4;

  /** For half a surrogate pair: two halves must not become a pair where one between them goes. */
  private static final int REPLACEMENT = 0xFFFD;

  private final CharSequence original;
  private FoldedBuffer folded;
  private final List<Span> disguises = new ArrayList<>();
  private boolean hasWordsToRead;

  Unmasking(CharSequence original) {
    this.original = original;
    this.folded = new FoldedBuffer(original.length());
  }

  FoldedText run() {
    foldCharacters();
    joinSpacedLetters();
    shortenStretches();
    if (hasWordsToRead) {
      readWords();
    }
    disguises.sort(null);
    return folded.toText(disguises, original.length());
  }

  /** A word read anew can change how its neighbours are read, hence until nothing changes. */
  private void readWords() {
    List<Span> noted = disguises;
    for (int round = 0; round < 4; round++) {
      CharSequence before = folded.characters();
      folded = new WordReading(folded, noted).run();
      shortenStretches();
      if (CharSequence.compare(before, folded.characters()) == 0) {
        return;
      }
      noted = new ArrayList<>();
    }
  }

  private void foldCharacters() {
    int at = 0;
    while (at < original.length()) {
      char c = original.charAt(at);
      boolean plain = c < 0x80 && (at + 1 == original.length() || original.charAt(at + 1) < 0x80);
      at = plain ? addPlain(c, at) : foldCluster(at);
    }
  }

  private int addPlain(char c, int at) {
    hasWordsToRead |= c >= '0' && c <= '9' && touchesLetter(at);
    folded.add(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c, at, at + 1);
    return at + 1;
  }

  private boolean touchesLetter(int at) {
    return (at > 0 && Letters.isLetter(original.charAt(at - 1)))
        || (at + 1 < original.length() && Letters.isLetter(original.charAt(at + 1)));
  }

  /** Adds a character with the marks and unseen characters on it, and returns their end. */
  private int foldCluster(int start) {
    StringBuilder kept = new StringBuilder();
    int at = start;
    int decorations = 0;
    int unseen = 0;
    int marks = 0;
    do {
      int c = Character.codePointAt(original, at);
      at += Character.charCount(c);
      if (Marks.isUnseen(c)) {
        unseen++;
      } else if (Marks.isDecoration(c)) {
        decorations++;
      } else {
        kept.appendCodePoint(Marks.isLoneSurrogate(c) ? REPLACEMENT : c);
      }
    } while (at < original.length()
        && Marks.attaches(Character.codePointAt(original, at))
        && (marks++ < MOST_MARKS || !isKept(at)));
    addCluster(kept, start, at);
    noteDisguise(kept, start, at, decorations, unseen);
    return at;
  }

  private boolean isKept(int at) {
    int c = Character.codePointAt(original, at);
    return !Marks.isUnseen(c) && !Marks.isDecoration(c);
  }

  private void addCluster(StringBuilder kept, int start, int end) {
    if (kept.length() > 0) {
      String plain = Marks.undecorated(kept);
      for (int i = 0; i < plain.length(); i++) {
        folded.add(plain.charAt(i), start, end);
      }
      hasWordsToRead = true;
    }
  }

  private void noteDisguise(CharSequence kept, int start, int end, int decorations, int unseen) {
    boolean heaped = decorations >= 2;
    boolean hidden = unseen > 0 && end < original.length() && isAsciiLetter(original.charAt(end));
    if (kept.length() > 0 && isAsciiLetter(kept.charAt(0)) && (heaped || hidden)) {
      disguises.add(new Span(start, end));
    }
  }

  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Letters.isLetter(c);
  }

  /** Takes out the single marks between four or more letters that each stand alone. */
  private void joinSpacedLetters() {
    FoldedBuffer joined = new FoldedBuffer(folded.length());
    int at = 0;
    while (at < folded.length()) {
      int end = spacedEnd(at);
      if (end == at) {
        joined.copy(folded, at++);
      } else {
        join(joined, at, end);
        at = end;
      }
    }
    folded = joined;
  }

  private void join(FoldedBuffer joined, int from, int to) {
    for (int at = from; at < to; at += Character.charCount(folded.codePointAt(at))) {
      if (Letters.isLetter(folded.codePointAt(at))) {
        joined.copyCodePoint(folded, at);
      }
    }
    hasWordsToRead = true;
    if (folded.charAt(from + Character.charCount(folded.codePointAt(from))) != '.') {
      disguises.add(folded.original(from, to));
    }
  }

  /** The end of letters spaced out from {@code at}, or {@code at} if they are too few. */
  private int spacedEnd(int at) {
    if (!isLetterAt(at) || (at > 0 && isWordCharacterBefore(at))) {
      return at;
    }
    int end = at;
    int letters = 0;
    int next = at;
    while (isLetterAt(next)) {
      int after = next + Character.charCount(folded.codePointAt(next));
      if (after < folded.length() && isWordCharacter(folded.codePointAt(after))) {
        break;
      }
      letters++;
      end = after;
      next = separatorEnd(after);
    }
    return letters >= FEWEST_SPACED ? end : at;
  }

  private int separatorEnd(int at) {
    if (at >= folded.length() || Blanks.isLineBreak(folded.charAt(at))) {
      return at;
    }
    return at + Character.charCount(folded.codePointAt(at));
  }

  private boolean isLetterAt(int at) {
    return at < folded.length() && Letters.isLetter(folded.codePointAt(at));
  }

  private boolean isWordCharacterBefore(int at) {
    return isWordCharacter(Character.codePointBefore(folded.characters(), at));
  }

  private static boolean isWordCharacter(int c) {
    return Letters.isWordPart(c) || Letters.isApostrophe(c);
  }

  /** Leaves two of three or more equal letters. */
  private void shortenStretches() {
    FoldedBuffer shortened = new FoldedBuffer(folded.length());
    int before = -1;
    int run = 0;
    int at = 0;
    while (at < folded.length()) {
      int c = folded.codePointAt(at);
      run = c == before && Letters.isLetter(c) ? run + 1 : 1;
      before = c;
      if (run <= 2) {
        shortened.copyCodePoint(folded, at);
      } else {
        shortened.stretchLast(folded, at);
      }
      at += Character.charCount(c);
    }
    folded = shortened;
  }

  /** Marks on letters, and what is not seen. */
  private static final class Marks {

    private Marks() {}

    static boolean attaches(int c) {
      return c >= 0x80 && !Character.isLetterOrDigit(c) && Letters.isWordPart(c);
    }

    static boolean isUnseen(int c) {
      return c >= 0x80 && Character.getType(c) == Character.FORMAT;
    }

    /** The marks that any letter can bear, and variation selectors; not a script's own vowels. */
    static boolean isDecoration(int c) {
      return (c >= 0x300 && c <= 0x36F)
          || (c >= 0x1AB0 && c <= 0x1AFF)
          || (c >= 0x1DC0 && c <= 0x1DFF)
          || (c >= 0x20D0 && c <= 0x20FF)
          || (c >= 0xFE00 && c <= 0xFE0F)
          || (c >= 0xFE20 && c <= 0xFE2F)
          || (c >= 0xE0100 && c <= 0xE01EF);
    }

    static boolean isLoneSurrogate(int c) {
      return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    static String undecorated(CharSequence cluster) {
      return isSimple(cluster)
          ? String.valueOf((char) Character.toLowerCase((int) cluster.charAt(0)))
          : undecoratedFully(cluster);
    }

    /** A letter without marks and other forms: nearly all of a text in another alphabet. */
    private static boolean isSimple(CharSequence cluster) {
      if (cluster.length() > 1) {
        return false;
      }
      char c = cluster.charAt(0);
      boolean alphabet = (c >= 0x400 && c < 0x530) || (c >= 0x5D0 && c < 0x5EB);
      return alphabet && Normalizer.isNormalized(cluster, Normalizer.Form.NFKD);
    }

    private static String undecoratedFully(CharSequence cluster) {
      String before = cluster.toString();
      for (int round = 0; round < 4; round++) {
        String after = undecoratedOnce(before);
        if (after.equals(before)) {
          return after;
        }
        before = after;
      }
      return before;
    }

    private static String undecoratedOnce(String cluster) {
      String folded = Folding.fold(cluster, 0, cluster.length());
      StringBuilder kept = new StringBuilder(folded.length());
      Normalizer.normalize(folded, Normalizer.Form.NFD)
          .codePoints()
          .filter(c -> !isDecoration(c) && !isUnseen(c))
          .map(Marks::latin)
          .forEach(kept::appendCodePoint);
      return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Rare Latin letters and symbols that stand for one are read as the letter at once. */
    private static int latin(int c) {
      if (c < 0x80) {
        return c;
      }
      boolean read =
          Character.getType(c) == Character.OTHER_SYMBOL
              || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      char letter = read ? LookAlikes.latin(c) : 0;
      return letter == 0 ? c : letter;
    }
  }
}
