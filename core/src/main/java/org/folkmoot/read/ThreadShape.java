package org.folkmoot.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a page as a thread: which lines are comments, if its author lines follow one
 * template. The reader makes one for each template and keeps the one with most points.
 *
 * @param form the template, or null for a thread whose comments name nobody
 * @param heading the line that heads the thread, or -1
 * @param posts the comments in page order, each with text
 * @param guessedStart whether nothing but a paragraph's beginning says where the first one begins
 */
record ThreadShape(@Nullable AuthorForm form, int heading, List<Post> posts, boolean guessedStart) {

  /** Fewer points are too weak a sign: then there is no thread. */
  static final int ENOUGH = 3;

  private static final int HEADED = 3;

  /** The first line of the thread, its heading aside. */
  int start() {
    Post first = posts.get(0);
    return first.author() == null ? first.from() : Math.min(first.author().line(), first.from());
  }

  /** The line after the last that can belong to it. */
  int end() {
    Post last = posts.get(posts.size() - 1);
    return last.author() == null ? last.to() : Math.max(last.author().last() + 1, last.to());
  }

  /** How much speaks for this reading; see the essay in {@link PageReader}. */
  int points(List<Line> lines) {
    if (posts.isEmpty()
        || (heading < 0 && posts.size() < 2)
        || !readsAsText()
        || !hasFrames(lines)) {
      return 0;
    }
    int points = heading >= 0 ? HEADED : 0;
    points += posts.size() >= 2 && form != null ? form.points : 0;
    points += posts.size() >= 3 ? 1 : 0;
    points += share(Post::talks) >= 0.5 ? 1 : 0;
    points += share(post -> post.hasButton(lines)) >= 0.5 ? 2 : 0;
    points += followsEndMark(lines) ? 1 : 0;
    points += heading >= 0 && UnsignedPosts.stated(lines.get(heading)) == posts.size() ? 2 : 0;
    return points + namePoints();
  }

  private int namePoints() {
    Map<String, Integer> names = names();
    long handles = names.keySet().stream().filter(Names::isHandle).count();
    int points = handles * 3 >= names.size() && handles > 0 ? 2 : 0;
    points += names.size() < posts.size() ? 1 : 0;
    points += returnsAtOnce() ? 1 : 0;
    if (form == AuthorForm.PLAIN && heading < 0) {
      points -= share(Post::namesItsAuthor) * 3 >= 1 ? 3 : 0;
      points -= isDialogue(names) ? 2 : 0;
    }
    return points;
  }

  private Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    for (Post post : posts) {
      if (post.author() != null) {
        names.merge(post.author().name(), 1, Integer::sum);
      }
    }
    return names;
  }

  /** Whether somebody wrote two comments in a row: no sub-heading and no speaker comes twice so. */
  private boolean returnsAtOnce() {
    for (int i = 1; i < posts.size(); i++) {
      AuthorLine one = posts.get(i - 1).author();
      AuthorLine next = posts.get(i).author();
      if (one != null && next != null && one.name().equals(next.name())) {
        return true;
      }
    }
    return false;
  }

  /** Two that take turns are an interview. */
  private boolean isDialogue(Map<String, Integer> names) {
    if (names.size() != 2 || posts.size() < 4) {
      return false;
    }
    Set<String> even = new HashSet<>();
    for (int i = 0; i < posts.size(); i += 2) {
      AuthorLine author = posts.get(i).author();
      even.add(author == null ? "" : author.name());
    }
    return even.size() == 1;
  }

  /** Bare names need more running text below them than lines that name an author by design. */
  private boolean readsAsText() {
    return form == AuthorForm.PLAIN
        ? share(Post::hasProse) * 3 >= 2
        : share(Post::hasSentence) * 3 >= 1;
  }

  /**
   * Buttons and dates come once a comment: many more of them belong to another template, and names
   * that are known by the frames around them need some.
   */
  private boolean hasFrames(List<Line> lines) {
    int frames = posts.stream().mapToInt(post -> post.frames(lines)).sum();
    int fewest = form == AuthorForm.FRAMED ? 1 : 0;
    return frames >= fewest && frames <= 2 * posts.size() + 2;
  }

  private boolean followsEndMark(List<Line> lines) {
    int before = start() - 1;
    return before >= 0 && lines.get(before).endsArticle();
  }

  private double share(java.util.function.Predicate<Post> property) {
    return (double) posts.stream().filter(property).count() / posts.size();
  }
}
