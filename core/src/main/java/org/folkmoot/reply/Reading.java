package org.folkmoot.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Quotation;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Hashes;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What is looked up of a comment again and again: its own words apart from those it quotes, its
 * terms, how it opens and how it ends. Long texts are read up to {@link #LONGEST} tokens.
 */
final class Reading {

  /** So many tokens of a text are read. */
  static final int LONGEST = 3_000;

  /** So many code units at the start, where a comment takes up what it answers. */
  static final int OPENING = 180;

  /** So many code units at the end, where a comment leaves what will be answered. */
  static final int CLOSING = 180;

  private static final int CUT = 3;

  final AnnotatedText text;
  final int author;
  final @Nullable Instant created;

  /** The tokens of its own words, and of the words that it marks as somebody else's. */
  final int[] own;

  final int[] quoted;

  /** Where quotations begin among {@link #quoted}. */
  final BitSet quotations = new BitSet();

  /** Numbers of terms, ascending: of all of it, of its opening, of its end. */
  final int[] terms;

  final int[] opening;
  final int[] closing;

  /** Hashes of two content words in a row, ascending. */
  final long[] pairs;

  /** How telling its terms were when it was read. */
  final double weight;

  final double openingWeight;
  final long firstWord;
  final boolean asks;
  final boolean asksAtEnd;
  final boolean addresses;
  final boolean addressesEarly;
  final int gaps;
  final int stance;

  /** Where it names others. */
  List<Names.Naming> namings = List.of();

  private double norm;
  private int normedAt = Vocabulary.NEVER;

  Reading(
      AnnotatedText text, int author, @Nullable Instant created, Vocabulary vocabulary, int body) {
    this.text = text;
    this.author = author;
    this.created = created;
    Tokens tokens = text.tokens();
    int size = Math.min(tokens.size(), LONGEST);
    BitSet foreign = foreign(text, size);
    int end = Math.min(size, tokens.firstFrom(body));
    this.own = words(tokens, end, foreign, false);
    this.quoted = words(tokens, size, foreign, true);
    Set<Integer> all = new LinkedHashSet<>();
    Set<Integer> early = new LinkedHashSet<>();
    Set<Integer> late = new LinkedHashSet<>();
    List<Long> rows = new ArrayList<>();
    int opens = own.length == 0 ? 0 : tokens.start(own[0]) + OPENING;
    int closes = own.length == 0 ? 0 : tokens.end(own[own.length - 1]) - CLOSING;
    int before = -1;
    for (int token : own) {
      String stem = text.terms().stem(token);
      if (stem == null) {
        continue;
      }
      int term = vocabulary.number(stem);
      all.add(term);
      if (tokens.start(token) < opens) {
        early.add(term);
      }
      if (tokens.start(token) >= closes) {
        late.add(term);
      }
      if (before >= 0 && before != term) {
        rows.add(Hashes.join(before, term));
      }
      before = term;
    }
    this.terms = sorted(all);
    this.opening = sorted(early);
    this.closing = sorted(late);
    this.pairs = rows.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
    this.weight = vocabulary.weight(terms);
    this.openingWeight = vocabulary.weight(opening);
    this.firstWord = own.length == 0 ? 0 : tokens.hash(own[0]);
    this.asks = asks(text, tokens, end, 0);
    this.asksAtEnd = asks(text, tokens, end, closes);
    this.addresses = signal(Signal.ADDRESS, Integer.MAX_VALUE, end);
    this.addressesEarly = signal(Signal.ADDRESS, opens, end);
    this.stance =
        (signal(Signal.AGREEMENT, opens, end) ? 1 : 0)
            + (signal(Signal.DISAGREEMENT, opens, end) ? 2 : 0);
    this.gaps = gaps(text.text());
  }

  private static BitSet foreign(AnnotatedText text, int size) {
    BitSet foreign = new BitSet();
    for (Quotation quotation : text.quotations()) {
      if (quotation.isBlock()) {
        int from = text.tokens().firstFrom(quotation.whole().start());
        int to = text.tokens().firstFrom(quotation.whole().end());
        foreign.set(Math.min(from, size), Math.min(to, size));
      }
    }
    for (Span span : text.boilerplate()) {
      int from = Math.min(size, text.tokens().firstFrom(span.start()));
      foreign.clear(from, Math.max(from, Math.min(size, text.tokens().firstFrom(span.end()))));
    }
    return foreign;
  }

  private int[] words(Tokens tokens, int size, BitSet foreign, boolean isForeign) {
    int[] words = new int[size];
    int count = 0;
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (foreign.get(i) == isForeign && tokens.isWordLike(i)) {
        if (isForeign && (last < 0 || foreign.nextClearBit(last) < i)) {
          quotations.set(count);
        }
        last = i;
        words[count++] = i;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static int[] sorted(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static boolean asks(AnnotatedText text, Tokens tokens, int end, int from) {
    for (int i = end - 1; i >= 0 && tokens.start(i) >= from; i--) {
      if (text.text().charAt(tokens.end(i) - 1) == '?' && !text.isQuoted(tokens.span(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean signal(Signal wanted, int before, int end) {
    for (Match<Signal> match : text.signals()) {
      if (match.to() > end) {
        return false;
      }
      if (match.value() == wanted
          && text.tokens().start(match.from()) < before
          && !text.isQuoted(text.span(match))) {
        return true;
      }
    }
    return false;
  }

  /** How often three line breaks or more stand in a row, as where a quotation was cut out. */
  private static int gaps(String text) {
    int gaps = 0;
    int breaks = 0;
    int read = Math.min(text.length(), 8 * LONGEST);
    for (int i = 0; i < read; i++) {
      char c = text.charAt(i);
      breaks = c == '\n' ? breaks + 1 : 0;
      gaps += breaks == CUT ? 1 : 0;
    }
    return gaps;
  }

  /** The length of the vector of its terms, as telling as these are now. */
  double norm(Vocabulary vocabulary) {
    if (normedAt != vocabulary.moment()) {
      norm = vocabulary.norm(terms);
      normedAt = vocabulary.moment();
    }
    return norm;
  }

  int words() {
    return own.length;
  }

  /** Whether it names an author. */
  boolean names(int author) {
    for (Names.Naming naming : namings) {
      if (naming.author() == author) {
        return true;
      }
    }
    return false;
  }

  boolean has(int term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }

  boolean quotes() {
    return quoted.length > 0;
  }

  /** The hash of a word of its own. */
  long ownWord(int i) {
    return text.tokens().hash(own[i]);
  }
}
