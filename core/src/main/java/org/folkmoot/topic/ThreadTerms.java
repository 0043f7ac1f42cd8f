package org.folkmoot.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.jspecify.annotations.Nullable;

/**
 * Which terms occur where among the comments of a thread that are in sight, and for each comment
 * what the others say. It grows by comments at the end.
 *
 * <p>Idea: what an author says again is no sign that the thread is about it, nor is what answers a
 * comment or is answered by it, so only other comments by others count. How many use a term is the
 * thread's count less the author's own, less parent and answers; the nearest other who uses it is
 * looked for among those that hold the term. Memory is linear in the length of the thread, time but
 * for the nearest, too, and for these bounded by how far one may be away.
 */
final class ThreadTerms {

  private static final int NONE = -1;

  private final Vocabulary vocabulary;
  private final int neighbours;
  private final List<TextTerms> titles = new ArrayList<>();
  private final @Nullable TextTerms article;
  private final List<TextTerms> comments = new ArrayList<>();
  private final List<Holders> holders = new ArrayList<>();
  private final Map<String, Integer> authorNumbers = new HashMap<>();
  private final Tally byAuthor = new Tally();
  private int nextAuthor;
  private int[] authors = {};
  private int[] parents = {};

  /** The comments that hold one term, rising. */
  private static final class Holders {
    private int[] comments = new int[2];
    private int size;

    void add(int comment) {
      if (size == comments.length) {
        comments = Arrays.copyOf(comments, 2 * size);
      }
      comments[size++] = comment;
    }
  }

  /**
   * Titles and article of a thread, and none of its comments yet.
   *
   * @param neighbours how far the nearest comment with a term may be
   */
  ThreadTerms(AnnotatedThread thread, int neighbours) {
    this.vocabulary = new Vocabulary(thread);
    this.neighbours = neighbours;
    thread.titles().forEach(title -> titles.add(vocabulary.read(title)));
    this.article = thread.article() == null ? null : vocabulary.read(thread.article());
  }

  /**
   * Reads one more comment.
   *
   * @param answered the comment it answers where that is in sight, else a negative number
   */
  void add(AnnotatedText text, int answered) {
    int comment = comments.size();
    TextTerms own = vocabulary.read(text);
    comments.add(own);
    if (comment == authors.length) {
      authors = Arrays.copyOf(authors, 2 * comment + 16);
      parents = Arrays.copyOf(parents, authors.length);
    }
    authors[comment] = authorNumber(text.author());
    parents[comment] = answered;
    while (holders.size() < vocabulary.size()) {
      holders.add(new Holders());
    }
    for (int at = 0; at < own.size(); at++) {
      holders.get(own.term(at)).add(comment);
      byAuthor.add(authors[comment], own.term(at));
    }
  }

  private int authorNumber(@Nullable String author) {
    Integer known = author == null ? null : authorNumbers.putIfAbsent(author, nextAuthor);
    return known == null ? nextAuthor++ : known;
  }

  /**
   * For each term of a comment, in how many comments by others it occurs, parent and answers left
   * out.
   */
  int[] others(int comment) {
    TextTerms own = comments.get(comment);
    int[] counts = new int[own.size()];
    for (int at = 0; at < counts.length; at++) {
      counts[at] = frequency(own.term(at)) - byAuthor.count(authors[comment], own.term(at));
    }
    int parent = parents[comment];
    if (parent >= 0 && authors[parent] != authors[comment]) {
      leaveOut(own, comments.get(parent), counts);
    }
    return counts;
  }

  /** Leaves an answer out of the counts of the comment that it answers, if it takes that up. */
  void leaveOutAnswer(int answer, int[] countsOfParent) {
    int parent = parents[answer];
    if (authors[parent] != authors[answer] && takesUp(answer, parent)) {
      leaveOut(comments.get(parent), comments.get(answer), countsOfParent);
    }
  }

  private static void leaveOut(TextTerms own, TextTerms other, int[] counts) {
    TextTerms shorter = own.size() < other.size() ? own : other;
    for (int i = 0; i < shorter.size(); i++) {
      int at = own.find(shorter.term(i));
      if (at >= 0 && other.contains(shorter.term(i))) {
        counts[at]--;
      }
    }
  }

  /** What a comment answers, or a negative number. */
  int parent(int comment) {
    return parents[comment];
  }

  /** The nearest comment by another author that holds the term, or -1 if none is near. */
  int nearest(int comment, int term) {
    Holders found = holders.get(term);
    int place = Arrays.binarySearch(found.comments, 0, found.size, comment);
    int before = place - 1;
    while (before >= 0 && isNearOwn(found.comments[before], comment)) {
      before--;
    }
    int after = place + 1;
    while (after < found.size && isNearOwn(found.comments[after], comment)) {
      after++;
    }
    int back = before < 0 ? Integer.MAX_VALUE : comment - found.comments[before];
    int on = after == found.size ? Integer.MAX_VALUE : found.comments[after] - comment;
    if (Math.min(back, on) > neighbours) {
      return NONE;
    }
    return back <= on ? found.comments[before] : found.comments[after];
  }

  private boolean isNearOwn(int other, int comment) {
    return authors[other] == authors[comment] && Math.abs(other - comment) <= neighbours;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int size() {
    return comments.size();
  }

  TextTerms comment(int comment) {
    return comments.get(comment);
  }

  /** A number for each author; a comment whose author is not known has one of its own. */
  int author(int comment) {
    return authors[comment];
  }

  /**
   * Whether a comment answers another and so takes up its words, on the subject or not. Where there
   * is no article, the opening comment is what the thread is about, and its answers are not meant.
   */
  boolean takesUp(int answer, int comment) {
    return parents[answer] == comment && (comment > 0 || article != null);
  }

  @Nullable TextTerms article() {
    return article;
  }

  boolean hasTitle() {
    return !titles.isEmpty();
  }

  boolean isInTitle(int term) {
    return titles.stream().anyMatch(title -> title.contains(term));
  }

  boolean isInArticle(int term) {
    return article != null && article.contains(term);
  }

  /** The first comment that holds a term that one holds. */
  TextTerms firstHolder(int term) {
    return comments.get(holders.get(term).comments[0]);
  }

  /** In how many comments a term occurs. */
  int frequency(int term) {
    return term < holders.size() ? holders.get(term).size : 0;
  }

  /**
   * How many terms there are in article and titles and, by others, next to a comment. Where there
   * is neither article nor title it takes two others to make a subject.
   */
  int contextTerms(int comment) {
    int standing = titles.stream().mapToInt(TextTerms::size).sum();
    standing += article == null ? 0 : article.size();
    int beside = 0;
    int voices = 0;
    for (int c = Math.max(0, comment - 2); c < Math.min(comments.size(), comment + 3); c++) {
      if (authors[c] != authors[comment]) {
        beside += comments.get(c).size();
        voices++;
      }
    }
    return standing > 0 || voices > 1 ? standing + beside : 0;
  }
}
