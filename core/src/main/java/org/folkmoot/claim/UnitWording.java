package org.folkmoot.claim;

import org.folkmoot.annotate.Terms;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;
import org.folkmoot.token.Tokens;

/** The words of a unit, and those that stand right beside it. */
final class UnitWording {

  private static final long WORD = Hashes.of("word");
  private static final long PAIR = Hashes.of("pair");
  private static final long STEM = Hashes.of("stem");
  private static final long ENDING = Hashes.of("ending");
  private static final long FIRST = Hashes.of("first");
  private static final long LAST = Hashes.of("last");
  private static final long BEFORE = Hashes.of("before");
  private static final long AFTER = Hashes.of("after");

  private static final int NEAR = 3;
  private static final int MOST = 40;
  private static final int ENDING_LENGTH = 3;
  private static final int LONGEST = 400;

  private final UnitPlaces places;
  private final Tokens tokens;

  UnitWording(UnitPlaces places) {
    this.places = places;
    this.tokens = places.tokens();
  }

  /** Its words, and those right before and behind it. */
  void add(int i, FeatureBuffer into) {
    int from = places.from(i);
    int to = end(i);
    addWords(from, to, into);
    addEdges(from, to, into);
    addBefore(places.before(i), from, into);
    addAfter(places.to(i), places.after(i), into);
    into.at(FeatureBuffer.NOWHERE);
  }

  private int end(int i) {
    return Math.min(places.to(i), places.from(i) + LONGEST);
  }

  private void addWords(int from, int to, FeatureBuffer into) {
    Terms terms = places.text().terms();
    for (int token = from; token < to; token++) {
      into.at(token);
      into.add(Hashes.join(WORD, tokens.hash(token)));
      if (token + 1 < to) {
        into.add(pair(PAIR, token, token + 1));
      }
      String stem = terms.stem(token);
      if (stem != null) {
        into.add(Hashes.join(STEM, Hashes.of(stem)));
      }
      addEnding(token, into);
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
}
