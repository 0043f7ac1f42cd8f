package org.folkmoot.claim;

import org.folkmoot.model.FeatureBuffer;

/**
 * What the model sees of a gap between two words: the words and their classes around it, the marks
 * in it, where it stands in its sentence, where verbs stand, and what the rule for clauses says.
 */
final class GapFeatures extends CutFeatures {

  /** How far a mark or connective is looked for. */
  private static final int FARTHEST = 60;

  private int w;
  private int start;
  private int end;
  private long begins;
  private long mark;
  private int last;
  private int next;
  private long verbs;

  GapFeatures(UnitText text, FeatureBuffer into, boolean apart) {
    super(text, into, apart);
  }

  /** Adds the features of the gap before word {@code word}. */
  void fill(int word) {
    w = word;
    boolean first = text.beginsSentence(w);
    begins = number(first);
    start = first ? w : text.start(text.sentence(w));
    end = w == text.size() ? w : text.end(text.sentence(w));
    mark = first ? -1 : text.marks[w];
    last = lastJoint();
    next = nextJoint();
    verbs =
        number(text.verbs(start, w) > 0)
            + 2 * number(text.verbs(last, w) > 0)
            + 4 * number(text.verbs(w + 1, end) > 0)
            + 8 * number(text.verbs(w + 1, next) > 0);
    addWords();
    addClasses();
    addPlace();
    addClauses();
    addSentence();
  }

  private void addWords() {
    long left = text.hashAt(w - 1);
    long right = text.hashAt(w);
    long second = text.hashAt(w + 1);
    for (int d = -3; d < 3; d++) {
      add(110 + d, text.hashAt(w + d), begins);
    }
    add(130, left, right, begins);
    add(131, right, second, begins);
    add(132, text.hashAt(w - 2), left, begins);
    add(133, right, mark);
    add(134, left, mark);
    add(135, right, text.kindAt(w + 1), mark);
    add(136, right, text.kindAt(w + 1), text.kindAt(w + 2), begins);
    add(137, right, second, text.hashAt(w + 2));
  }

  private void addClasses() {
    long left = text.kindAt(w - 1);
    long right = text.kindAt(w);
    long second = text.kindAt(w + 1);
    for (int d = -3; d < 3; d++) {
      add(120 + d, text.kindAt(w + d), begins);
    }
    add(140, left, right, mark);
    add(141, right, second, mark);
    add(142, right, second, text.kindAt(w + 2), mark);
    add(143, left, right, second, mark);
    add(144, text.kindAt(w - 2), left, right, mark);
    add(145, left * 32 + right, second, text.kindAt(w + 2), mark);
  }

  private void addPlace() {
    add(100, begins);
    add(101, begins, text.marks[w]);
    add(102, begins, text.breaks[w]);
    add(150, step(w - start), begins);
    add(151, step(end - w), begins);
    add(152, coarse(w - start), coarse(end - w), begins);
    add(183, step(w - last), mark, text.kindAt(w));
    add(184, step(next - w), mark, text.kindAt(w));
    add(188, number(text.closed[w]), begins);
  }

  private void addClauses() {
    long left = text.kindAt(w - 1);
    long right = text.kindAt(w);
    long looks = w < text.size() ? text.looks[w] : -1;
    long further = w + 1 < text.size() ? text.looks[w + 1] : -1;
    long rule = text.rule[w];
    add(160, verbs, begins);
    add(161, verbs, right, mark);
    add(162, verbs, text.hashAt(w), mark);
    add(163, verbs, left, mark);
    add(164, looks, begins);
    add(165, looks, left, mark);
    add(166, further, text.hashAt(w), mark);
    add(167, further, verbs, right, mark);
    add(170, rule, begins);
    add(171, rule, right, left);
    add(172, rule, verbs, mark);
    add(173, rule, step(w - start), step(end - w));
  }

  private void addSentence() {
    add(185, text.hashAt(start), text.kindAt(w), begins);
    add(186, text.hashAt(start), text.hashAt(w), begins);
    add(187, text.kindAt(start), text.kindAt(w), mark);
    if (w < text.size()) {
      add(180, text.signals[w], begins);
      add(181, number(text.tokens.isCapitalised(text.token(w))), mark, text.breaks[w]);
      add(182, number(text.asks(text.sentence(w))), begins);
    }
    if (begins == 1) {
      int before = w == 0 ? 0 : w - text.start(text.sentence(w) - 1);
      add(190, step(before), step(end - w));
      boolean opening = text.among == Surroundings.OPENING;
      add(191, number(w == 0), number(w == text.size()), number(opening));
    }
  }

  private int nextJoint() {
    int found = Math.min(w + 1, end);
    while (found < end && found - w < FARTHEST && !parts(found)) {
      found++;
    }
    return found;
  }

  private int lastJoint() {
    int found = Math.max(w - 1, start);
    while (found > start && w - found < FARTHEST && !parts(found)) {
      found--;
    }
    return found;
  }

  /** Whether a mark or a connective parts the words around this gap. */
  private boolean parts(int gap) {
    int kind = text.kind[gap];
    return text.marks[gap] != 0
        || kind == WordClasses.COORDINATOR
        || kind == WordClasses.REASON
        || kind == WordClasses.CONDITION
        || kind == WordClasses.RELATIVE;
  }
}
