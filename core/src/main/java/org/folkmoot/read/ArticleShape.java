package org.folkmoot.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page outside its thread: headline, article, and the site's words around and inside
 * it.
 *
 * @param title the line of the headline, or -1
 * @param byline the line that names the article's author, or -1
 * @param author that author
 * @param first the first line of the article, or -1
 * @param last its last line
 */
record ArticleShape(int title, int byline, @Nullable String author, int first, int last) {

  private static final Pattern BYLINE = Pattern.compile("by:? (.+)", Pattern.CASE_INSENSITIVE);
  private static final int STANDFIRST_WORDS = 8;
  private static final int TITLE_WORDS = 3;
  private static final int LONGEST_TITLE = 250;
  private static final int RUN = 3;
  private static final int TAIL_AT_END = 3;
  private static final int TAIL_ANYWHERE = 6;

  /** Reads {@code region}: the lines above the thread, or all lines. */
  static ArticleShape of(List<Line> region, boolean aboveThread) {
    int text = firstSentence(region, aboveThread);
    List<Line> head = region.subList(0, text < 0 ? region.size() : text);
    int title = title(head);
    int byline = byline(head, title);
    String author = byline < 0 ? null : bylineName(region.get(byline));
    if (text < 0) {
      return new ArticleShape(title, byline, author, -1, -1);
    }
    int first = standfirst(head, title, text);
    int last = lastWritten(region, first, tail(region, text));
    return new ArticleShape(title, byline, author, first, last);
  }

  /** Where the page begins to speak in sentences; else where a line is long enough for one. */
  private static int firstSentence(List<Line> region, boolean aboveThread) {
    for (Line line : region) {
      boolean sentence = line.isWritten() && line.shape().isSentence();
      if (sentence && !isQuestionOnTop(region, line, aboveThread)) {
        return line.index();
      }
    }
    for (Line line : region) {
      if (line.isProse() && line.index() > 0) {
        return line.index();
      }
    }
    boolean lone = !aboveThread && region.size() == 1 && region.get(0).isProse();
    return lone ? 0 : -1;
  }

  /** A headline may ask or call: then it stands apart from a longer text below. */
  private static boolean isQuestionOnTop(List<Line> region, Line line, boolean aboveThread) {
    if (line.index() > 0 || line.text().endsWith(".") || !line.isShort()) {
      return false;
    }
    if (region.size() == 1) {
      return aboveThread;
    }
    Line next = region.get(1);
    return next.afterBlank() || next.span().length() > 2 * line.span().length();
  }

  /** The heading that stands twice; else the first of three words and more; else the only one. */
  private static int title(List<Line> head) {
    int found = -1;
    int only = -1;
    int count = 0;
    Set<String> seen = new HashSet<>();
    for (Line line : head) {
      if (!isHeading(line)) {
        continue;
      }
      if (!seen.add(line.text()) && line.shape().words() >= TITLE_WORDS) {
        return indexOf(head, line.text());
      }
      count++;
      only = line.index();
      found = found < 0 && line.shape().words() >= TITLE_WORDS ? line.index() : found;
    }
    return found >= 0 ? found : count == 1 ? only : -1;
  }

  private static boolean isHeading(Line line) {
    return line.isWritten()
        && line.date() == null
        && line.span().length() <= LONGEST_TITLE
        && !BYLINE.matcher(line.text()).matches()
        && !Names.isStaff(line.text());
  }

  private static int indexOf(List<Line> head, String text) {
    int at = 0;
    while (!head.get(at).text().equals(text)) {
      at++;
    }
    return at;
  }

  private static int byline(List<Line> head, int title) {
    for (Line line : head) {
      if (line.index() != title && bylineName(line) != null) {
        return line.index();
      }
    }
    return -1;
  }

