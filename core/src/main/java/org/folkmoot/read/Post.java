package org.folkmoot.read;

import java.util.List;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One comment as found on a page.
 *
 * @param author the line that names its author, where there is one
 * @param from the first line of its stretch of the page, author line aside
 * @param to the line after the last of its stretch
 * @param text the lines from the first to the last that the author wrote, the site's lines between
 *     them included; empty where nothing was written
 */
record Post(@Nullable AuthorLine author, int from, int to, List<Line> text) {

  static Post of(@Nullable AuthorLine author, List<Line> lines, int from, int to) {
    int end = Math.max(from, to);
    int first = from;
    while (first < end && lines.get(first).isSiteInComment() && !lines.get(first).opensTail()) {
      first++;
    }
    int last = first;
    while (last < end && !lines.get(last).opensTail()) {
      last++;
    }
    while (last > first && lines.get(last - 1).isSiteInComment()) {
      last--;
    }
    return new Post(author, from, end, lines.subList(first, last));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Span span() {
    return new Span(text.get(0).span().start(), text.get(text.size() - 1).span().end());
  }

  int length() {
    return isEmpty() ? 0 : span().length();
  }

  /** Whether a line of it reads as running text. */
  boolean hasProse() {
    return text.stream().anyMatch(line -> line.shape().isProse() && !line.shape().isTitleCase());
  }

  /** Whether a line of it ends as sentences do, or reads as running text. */
  boolean hasSentence() {
    return hasProse() || text.stream().anyMatch(line -> line.shape().sentenceEnd());
  }

  /** Whether one of its lines has a word with which people talk to each other. */
  boolean talks() {
    return text.stream().anyMatch(Post::talks);
  }

  private static boolean talks(Line line) {
    for (String word : line.text().split("[^\\p{L}'\u2019]+", -1)) {
      if (Furniture.isTalk(word.replace('\u2019', '\''))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it speaks of its own author, as a section speaks of its heading and nobody does. */
  boolean namesItsAuthor() {
    return author != null && !isEmpty() && text.get(0).text().contains(author.name());
  }

  /** How many runs of buttons and dates stand in its stretch, those of the author line included. */
  int frames(List<Line> lines) {
    int runs = author != null && author.date() != null ? 1 : 0;
    for (int i = from; i < to; i++) {
      boolean begins = i == from || !lines.get(i - 1).isFrame();
      runs += lines.get(i).isFrame() && begins ? 1 : 0;
    }
    return runs;
  }

  /** Whether it has a button to click. */
  boolean hasButton(List<Line> lines) {
    return lines.subList(from, to).stream().anyMatch(line -> line.is(Furniture.Kind.BUTTON));
  }
}
