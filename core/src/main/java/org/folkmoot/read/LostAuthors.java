package org.folkmoot.read;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Limit;

/**
 * Finds paragraphs that may be comments of their own whose author line the page has lost: written
 * in another register than the rest of the comment they stand in, with a small first letter and no
 * final stop below paragraphs that have both capital and stop. They stay where they are; no author
 * is invented.
 */
final class LostAuthors {

  private static final int FEWEST_WORDS = 4;

  private LostAuthors() {}

  static List<Limit> in(String id, Post post) {
    List<Limit> limits = new ArrayList<>();
    List<Line> written = post.text().stream().filter(line -> !line.isSiteInComment()).toList();
    long odd = written.stream().filter(LostAuthors::isCareless).count();
    boolean othersCareful = written.stream().allMatch(line -> isCareless(line) || isCareful(line));
    for (int i = 1; i < written.size() && othersCareful && odd * 2 <= written.size(); i++) {
      Line line = written.get(i);
      if (isCareless(line) && written.get(i - 1).shape().sentenceEnd()) {
        limits.add(limit(id, line.span().shift(-post.span().start())));
      }
    }
    return limits;
  }

  private static Limit limit(String id, Span span) {
    return new Limit(
        "a paragraph in another register",
        "kept in this comment; it may be a comment whose author line the page has lost",
        id,
        span);
  }

  private static boolean isCareless(Line line) {
    return line.shape().lowerStart()
        && !line.shape().sentenceEnd()
        && line.shape().words() >= FEWEST_WORDS
        && Character.isLetter(line.text().codePointAt(0));
  }

  /** A sentence, or a line that is no sentence by design: a link, an announcement. */
  private static boolean isCareful(Line line) {
    boolean link = line.shape().words() < FEWEST_WORDS;
    return link
        || (!line.shape().lowerStart()
            && (line.shape().sentenceEnd() || line.text().endsWith(":")));
  }
}
