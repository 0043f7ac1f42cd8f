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
 * Which terms occur where in a thread, and for each comment what the others say.
 *
 * <p>Idea: what an author says again is no sign that the thread is about it, nor is what answers a
 * comment or is answered by it, so only other comments by others count. How many use a term is the
 * thread's count less the author's own, taken author by author, less parent and answers; the
 * nearest other who uses it is carried along in one pass forward and one back. Time and memory are
 * linear in the length of the thread.
 */
final class ThreadTerms {

  private static final int NONE = -1;

  private final Vocabulary vocabulary;
  private final List<TextTerms> titles = new ArrayList<>();
  private final @Nullable TextTerms article;
  private final TextTerms[] comments;
  private final int[] authors;
  private final int[] parents;
  private final int[] frequency;
  private final int[][] others;
  private final int[][] nearest;

  /**
   * The terms of {@code thread}.
   *
   * @param parents for each comment the one it answers, negative where it answers none
   * @param neighbours how far the nearest comment with a term may be
   */
  ThreadTerms(AnnotatedThread thread, int[] parents, int neighbours) {
    this.vocabulary = new Vocabulary(thread);
    thread.titles().forEach(title -> titles.add(vocabulary.read(title)));
    this.article = thread.article() == null ? null : vocabulary.read(thread.article());
    this.comments = thread.comments().stream().map(vocabulary::read).toArray(TextTerms[]::new);
    this.authors = authors(thread.comments());
    this.parents = parents;
    this.frequency = frequency();
    this.others = new int[comments.length][];
    this.nearest = new int[comments.length][];
    countOthers();
    leaveOutAnswers(parents);
    findNearest(neighbours);
  }

  private static int[] authors(List<AnnotatedText> comments) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] authors = new int[comments.size()];
    int next = 0;
    for (int c = 0; c < authors.length; c++) {
      String author = comments.get(c).author();
      Integer known = author == null ? null : numbers.putIfAbsent(author, next);
      authors[c] = known == null ? next++ : known;
    }
    return authors;
  }

  private int[] frequency() {
    int[] counts = new int[vocabulary.size()];
    for (TextTerms comment : comments) {
      add(comment, 1, counts);
    }
    return counts;
  }

  private static void add(TextTerms comment, int step, int[] counts) {
    for (int at = 0; at < comment.size(); at++) {
      counts[comment.term(at)] += step;
    }
  }

  private void countOthers() {
    Map<Integer, List<Integer>> byAuthor = new HashMap<>();
    for (int c = 0; c < comments.length; c++) {
      byAuthor.computeIfAbsent(authors[c], author -> new ArrayList<>()).add(c);
    }
    int[] own = new int[vocabulary.size()];
    for (List<Integer> written : byAuthor.values()) {
      written.forEach(c -> add(comments[c], 1, own));
      written.forEach(c -> others[c] = less(comments[c], own));
      written.forEach(c -> add(comments[c], -1, own));
    }
  }

  private int[] less(TextTerms comment, int[] own) {
    int[] counts = new int[comment.size()];
    for (int at = 0; at < counts.length; at++) {
      counts[at] = frequency[comment.term(at)] - own[comment.term(at)];
    }
    return counts;
  }

  private void leaveOutAnswers(int[] parents) {
    for (int c = 0; c < comments.length; c++) {
      int parent = parents[c];
      if (parent >= 0 && authors[parent] != authors[c]) {
        leaveOut(c, parent);
        if (takesUp(c, parent)) {
          leaveOut(parent, c);
        }
      }
    }
  }

  private void leaveOut(int comment, int other) {
    int[] counts = others[comment];
    TextTerms shorter =
        comments[comment].size() < comments[other].size() ? comments[comment] : comments[other];
    for (int i = 0; i < shorter.size(); i++) {
      int at = comments[comment].find(shorter.term(i));
      if (at >= 0 && comments[other].contains(shorter.term(i))) {
        counts[at]--;
      }
    }
  }

  private void findNearest(int neighbours) {
    Carried before = new Carried();
    for (int c = 0; c < comments.length; c++) {
      nearest[c] = before.passOver(c);
    }
    Carried after = new Carried();
    for (int c = comments.length - 1; c >= 0; c--) {
      nearest[c] = nearer(c, nearest[c], after.passOver(c), neighbours);
    }
  }

  private static int[] nearer(int comment, int[] before, int[] after, int neighbours) {
    int[] chosen = new int[before.length];
    for (int at = 0; at < chosen.length; at++) {
      int back = before[at] == NONE ? Integer.MAX_VALUE : comment - before[at];
      int on = after[at] == NONE ? Integer.MAX_VALUE : after[at] - comment;
      int candidate = back <= on ? before[at] : after[at];
      chosen[at] = Math.min(back, on) <= neighbours ? candidate : NONE;
    }
    return chosen;
  }

  /** For each term the last comment passed that uses it, and the last by somebody else again. */
  private final class Carried {
    private final int[] last = new int[vocabulary.size()];
    private final int[] lastByAnother = new int[vocabulary.size()];

    Carried() {
      Arrays.fill(last, NONE);
      Arrays.fill(lastByAnother, NONE);
    }

    int[] passOver(int comment) {
      int[] found = new int[comments[comment].size()];
      for (int at = 0; at < found.length; at++) {
        int term = comments[comment].term(at);
        boolean another = last[term] != NONE && authors[last[term]] != authors[comment];
        if (another) {
          lastByAnother[term] = last[term];
        }
        found[at] = lastByAnother[term];
        last[term] = comment;
      }
      return found;
    }
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int size() {
    return comments.length;
  }

  TextTerms comment(int comment) {
    return comments[comment];
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

  /** In how many comments a term occurs. */
  int frequency(int term) {
    return frequency[term];
  }

  /**
   * In how many comments by others the term at {@code at} of a comment occurs, parent and answers
   * left out.
   */
  int others(int comment, int at) {
    return others[comment][at];
  }

  /** The nearest comment by another author that holds the term, or -1 if none is near. */
  int nearest(int comment, int at) {
    return nearest[comment][at];
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
    for (int c = Math.max(0, comment - 2); c < Math.min(comments.length, comment + 3); c++) {
      if (authors[c] != authors[comment]) {
        beside += comments[c].size();
        voices++;
      }
    }
    return standing > 0 || voices > 1 ? standing + beside : 0;
  }
}
