package org.folkmoot.claim;

import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/**
 * What the model sees of the words between two gaps: how long they are, which part of their
 * sentence they fill, their verbs, how they begin and end; of short ones and of whole sentences the
 * words.
 */
final class SegmentFeatures extends CutFeatures {

  private static final int WHOLE = 3;
  private static final int FEW_WORDS = 3;
  private static final int MOST_WORDS = 60;

  private int from;
  private int to;
  private int sentence;
  private long part;
  private int length;
  private long verbs;
  private long verb;

  SegmentFeatures(UnitText text, FeatureBuffer into, boolean apart) {
    super(text, into, apart);
  }

  /** Adds the features of the words [first, end). */
  void fill(int first, int end) {
    from = first;
    to = end;
    sentence = text.sentence(from);
    boolean begins = from == text.start(sentence);
    boolean ends = to >= text.end(sentence);
    part = number(begins) + 2 * number(ends) + 4 * number(to > text.end(sentence));
    length = to - from;
    verbs = Math.min(3, text.verbs(from, to));
    verb = Math.min(1, text.verbs(from + 1, to));
    addShape();
    addEnds();
    if (length <= FEW_WORDS) {
      addFewWords();
    }
    if (part == WHOLE) {
      addWords();
      addPlace();
    }
  }

  private void addShape() {
    long cuts = Math.min(3, text.cuts(from, to));
    int start = text.start(sentence);
    int rest = Math.max(0, text.end(sentence) - to);
    add(200, part);
    add(201, step(length), part);
    add(202, verbs, part);
    add(203, step(length), verbs, part);
    add(204, cuts, part);
    add(205, cuts, verbs, step(length));
    add(210, number(text.asks(sentence)), part, step(length));
    add(217, step(from - start), step(length), step(rest));
  }

  private void addEnds() {
    long more = number(text.verbs(to + 1, text.end(sentence)) > 0);
    long first = text.kindAt(from);
    add(206, first, verb, part);
    add(207, first, coarse(length), part);
    add(208, text.kindAt(to - 1), part);
    add(209, text.marks[to], text.marks[from], part);
    add(211, text.hashAt(from), verb, part);
    add(212, text.hashAt(to - 1), part);
    add(213, first, text.kindAt(Math.min(from + 1, to)), verb);
    add(214, verb, more, part);
    add(215, verb, more, text.hashAt(to), text.marks[to]);
    add(216, verb, more, text.hashAt(from), text.marks[to]);
  }

  private void addFewWords() {
    long words = length;
    for (int w = from; w < to; w++) {
      words = Hashes.join(words, text.hashAt(w));
    }
    add(220, words);
    add(221, words, part);
  }

  private void addWords() {
    for (int w = from; w < Math.min(to, from + MOST_WORDS); w++) {
      add(230, text.hashAt(w));
      if (text.signals[w] != 0) {
        add(231, text.signals[w]);
      }
    }
    long first = text.hashAt(from);
    long second = text.hashAt(Math.min(from + 1, to));
    add(232, first, second);
    add(233, first, second, text.hashAt(Math.min(from + 2, to)));
  }

  private void addPlace() {
    long asks = number(text.asks(sentence));
    long first = number(from == 0);
    long last = number(to == text.size());
    add(234, text.hashAt(from), asks);
    add(235, first, last, Math.min(8, step(length)));
    add(236, number(text.among == Surroundings.OPENING), first, last);
    add(237, text.breaks[from], text.breaks[to], asks);
    add(238, Math.min(4, sentence), asks);
    add(239, text.marks[to], asks);
  }
}
