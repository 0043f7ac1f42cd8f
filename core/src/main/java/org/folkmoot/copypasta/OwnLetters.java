package org.folkmoot.copypasta;

import java.util.BitSet;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Marking;
import org.folkmoot.annotate.Quotation;
import org.folkmoot.annotate.QuotationFinder;
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

  /** So many letters are more words than that; to count them takes as long as all the rest. */
  private static final int LETTERS_ENOUGH = 150;

  /** In the place of letters that were quoted from elsewhere; stands in no text. */
  static final char NOBODYS = '\uFFFF';

  private final FoldedLetters letters;
  private final LetterWords words;
  private final BitSet own;
  private final BitSet quoted;
  private final BitSet attributed;
  private boolean onlyQuotes;
  private int atFirst;
  private long hash;
  private boolean hashed;

  private OwnLetters(FoldedLetters letters, BitSet own) {
    this.letters = letters;
    this.words = new LetterWords(letters);
    this.own = own;
    this.quoted = new BitSet();
    this.attributed = new BitSet();
    this.atFirst = letters.length();
  }

  private OwnLetters(OwnLetters other) {
    this.letters = other.letters;
    this.words = other.words;
    this.own = (BitSet) other.own.clone();
    this.quoted = other.quoted;
    this.attributed = other.attributed;
    this.onlyQuotes = other.onlyQuotes;
    this.atFirst = other.atFirst;
    this.hash = other.hash;
    this.hashed = other.hashed;
  }

  /** All letters of a known text. */
  static OwnLetters all(String text) {
    FoldedLetters letters = FoldedLetters.of(text);
    BitSet own = new BitSet(letters.length());
    own.set(0, letters.length());
    return new OwnLetters(letters, own);
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
    if (!quotations.isEmpty() && count() < LETTERS_ENOUGH && words(own) < FEWEST_WORDS) {
      hashed = false;
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
    hashed = false;
    own.clear(letters.firstFrom(original.start()), letters.firstFrom(original.end()));
  }

  /** The same, to be altered apart. */
  OwnLetters copy() {
    return new OwnLetters(this);
  }

  /** The same but for {@code others}, to be altered apart. */
  OwnLetters without(BitSet others) {
    OwnLetters rest = copy();
    rest.removeAll(others);
    return rest;
  }

  /** Whether there are others that turned out to be quoted, or stand apart marked as quoted. */
  boolean isBesideQuotations() {
    return !onlyQuotes && (count() < atFirst || !quoted.isEmpty());
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
    hashed = false;
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

  /**
   * All letters at their places, those in block quotations replaced by one of nobody: who repeats
   * them did not have them from this text. Words in quotation marks stay, they are part of it.
   */
  String string() {
    char[] masked = letters.string().toCharArray();
    for (int i = quoted.nextSetBit(0); i >= 0 && !onlyQuotes; i = quoted.nextSetBit(i + 1)) {
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
    if (!hashed) {
      hash = letters.hash(own);
      hashed = true;
    }
    return hash;
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
    return words.count(chosen, false);
  }

  /** How many of those say what the text is about. */
  int contentWords(BitSet chosen) {
    return words.count(chosen, true);
  }
}
