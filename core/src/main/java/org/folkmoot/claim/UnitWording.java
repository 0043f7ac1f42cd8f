package org.folkmoot.claim;

import org.folkmoot.annotate.Terms;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;
import org.folkmoot.token.Tokens;

/** The words of a unit, of what stands beside it, and of its neighbours. */
final class UnitWording {

  private static final long WORD = Hashes.of("word");
  private static final long PAIR = Hashes.of("pair");
  private static final long GAPPED = Hashes.of("gapped");
  private static final long STEM = Hashes.of("stem");
  private static final long ENDING = Hashes.of("ending");
  private static final long FIRST = Hashes.of("first");
  private static final long LAST = Hashes.of("last");
  private static final long BEFORE = Hashes.of("before");
  private static final long AFTER = Hashes.of("after");
  private static final long PREVIOUS = Hashes.of("previous");
  private static final long NEXT = Hashes.of("next");

  private static final int NEAR = 3;
  private static final int MOST = 40;
  private static final int ENDING_LENGTH = 3;
  private static final int HALF = FeatureBuffer.ONE / 2;
  private static final int LONGEST = 400;

  private final UnitPlaces places;
  private final Tokens tokens;

  UnitWording(UnitPlaces places) {
    this.places = places;
    this.tokens = places.tokens();
  }

  void add(int i, FeatureBuffer into) {
    int from = places.from(i);
    int to = Math.min(places.to(i), from + LONGEST);
    addWords(from, to, into);
    addEdges(from, to, into);
    addBefore(places.before(i), from, into);
    addAfter(places.to(i), places.after(i), into);
    addNeighbour(i - 1, PREVIOUS, into);
    addNeighbour(i + 1, NEXT, into);
    into.at(FeatureBuffer.NOWHERE);
  }

  private void addWords(int from, int to, FeatureBuffer into) {
    Terms terms = places.text().terms();
    for (int token = from; token < to; token++) {
      into.at(token);
      into.add(Hashes.join(WORD, tokens.hash(token)));
      addPair(PAIR, token, token + 1, to, into);
      addPair(GAPPED, token, token + 2, to, into);
      String stem = terms.stem(token);
      if (stem != null) {
        into.add(Hashes.join(STEM, Hashes.of(stem)));
      }
      addEnding(token, into);
    }
  }

  private void addPair(long name, int first, int second, int to, FeatureBuffer into) {
    if (second < to) {
      into.add(pair(name, first, second));
    }
  }

  private long pair(long name, int first, int second) {
    return Hashes.join(Hashes.join(name, tokens.hash(first)), tokens.hash(second));
  }

  private void addEnding(int token, FeatureBuffer into) {
    int length = tokens.end(token) - tokens.start(token);
    if (tokens.isWord(token) && length > ENDING_LENGTH && length < MOST) {
      String word = tokens.folded(token);
      int start = Math.max(0, word.length() - ENDING_LENGTH);
      into.add(Hashes.join(ENDING, Hashes.of(word.substring(start))));
    }
  }

  private void addEdges(int from, int to, FeatureBuffer into) {
    long run = FIRST;
    for (int token = from; token < Math.min(to, from + NEAR); token++) {
      run = Hashes.join(run, tokens.hash(token));
      into.at(token);
      into.add(run);
    }
    if (from < to) {
      into.at(to - 1);
      into.add(Hashes.join(LAST, tokens.hash(to - 1)));
    }
  }

  private void addBefore(int before, int from, FeatureBuffer into) {
    for (int back = 1; back <= NEAR && from - back >= before; back++) {
      into.at(from - back);
      into.add(Hashes.join(BEFORE + back, tokens.hash(from - back)));
    }
    if (from - 2 >= before) {
      into.add(pair(BEFORE, from - 2, from - 1));
    }
  }

  private void addAfter(int to, int after, FeatureBuffer into) {
    for (int ahead = 0; ahead < NEAR && to + ahead < after; ahead++) {
      into.at(to + ahead);
      into.add(Hashes.join(AFTER + 1 + ahead, tokens.hash(to + ahead)));
    }
    if (to + 1 < after) {
      into.add(pair(AFTER, to, to + 1));
    }
  }

  private void addNeighbour(int i, long name, FeatureBuffer into) {
    if (i < 0 || i >= places.size()) {
      return;
    }
    int from = places.from(i);
    int to = Math.min(places.to(i), from + MOST);
    for (int token = from; token < to; token++) {
      into.at(token);
      into.add(Hashes.join(name, tokens.hash(token)), HALF);
    }
    if (from < to) {
      into.add(Hashes.join(name + 1, tokens.hash(from)));
    }
  }
}
