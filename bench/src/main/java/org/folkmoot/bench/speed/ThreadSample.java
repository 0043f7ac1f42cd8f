package org.folkmoot.bench.speed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;

/**
 * Threads of a wanted length whose comments say no more of whom they answer than readers do: one in
 * four opens with a quotation of a late comment, one in ten names an author, and a reader writes
 * six times on average. Depends on corpus, shape and size alone.
 */
final class ThreadSample {

  /** What the comments of a thread are like. */
  enum Shape {
    /** Different comments by many authors, as readers write. */
    MIXED,
    /** One author posts one comment over and over, as a script does. */
    ALIKE
  }

  private static final long SEED = 20_240_615;
  private static final int COMMENTS_AN_AUTHOR = 6;
  private static final int QUOTED_FROM = 20;
  private static final int LONGEST_QUOTATION = 160;
  private static final int COMMENTS_AN_ARTICLE = 5;

  private final Random random = new Random(SEED);
  private final List<String> texts;
  private final List<Comment> comments = new ArrayList<>();

  private ThreadSample(List<String> texts) {
    this.texts = texts;
  }

  /** A thread of {@code size} comments below an article; generated ones follow a short corpus. */
  static CommentThread of(CommentCorpus corpus, Shape shape, int size) {
    List<String> texts = texts(corpus, size + COMMENTS_AN_ARTICLE);
    List<String> top = texts.subList(0, COMMENTS_AN_ARTICLE);
    ThreadSample sample = new ThreadSample(texts.subList(COMMENTS_AN_ARTICLE, texts.size()));
    for (int i = 0; i < size; i++) {
      sample.comments.add(shape == Shape.MIXED ? sample.mixed(i) : sample.alike(i));
    }
    String title = opening(top.get(0));
    Article article = new Article(title, String.join("\n\n", top), null, null, null, List.of());
    return CommentThread.of("timed", article, sample.comments);
  }

  private static List<String> texts(CommentCorpus corpus, int wanted) {
    CommentGenerator generator = new CommentGenerator(SEED);
    Iterator<String> all =
        Stream.concat(corpus.part(wanted).comments().stream(), Stream.generate(generator::next))
            .iterator();
    return Stream.generate(all::next).limit(wanted).toList();
  }

  private Comment alike(int i) {
    return Comment.of("c" + i, "reader", texts.get(0));
  }

  private Comment mixed(int i) {
    int authors = 1 + texts.size() / COMMENTS_AN_AUTHOR;
    StringBuilder text = new StringBuilder();
    if (i > 0 && random.nextInt(4) == 0) {
      int back = 1 + random.nextInt(Math.min(i, QUOTED_FROM));
      text.append("> ").append(opening(texts.get(i - back))).append("\n\n");
    }
    if (random.nextInt(10) == 0) {
      text.append('@').append(author(random.nextInt(authors))).append(": ");
    }
    text.append(texts.get(i));
    return Comment.of("c" + i, author(random.nextInt(authors)), text.toString());
  }

  private static String author(int number) {
    return "reader" + number;
  }

  private static String opening(String text) {
    int lineEnd = text.indexOf('\n');
    String line = lineEnd < 0 ? text : text.substring(0, lineEnd);
    return line.substring(0, Math.min(LONGEST_QUOTATION, line.length())).strip();
  }
}
