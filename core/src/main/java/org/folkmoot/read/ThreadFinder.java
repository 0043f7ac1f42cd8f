package org.folkmoot.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a page as a thread in every way that its lines allow, and keeps the best. Linear. */
final class ThreadFinder {

  private final List<Line> lines;
  private final AuthorLines authors;
  private final List<Integer> headings;

  private ThreadFinder(List<Line> lines) {
    this.lines = lines;
    this.authors = AuthorLines.of(lines);
    this.headings = AuthorLines.headings(lines);
  }

  /** The thread on the page, or null where the signs are too weak. */
  static @Nullable ThreadShape find(List<Line> lines) {
    ThreadFinder finder = new ThreadFinder(lines);
    ThreadShape best = null;
    int most = ThreadShape.ENOUGH - 1;
    for (AuthorForm form : AuthorForm.values()) {
      ThreadShape shape = finder.shaped(form);
      int points = shape == null ? 0 : shape.points(lines);
      if (points > most) {
        best = shape;
        most = points;
      }
    }
    return best != null ? best : UnsignedPosts.find(lines, finder.headings);
  }

  private @Nullable ThreadShape shaped(AuthorForm form) {
    List<AuthorLine> candidates = authors.of(form);
    int heading = headingOf(candidates);
    List<AuthorLine> chosen = new ArrayList<>(candidates);
    chosen.removeIf(candidate -> candidate.line() < heading);
    if (heading < 0) {
      chosen = form == AuthorForm.PLAIN ? withoutSubheadings(chosen) : withoutByline(chosen);
    }
    if (chosen.isEmpty()) {
      return null;
    }
    boolean signs = form.maySign() && signsBelow(chosen, heading);
    List<Post> posts = signs ? signed(chosen, heading) : headed(chosen);
    posts.removeIf(Post::isEmpty);
    return new ThreadShape(form, heading, posts, signs && heading < 0);
  }

  /** The last heading that has at least half of the candidates below it; -1 if there is none. */
  private int headingOf(List<AuthorLine> candidates) {
    int best = -1;
    int above = 0;
    for (int heading : headings) {
      while (above < candidates.size() && candidates.get(above).line() < heading) {
        above++;
      }
      if (above < candidates.size() && above * 2 <= candidates.size()) {
        best = heading;
      }
    }
    return best;
  }

  /** Author lines above their texts. */
  private List<Post> headed(List<AuthorLine> chosen) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      int end = i + 1 < chosen.size() ? chosen.get(i + 1).line() : lines.size();
      posts.add(Post.of(chosen.get(i), lines, chosen.get(i).last() + 1, end));
    }
    return posts;
  }

  /** Author lines below their texts. */
  private List<Post> signed(List<AuthorLine> chosen, int heading) {
    List<Post> posts = new ArrayList<>();
    int from = heading >= 0 ? heading + 1 : paragraphBefore(chosen.get(0).line());
    for (AuthorLine author : chosen) {
      posts.add(Post.of(author, lines, from, author.line()));
      from = author.last() + 1;
    }
    return posts;
  }

  private int paragraphBefore(int line) {
    int from = Math.max(0, line - 1);
    while (from > 0 && !lines.get(from).afterBlank() && lines.get(line - 1).afterBlank()) {
      from--;
    }
    return from;
  }

  /** Whether text stands above the first author line and none below the last. */
  private boolean signsBelow(List<AuthorLine> chosen, int heading) {
    AuthorLine last = chosen.get(chosen.size() - 1);
    boolean below = !Post.of(last, lines, last.last() + 1, lines.size()).isEmpty();
    int first = chosen.get(0).line();
    boolean above = !Post.of(null, lines, heading + 1, first).isEmpty();
    return above && (!below || chosen.get(0).form() == AuthorForm.DASHED);
  }

  /**
   * The name above an article looks like an author line. It is one of the thread only if what
   * follows it has what the comments have: buttons, and no length of another order.
   */
  private List<AuthorLine> withoutByline(List<AuthorLine> chosen) {
    if (chosen.size() < 2 || hasProseBefore(chosen.get(0).line())) {
      return chosen;
    }
    List<Post> posts = headed(chosen);
    Post first = posts.get(0);
    List<Post> others = posts.subList(1, posts.size());
    long buttons = others.stream().filter(post -> post.hasButton(lines)).count();
    boolean framed = buttons * 2 > others.size();
    int longest = others.stream().mapToInt(Post::length).max().orElse(0);
    boolean article =
        framed ? !first.hasButton(lines) : first.text().size() > 2 && first.length() > 2 * longest;
    return article ? chosen.subList(1, chosen.size()) : chosen;
  }

  private boolean hasProseBefore(int line) {
    return lines.subList(0, line).stream().anyMatch(Line::isProse);
  }

  /**
   * The sub-headings of an article look like names on lines of their own. The thread begins below
   * the notice that ends the article; where there is none, at the first firm candidate or at a
   * single word before it.
   */
  private List<AuthorLine> withoutSubheadings(List<AuthorLine> chosen) {
    int start = 0;
    int marked = firstBelowNotice(chosen);
    if (marked >= 0) {
      return chosen.subList(marked, chosen.size());
    }
    Map<String, Integer> counts = AuthorLines.counts(chosen, AuthorLine::name);
    while (start < chosen.size() && !AuthorLines.isFirm(chosen.get(start), counts)) {
      start++;
    }
    if (start == chosen.size()) {
      return chosen;
    }
    while (start > 0 && isSingleWord(chosen.get(start - 1))) {
      start--;
    }
    return chosen.subList(start, chosen.size());
  }

  private int firstBelowNotice(List<AuthorLine> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      int above = chosen.get(i).line() - 1;
      if (above >= 0 && lines.get(above).endsArticle()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSingleWord(AuthorLine candidate) {
    return candidate.name().indexOf(' ') < 0 && !Names.isStaff(candidate.name());
  }
}
