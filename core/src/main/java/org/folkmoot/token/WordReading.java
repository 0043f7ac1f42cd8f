package org.folkmoot.token;

import java.util.List;
import org.folkmoot.text.LookAlikes;
import org.folkmoot.text.Span;

/**
 * Reads look-alike letters and digits as Latin letters, word by word. One pass to judge, one to
 * read.
 */
final class WordReading {

  /** Digits by value, with the letter each is written for; a blank where there is none. */
  private static final String DIGITS = "oi eas t  ";

  private static final int FEWEST_LETTERS = 3;
  private static final int LONGEST_DIGIT_RUN = 2;
  private static final int FEWEST_IN_DIGITS = 2;

  /** In a text written in digits for letters at least one word in ten is surely so written. */
  private static final int WORDS_PER_SURE_ONE = 10;

  private final FoldedBuffer folded;
  private final Tokens tokens;
  private final List<Span> disguises;
  private int latinWords;
  private int otherWords;
  private int wordsInDigits;

  WordReading(FoldedBuffer folded, List<Span> disguises) {
    this.folded = folded;
    this.tokens = Tokenizer.tokenize(folded.characters().toString());
    this.disguises = disguises;
  }

  FoldedBuffer run() {
    Word[] words = new Word[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      words[i] = new Word(tokens.start(i), tokens.end(i), isWordOrNumber(i));
      count(words[i]);
    }
    FoldedBuffer read = new FoldedBuffer(folded.length());
    int at = 0;
    for (Word word : words) {
      at = copy(read, at, word.start);
      at = read(read, word);
    }
    copy(read, at, folded.length());
    return read;
  }

  private boolean isWordOrNumber(int i) {
    return tokens.isWord(i) || tokens.kind(i) == TokenKind.NUMBER;
  }

  private void count(Word word) {
    latinWords += word.latin > 0 ? 1 : 0;
    otherWords += word.latin == 0 && word.other() > 0 ? 1 : 0;
    wordsInDigits += word.isSurelyInDigits() ? 1 : 0;
  }

  private int copy(FoldedBuffer read, int from, int to) {
    for (int i = from; i < to; i++) {
      read.copy(folded, i);
    }
    return Math.max(from, to);
  }

  private int read(FoldedBuffer read, Word word) {
    boolean letters = readsLetters(word);
    boolean digits = readsDigits(word);
    note(word);
    int at = word.start;
    while (at < word.end) {
      int c = folded.codePointAt(at);
      char letter = letter(c, letters, digits);
      if (letter == 0) {
        read.copyCodePoint(folded, at);
      } else {
        read.replaceCodePoint(folded, at, letter);
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static char letter(int c, boolean letters, boolean digits) {
    if (digits && isAsciiDigit(c)) {
      return DIGITS.charAt(c - '0');
    }
    return letters ? lookAlike(c) : 0;
  }

  private boolean readsLetters(Word word) {
    return word.isMixed() || (word.isAllLookAlike() && latinWords > otherWords);
  }

  private boolean readsDigits(Word word) {
    return word.isSurelyInDigits() || (word.mayBeInDigits() && isWrittenInDigits());
  }

  private boolean isWrittenInDigits() {
    return wordsInDigits >= FEWEST_IN_DIGITS && wordsInDigits * WORDS_PER_SURE_ONE >= latinWords;
  }

  private void note(Word word) {
    boolean scripts = word.isMixed() && word.unlike == 0;
    boolean digits = word.isSurelyInDigits() && wordsInDigits >= FEWEST_IN_DIGITS;
    if (scripts || digits) {
      disguises.add(folded.original(word.start, word.end));
    }
  }

  private static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static char lookAlike(int c) {
    if (c < 0x80 || !Character.isLetter(c)) {
      return 0;
    }
    return LookAlikes.latin(c);
  }

  private static boolean isLatin(int c) {
    return c < 0x80
        ? Letters.isLetter(c)
        : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** What a word is made of. */
  private final class Word {
    private final int start;
    private final int end;
    private int latin;
    private int lookAlikes;
    private int unlike;
    private int digits;
    private int strangers;
    private boolean embraced;

    Word(int start, int end, boolean counts) {
      this.start = start;
      this.end = end;
      if (counts) {
        countCharacters();
      }
    }

    private void countCharacters() {
      int runStart = -1;
      int at = start;
      while (at < end) {
        int c = folded.codePointAt(at);
        count(c);
        if (isAsciiDigit(c)) {
          runStart = runStart < 0 ? at : runStart;
        } else {
          embraced |= runStart >= 0 && isEmbraced(runStart, at);
          runStart = -1;
        }
        at += Character.charCount(c);
      }
    }

    private void count(int c) {
      if (isAsciiDigit(c)) {
        digits++;
        strangers += DIGITS.charAt(c - '0') == ' ' ? 1 : 0;
      } else if (!Character.isLetter(c)) {
        strangers += Letters.isApostrophe(c) ? 0 : 1;
      } else if (isLatin(c)) {
        latin++;
      } else if (lookAlike(c) != 0) {
        lookAlikes++;
      } else {
        unlike++;
      }
    }

    private boolean isEmbraced(int from, int to) {
      return from > start
          && to - from <= LONGEST_DIGIT_RUN
          && Character.isLetter(folded.charAt(from - 1))
          && Character.isLetter(folded.codePointAt(to));
    }

    int other() {
      return lookAlikes + unlike;
    }

    boolean isMixed() {
      return latin > 0 && lookAlikes > 0;
    }

    boolean isAllLookAlike() {
      return latin == 0 && lookAlikes > 0 && unlike == 0 && digits == 0;
    }

    boolean mayBeInDigits() {
      return latin > 0 && digits > 0 && strangers == 0 && unlike == 0;
    }

    boolean isSurelyInDigits() {
      return mayBeInDigits() && embraced && latin + lookAlikes >= FEWEST_LETTERS;
    }
  }
}
