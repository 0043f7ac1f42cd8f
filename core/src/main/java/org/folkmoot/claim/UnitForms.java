package org.folkmoot.claim;

import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/** How a unit is worded and where it stands, whatever it is about. */
final class UnitForms {

  private static final long SIGNAL = Hashes.of("signal");
  private static final long CLASS = Hashes.of("class");
  private static final long OPENS = Hashes.of("opens");
  private static final long LEADS = Hashes.of("leads");
  private static final long JOINS = Hashes.of("joins");
  private static final long JOINED = Hashes.of("joined");
  private static final long PREVIOUS = Hashes.of("previous signal");
  private static final long NEXT = Hashes.of("next signal");
  private static final long SHAPE = Hashes.of("shape");
  private static final long EDGE = Hashes.of("edge");
  private static final long PLACE = Hashes.of("place");
  private static final long LENGTH = Hashes.of("length");
  private static final long COUNT = Hashes.of("count");
  private static final long NUMBER = Hashes.of("number");

  private static final int LONGEST = 400;
  private static final int JOINT = 2;

  private final UnitPlaces places;
  private final AnnotatedText text;
  private final Tokens tokens;

  UnitForms(UnitPlaces places) {
    this.places = places;
    this.text = places.text();
    this.tokens = places.tokens();
  }

  /** How it is worded and joined to its neighbours. */
  void addManner(int i, FeatureBuffer into) {
    int from = places.from(i);
    int to = end(i);
    addWithin(SIGNAL, CLASS, from, to, into);
    addWithin(JOINS, JOINS + 1, places.leadIn(i), joinEnd(i), into);
    addWithin(JOINED, JOINED + 1, joinedStart(i), joinedEnd(i), into);
    into.at(FeatureBuffer.NOWHERE);
    addShape(i, from, to, into);
  }

  /** How its neighbours are worded. */
  void addNeighbours(int i, FeatureBuffer into) {
    addNeighbour(PREVIOUS, i - 1, into);
    addNeighbour(NEXT, i + 1, into);
    into.at(FeatureBuffer.NOWHERE);
  }

  /** How it begins, how long it is, and where it stands. */
  void addPlace(int i, FeatureBuffer into) {
    int from = places.from(i);
    int to = end(i);
    addWithin(LEADS, LEADS + 1, places.leadIn(i), from, into);
    addOpening(from, to, into);
    into.at(FeatureBuffer.NOWHERE);
    into.add(Hashes.join(LENGTH, Math.min(8, (to - from) / 4)));
    addEdges(i, from, into);
    addPosition(i, into);
  }

  private int end(int i) {
    return Math.min(places.to(i), places.from(i) + LONGEST);
  }

  /** A connective is part of a unit for some annotators, for others it stands before it. */
  private int joinEnd(int i) {
    return Math.min(places.from(i) + JOINT, places.to(i));
  }

  private int joinedStart(int i) {
    return i + 1 < places.size() ? places.leadIn(i + 1) : places.to(i);
  }

  private int joinedEnd(int i) {
    return i + 1 < places.size() ? joinEnd(i + 1) : places.after(i);
  }

  /** The signals and classes of words in a range, and what they are together. */
  private void addWithin(long signal, long word, int from, int to, FeatureBuffer into) {
    for (int token = from; token < to; token++) {
      into.at(token);
      for (Match<Signal> match : text.signalsFrom(token)) {
        if (match.to() <= to) {
          into.add(hash(signal, match.value()));
        }
      }
      for (UnitWords each : UnitWords.of(tokens, token)) {
        into.add(hash(word, each));
      }
    }
  }

  private static long hash(long name, Enum<?> value) {
    return Hashes.join(name, Hashes.of(value.name()));
  }

  /** What the first three tokens are. */
  private void addOpening(int from, int to, FeatureBuffer into) {
    for (int token = from; token < Math.min(to, from + 3); token++) {
      into.at(token);
      long place = OPENS + token - from;
      for (Match<Signal> match : text.signalsFrom(token)) {
        into.add(hash(place, match.value()));
      }
      for (UnitWords each : UnitWords.of(tokens, token)) {
        into.add(hash(place + 8, each));
      }
    }
  }

  private void addNeighbour(long name, int i, FeatureBuffer into) {
    if (i >= 0 && i < places.size()) {
      int from = places.from(i);
      addWithin(name, name + 1, from, Math.min(places.to(i), from + LONGEST), into);
    } else {
      into.add(name);
    }
  }

  private void addShape(int i, int from, int to, FeatureBuffer into) {
    Span span = places.span(i);
    boolean capitals = false;
    boolean past = false;
    boolean names = false;
    for (int token = from; token < to; token++) {
      into.add(hash(SHAPE, tokens.kind(token)));
      if (tokens.isWord(token)) {
        boolean capital = tokens.isCapitalised(token);
        int length = tokens.end(token) - tokens.start(token);
        names |= capital && token > from && length > 1;
        capitals |= capital && length > 1 && Character.isUpperCase(last(token));
        past |= length >= 5 && tokens.folded(token).endsWith("ed");
      }
    }
    addIf(capitals, SHAPE + 1, into);
    addIf(past, SHAPE + 2, into);
    addIf(names, SHAPE + 3, into);
    addIf(text.isQuoted(span), SHAPE + 4, into);
  }

  private char last(int token) {
    return tokens.source().charAt(tokens.end(token) - 1);
  }

  private static void addIf(boolean holds, long hash, FeatureBuffer into) {
    if (holds) {
      into.add(hash);
    }
  }

  private void addEdges(int i, int from, FeatureBuffer into) {
    int to = places.to(i);
    into.add(Hashes.join(EDGE, edge(from - 1)));
    into.add(Hashes.join(EDGE + 1, edge(to)));
    into.add(Hashes.join(EDGE + 2, edge(to - 1)));
    addIf(from < tokens.size() && tokens.isCapitalised(from), EDGE + 3, into);
    addIf(places.breaks(from - 1, from), EDGE + 4, into);
    addIf(places.breaks(to - 1, to), EDGE + 5, into);
  }

  /** What a token at an edge is: its kind, of a mark the mark itself. */
  private long edge(int token) {
    if (token < 0 || token >= tokens.size()) {
      return 0;
    }
    TokenKind kind = tokens.kind(token);
    boolean mark = kind == TokenKind.END_MARK || kind == TokenKind.PUNCTUATION;
    return mark ? tokens.source().charAt(tokens.start(token)) : Hashes.of(kind.name());
  }

  private void addPosition(int i, FeatureBuffer into) {
    int size = places.size();
    into.add(Hashes.join(PLACE, Math.min(5, i)));
    into.add(Hashes.join(PLACE + 1, Math.min(4, size - 1 - i)));
    into.add(Hashes.join(PLACE + 2, i * 5L / size));
    into.add(Hashes.join(COUNT, Math.min(6, size / 3)));
    into.add(Hashes.join(NUMBER, places.number()));
    addIf(places.isByOpener(), NUMBER + 1, into);
    addIf(places.isByOpener() && places.number() > 1, NUMBER + 2, into);
  }
}