  private static @Nullable String bylineName(Line line) {
    if (!line.isShort() || line.furniture() != null) {
      return null;
    }
    DatePart date = line.date();
    Matcher byline = BYLINE.matcher(date == null ? line.text() : date.before());
    return byline.matches() && Names.isName(byline.group(1)) ? byline.group(1) : null;
  }

  /** The first of the lines between headline and text that is too long for a label. */
  private static int standfirst(List<Line> head, int title, int text) {
    for (Line line : head) {
      boolean below = title >= 0 && line.index() > title;
      if (below
          && isHeading(line)
          && line.shape().words() >= STANDFIRST_WORDS
          && !isAgain(line, head, title)) {
        return line.index();
      }
    }
    return text;
  }

  private static boolean isAgain(Line line, List<Line> head, int title) {
    return line.text().equals(head.get(title).text());
  }

  /**
   * The line where the foot of the page begins. Lists of other articles, notices and rows of
   * numbered links open it, if little running text stands below them: a third of the whole at most
   * where there is another sign that the article is over, a sixth where there is none.
   */
  private static int tail(List<Line> region, int text) {
    int[] written = writtenBefore(region);
    int all = written[region.size()];
    boolean closed = !region.get(region.size() - 1).isWritten();
    for (Line line : region.subList(text, region.size())) {
      int below = all - written[line.index()];
      int share = tailShare(region, line, closed);
      if (share > 0 && (long) below * share <= all) {
        return line.index();
      }
    }
    return region.size();
  }

  /** Into how many parts the running text is cut of which the foot may be one; 0 if none begins. */
  private static int tailShare(List<Line> region, Line line, boolean closed) {
    if (line.furniture() == null) {
      return !isRow(region, line) ? 0 : closed ? TAIL_AT_END : TAIL_ANYWHERE;
    }
    return switch (line.furniture()) {
      case FOOT, COPYRIGHT, SILENCE, COMMENTS -> TAIL_AT_END;
      case RELATED -> TAIL_ANYWHERE;
      default -> 0;
    };
  }

  private static int[] writtenBefore(List<Line> region) {
    int[] written = new int[region.size() + 1];
    for (Line line : region) {
      int length = line.isProse() ? line.span().length() : 0;
      written[line.index() + 1] = written[line.index()] + length;
    }
    return written;
  }

  /** Whether three lines in a row differ in nothing but a number. */
  private static boolean isRow(List<Line> region, Line line) {
    int end = line.index() + RUN;
    if (end > region.size() || line.shape().sentenceEnd() || !line.isShort()) {
      return false;
    }
    String first = unnumbered(line);
    return !first.equals(line.text())
        && region.subList(line.index() + 1, end).stream()
            .allMatch(other -> unnumbered(other).equals(first));
  }

  private static String unnumbered(Line line) {
    return line.text().replaceAll("\\d+", "#");
  }

  /** The last line of running text, with the short lines that follow it without a break. */
  private static int lastWritten(List<Line> region, int first, int tail) {
    int last = first;
    boolean broken = false;
    for (Line line : region.subList(first, tail)) {
      boolean own = isArticle(line) && !Names.isStaff(line.text());
      broken = !own || (broken && !line.isProse());
      last = broken ? last : line.index();
    }
    return last;
  }

  /** Whether a line inside the article is the article's. */
  static boolean isArticle(Line line) {
    return foreign(line) == null;
  }

  /** Why a line inside the article is not the article's; null if it is. */
  static @Nullable String foreign(Line line) {
    if (line.furniture() != null) {
      return line.furniture().reason;
    }
    if (line.date() != null
        && !line.shape().sentenceEnd()
        && line.date().isBareAfter()
        && line.shape().words() <= 10) {
      return "a line with a date";
    }
    return isLink(line) ? "a lone headline inside the article: a link to another one" : null;
  }

  private static boolean isLink(Line line) {
    return line.shape().isTitleCase()
        && line.shape().words() > STANDFIRST_WORDS - 3
        && line.isShort();
  }
}
