package org.folkmoot.copypasta;

import java.util.BitSet;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Marking;
import org.folkmoot.annotate.Quotation;
import org.folkmoot.annotate.QuotationFinder;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * Which letters of a text are its author's own: not the site's, not in an address, not marked as
 * quoted. Mutable while a comment is being judged: what turns out to be quoted is taken away.
 */
final class OwnLetters {

  /** With so few words beside it, a marked quotation is the comment. */
  private static final int FEWEST_WORDS = 3;

  /** Nobody writes longer words; a longer one is several whose gaps cannot be seen. */
  private static final int LONGEST_WORD = 24;

  private static final int LETTERS_PER_WORD = 6;

  /** In the place of letters that are not the author's own; stands in no text. */
  private static final char NOBODYS = '\uFFFF';

  private final FoldedLetters letters;
  private final BitSet own;
  private final BitSet quoted;
  private final BitSet attributed;
  private boolean onlyQuotes;
  private int atFirst;

  private OwnLetters(
      FoldedLetters letters, BitSet own, BitSet quoted, BitSet attributed, boolean onlyQuotes) {
    this.letters = letters;
    this.own = own;
    this.quoted = quoted;
    this.attributed = attributed;
    this.onlyQuotes = onlyQuotes;
  }

  /** All letters of a known text. */
  static OwnLetters all(String text) {
    FoldedLetters letters = FoldedLetters.of(text);
    BitSet own = new BitSet(letters.length());
    own.set(0, letters.length());
    OwnLetters all = new OwnLetters(letters, own, new BitSet(), new BitSet(), false);
    all.atFirst = letters.length();
    return all;
  }

  /** The letters of {@code text} that are neither the site's, nor in an address, nor quoted. */
  static OwnLetters of(AnnotatedText text) {
    return of(text.text(), text.tokens(), text.quotations(), text.boilerplate());
  }

  /** The same of a text of which no more is known than its words. */
  static OwnLetters of(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    return of(text, tokens, QuotationFinder.find(tokens), List.of());
  }

  private static OwnLetters of(
      String text, Tokens tokens, List<Quotation> quotations, List<Span> boilerplate) {
    OwnLetters own = all(text);
    boilerplate.forEach(own::remove);
    own.removeAddresses(tokens);
    own.removeQuotations(quotations);
    own.atFirst = own.count();
    return own;
  }

  private void removeAddresses(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.URL) {
        remove(tokens.span(i));
      }
    }
  }

  /** Where hardly anything else is said, quotation marks may hide a paste: see there. */
  private void removeQuotations(List<Quotation> quotations) {
    BitSet all = (BitSet) own.clone();
    removeAll(quotations, Marking.ATTRIBUTED);
    attributed.or(all);
    attributed.andNot(own);
    quotations.stream().filter(Quotation::isBlock).map(Quotation::whole).forEach(this::remove);
    quoted.or(all);
    quoted.andNot(own);
    quotations.forEach(quotation -> remove(quotation.whole()));
    if (!quotations.isEmpty() && words(own) < FEWEST_WORDS) {
      own.or(all);
      onlyQuotes = true;
    }
  }

  private void removeAll(List<Quotation> quotations, Marking marking) {
    quotations.stream()
        .filter(quotation -> quotation.marking() == marking)
        .map(Quotation::whole)
        .forEach(this::remove);
  }

  private void remove(Span original) {
    own.clear(letters.firstFrom(original.start()), letters.firstFrom(original.end()));
  }

  /** The same, to be altered apart. */
  OwnLetters copy() {
    OwnLetters copy = new OwnLetters(letters, (BitSet) own.clone(), quoted, attributed, onlyQuotes);
    copy.atFirst = atFirst;
    return copy;
  }

  /** The same but for {@code others}, to be altered apart. */
  OwnLetters without(BitSet others) {
    OwnLetters rest = copy();
    rest.removeAll(others);
    return rest;
  }

  /** How many disguises are among {@code chosen}. */
  int disguises(BitSet chosen) {
    int count = 0;
    for (Span disguise : letters.folded().disguises()) {
      int from = letters.firstFrom(disguise.start());
      int next = chosen.nextSetBit(from);
      count += next >= 0 && next < letters.firstFrom(disguise.end()) ? 1 : 0;
    }
    return count;
  }

  /** Takes {@code others} away. */
  void removeAll(BitSet others) {
    own.andNot(others);
  }

  /** Whether the comment is marked as quoted from end to end. */
  boolean isOnlyQuotes() {
    return onlyQuotes;
  }

  /** Whether an attributed quotation ends at letter {@code from} or within so many before it. */
  boolean isAfterAttributed(int from, int within) {
    int last = attributed.previousSetBit(from);
    return last >= 0 && from - last <= within;
  }

  /** Which letters are quoted and stand apart. */
  BitSet quoted() {
    return quoted;
  }

  /** All letters at their places, those that are not the author's own replaced by one of nobody. */
  String string() {
    char[] masked = letters.string().toCharArray();
    for (int i = own.nextClearBit(0); i < masked.length; i = own.nextClearBit(i + 1)) {
      masked[i] = NOBODYS;
    }
    return new String(masked);
  }

  FoldedLetters letters() {
    return letters;
  }

  BitSet own() {
    return own;
  }

  /** A hash of the own letters; equal letters, equal hashes. */
  long hash() {
    return letters.hash(own);
  }

  int count() {
    return own.cardinality();
  }

  /** How many there were before any was taken away. */
  int atFirst() {
    return atFirst;
  }

  /** How many words have at least half of their letters among {@code chosen}. */
  int words(BitSet chosen) {
    return words(chosen, false);
  }

  /** How many of those say what the text is about. */
  int contentWords(BitSet chosen) {
    return words(chosen, true);
  }

  private int words(BitSet chosen, boolean content) {
    int count = 0;
    Tokens words = letters.words();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.isWordLike(i)) {
        Span range = letters.lettersOf(i, from);
        from = range.end();
        int inside = chosen.get(range.start(), range.end()).cardinality();
        boolean counts = inside * 2 >= range.length() && inside > 0;
        count += counts && (!content || isContent(words, i)) ? size(range) : 0;
      }
    }
    return count;
  }

  private static int size(Span range) {
    return range.length() > LONGEST_WORD ? range.length() / LETTERS_PER_WORD : 1;
  }

  private static boolean isContent(Tokens words, int i) {
    return (words.isWord(i) || words.kind(i) == TokenKind.NUMBER)
        && words.end(i) - words.start(i) >= 2
        && !Lexicon.english().isFunctionWord(words.folded(i));
  }
}
