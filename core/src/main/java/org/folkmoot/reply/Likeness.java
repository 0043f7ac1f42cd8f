package org.folkmoot.reply;

/** How much of a comment's words stand in a candidate. */
final class Likeness {

  private static final int RARE = 3;

  double cosine;
  double opening;
  double ending;
  double rare;
  double highest;
  int shared;
  int pairs;

  /** Measures it anew. Linear in the terms of both. */
  void measure(Reading comment, Reading other, Vocabulary vocabulary) {
    cosine = 0;
    opening = 0;
    ending = 0;
    rare = 0;
    highest = 0;
    shared = 0;
    int[] mine = comment.terms;
    int[] theirs = other.terms;
    for (int a = 0, b = 0; a < mine.length && b < theirs.length; ) {
      if (mine[a] == theirs[b]) {
        add(mine[a], vocabulary);
        a++;
        b++;
      } else if (mine[a] < theirs[b]) {
        a++;
      } else {
        b++;
      }
    }
    cosine = cosine == 0 ? 0 : cosine / (comment.norm(vocabulary) * other.norm(vocabulary));
    opening = weightOfShared(comment.opening, theirs, vocabulary);
    ending = weightOfShared(mine, other.closing, vocabulary);
    pairs = pairs(comment.pairs, other.pairs);
  }

  private void add(int term, Vocabulary vocabulary) {
    double weight = vocabulary.weight(term);
    cosine += weight * weight;
    shared++;
    if (!vocabulary.isCommon(term)) {
      highest = Math.max(highest, weight);
      rare += vocabulary.frequency(term) <= RARE ? weight : 0;
    }
  }

  private static double weightOfShared(int[] mine, int[] theirs, Vocabulary vocabulary) {
    double sum = 0;
    for (int a = 0, b = 0; a < mine.length && b < theirs.length; ) {
      if (mine[a] == theirs[b]) {
        sum += vocabulary.weight(mine[a]);
        a++;
        b++;
      } else if (mine[a] < theirs[b]) {
        a++;
      } else {
        b++;
      }
    }
    return sum;
  }

  private static int pairs(long[] mine, long[] theirs) {
    int shared = 0;
    for (int a = 0, b = 0; a < mine.length && b < theirs.length; ) {
      if (mine[a] == theirs[b]) {
        shared++;
        a++;
        b++;
      } else if (mine[a] < theirs[b]) {
        a++;
      } else {
        b++;
      }
    }
    return shared;
  }
}
