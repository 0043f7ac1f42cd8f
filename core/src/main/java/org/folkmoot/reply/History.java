package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has answered whom so far, and who spoke last. A parent may be unknown: then the comment is
 * there, and answers nobody that is known.
 */
final class History {

  /** The parent of a comment of which it is not known. */
  static final int UNKNOWN = -2;

  private static final int MOST_SPEAKERS = 64;

  private final List<Reading> comments;
  private int[] parents = {};
  private int[] children = {};
  private int[] latest = {};
  private int[] first = {};
  private int[] count = {};
  private final List<List<Integer>> answersTo = new ArrayList<>();
  private final Map<Long, Integer> exchanges = new HashMap<>();

  /** Authors, the latest speaker last. */
  private final List<Integer> speakers = new ArrayList<>();

  private int read;

  History(List<Reading> comments) {
    this.comments = comments;
  }

  /** Makes room for so many comments and authors. */
  void makeRoom(int size, int authors) {
    parents = grown(parents, size, 0);
    children = grown(children, size, 0);
    latest = grown(latest, authors, -1);
    first = grown(first, authors, -1);
    count = grown(count, authors, 0);
    while (answersTo.size() < authors) {
      answersTo.add(new ArrayList<>());
    }
  }

  private static int[] grown(int[] numbers, int needed, int fill) {
    if (needed <= numbers.length) {
      return numbers;
    }
    int[] more = Arrays.copyOf(numbers, Math.max(needed, 2 * numbers.length));
    Arrays.fill(more, numbers.length, more.length, fill);
    return more;
  }

  /** Says what the next comment answers: a position, the article, or {@link #UNKNOWN}. */
  void learn(int parent) {
    int i = read++;
    parents[i] = parent;
    int author = comments.get(i).author;
    if (author >= 0) {
      latest[author] = i;
      first[author] = first[author] < 0 ? i : first[author];
      count[author]++;
      speakers.remove((Integer) author);
      speakers.add(author);
      if (speakers.size() > MOST_SPEAKERS) {
        speakers.remove(0);
      }
    }
    if (parent >= 0) {
      children[parent]++;
      int answered = comments.get(parent).author;
      if (answered >= 0 && author >= 0 && answered != author) {
        answersTo.get(answered).add(i);
        exchanges.merge(pair(author, answered), 1, Integer::sum);
      }
    }
  }

  private static long pair(int author, int answered) {
    return (long) author << Integer.SIZE | answered;
  }

  int read() {
    return read;
  }

  int parent(int i) {
    return parents[i];
  }

  int children(int i) {
    return children[i];
  }

  int latestBy(int author) {
    return author < 0 ? -1 : latest[author];
  }

  int firstBy(int author) {
    return author < 0 ? -1 : first[author];
  }

  int countOf(int author) {
    return author < 0 ? 0 : count[author];
  }

  /** How often one author has answered the other. */
  int exchanges(int author, int answered) {
    return author < 0 || answered < 0 ? 0 : exchanges.getOrDefault(pair(author, answered), 0);
  }

  /** The comments that answer an author, in order. */
  List<Integer> answersTo(int author) {
    return author < 0 ? List.of() : answersTo.get(author);
  }

  /** Whether a comment answers one of the author's. */
  boolean answers(int comment, int author) {
    int parent = parents[comment];
    return author >= 0 && parent >= 0 && comments.get(parent).author == author;
  }

  /** How many authors have spoken after this author did; -1 for one who has not. */
  int speakersSince(int author) {
    int at = speakers.lastIndexOf(author);
    return at < 0 ? -1 : speakers.size() - 1 - at;
  }

  /** The authors who spoke last, the latest first. */
  List<Integer> lastSpeakers(int most) {
    List<Integer> last = new ArrayList<>();
    for (int i = speakers.size() - 1; i >= 0 && last.size() < most; i--) {
      last.add(speakers.get(i));
    }
    return last;
  }
}
