package org.folkmoot.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Threads whose comments name nobody. Only a heading tells that there is one; buttons and dates
 * part the comments, or the heading says how many paragraphs there are.
 */
final class UnsignedPosts {

  private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

  private UnsignedPosts() {}

  /** Looks below each heading as far as the next one, so that no line is looked at twice. */
  static @Nullable ThreadShape find(List<Line> lines, List<Integer> headings) {
    int end = lines.size();
    for (int i = headings.size() - 1; i >= 0; i--) {
      ThreadShape shape = below(lines.subList(0, end), headings.get(i));
      if (shape != null) {
        return shape;
      }
      end = headings.get(i);
    }
    return null;
  }

  private static @Nullable ThreadShape below(List<Line> lines, int heading) {
    int stated = stated(lines.get(heading));
    List<Post> framed = parted(lines, heading, true);
    boolean fits =
        stated < 0 ? framed.size() >= 2 && allFramed(framed, lines) : framed.size() == stated;
    List<Post> posts = fits ? framed : parted(lines, heading, false);
    boolean found = !posts.isEmpty() && (fits || posts.size() == stated);
    return found ? new ThreadShape(null, heading, posts, false) : null;
  }

  /** How many comments the heading says there are; -1 if it does not. */
  static int stated(Line heading) {
    Matcher count = COUNT.matcher(heading.text());
    return count.find() ? Integer.parseInt(count.group()) : -1;
  }

  private static boolean allFramed(List<Post> posts, List<Line> lines) {
    return posts.stream().allMatch(post -> post.frames(lines) > 0);
  }

  private static List<Post> parted(List<Line> lines, int heading, boolean byFrames) {
    List<Post> posts = new ArrayList<>();
    int from = heading + 1;
    int at = from;
    while (at < lines.size() && !lines.get(at).opensTail()) {
      at++;
      if (at == lines.size() || lines.get(at).opensTail() || begins(lines, at, byFrames)) {
        add(posts, Post.of(null, lines, from, at));
        from = at;
      }
    }
    return posts;
  }

  private static void add(List<Post> posts, Post post) {
    if (!post.isEmpty()) {
      posts.add(post);
    }
  }

  private static boolean begins(List<Line> lines, int at, boolean byFrames) {
    Line line = lines.get(at);
    return byFrames
        ? line.isWritten() && lines.get(at - 1).isFrame()
        : line.isWritten() && line.afterBlank();
  }
}
