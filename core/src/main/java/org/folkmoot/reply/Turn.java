package org.folkmoot.reply;

import java.util.List;

/** How the talk went just before a comment. */
final class Turn {
  final int alternation;
  final int lastAnswer;
  final int mine;
  final int mineParent;
  final int unanswered;

  Turn(List<Reading> comments, History history, int i) {
    int me = comments.get(i).author;
    mine = history.latestBy(me);
    mineParent = mine < 0 ? -1 : history.parent(mine);
    int last = -1;
    int open = 0;
    for (int k = history.answersTo(me).size() - 1; k >= 0 && open < 3; k--) {
      int answer = history.answersTo(me).get(k);
      if (answer > mine) {
        last = last < 0 ? answer : last;
        open++;
      }
    }
    lastAnswer = last;
    unanswered = open;
    alternation =
        (isBy(comments, i - 2, me) ? 1 : 0)
            + (i >= 3 && isBy(comments, i - 3, comments.get(i - 1).author) ? 2 : 0)
            + (isBy(comments, i - 1, me) ? 4 : 0)
            + (i >= 1 && history.answers(i - 1, me) ? 8 : 0);
  }

  private static boolean isBy(List<Reading> comments, int i, int author) {
    return i >= 0 && author >= 0 && comments.get(i).author == author;
  }
}
