package org.folkmoot.annotate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InArticle;
import org.folkmoot.token.TokenBuffer;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The annotation of one thread that grows at its end. Each text is read once; the head with the
 * short forms of all of it known, later comments with those up to them. Not thread-safe.
 */
public final class GrowingAnnotation {

  private final Annotator annotator;
  private final int head;
  private final TokenBuffer buffer = new TokenBuffer();
  private final List<AnnotatedText> comments = new ArrayList<>();
  private Acronyms acronyms = new Acronyms();
  private TextReading reading;
  private TermCounts counts = new TermCounts();
  private List<AnnotatedText> titles = List.of();
  private @Nullable AnnotatedText article;
  private boolean begun;

  GrowingAnnotation(Annotator annotator, int head) {
    this.annotator = annotator;
    this.head = head;
    this.reading = annotator.reading(acronyms);
  }

  /** How many comments have been read. */
  public int size() {
    return comments.size();
  }

  /**
   * Reads the comments that are new. Linear in their length; beside that, one step for each comment
   * there is.
   *
   * @param thread begins with what was read before
   * @throws IllegalArgumentException if the head was begun and not full, or comments are missing
   */
  public AnnotatedThread annotate(CommentThread thread) {
    List<Comment> all = thread.comments();
    checkArgument(
        !begun || (comments.size() >= head && all.size() >= comments.size()),
        "a thread of %s comments must go on after its head of %s, and have all that were read: %s",
        all.size(),
        head,
        comments.size());
    if (!begun) {
      begin(thread);
    }
    for (int i = comments.size(); i < all.size(); i++) {
      Tokens tokens = annotator.tokens(buffer, all.get(i).text());
      acronyms.collect(tokens);
      add(comment(all.get(i), tokens));
    }
    TermStatistics statistics = new TermStatistics(counts, counts.texts());
    return new AnnotatedThread(thread, titles, article, comments, statistics, head);
  }

  /** Reads titles, article and head. */
  private void begin(CommentThread thread) {
    begun = true;
    titles = titles(thread);
    Article given = thread.article();
    Tokens tokens = given == null ? null : annotator.tokens(buffer, given.text());
    if (tokens != null) {
      acronyms.collect(tokens);
    }
    List<Comment> first = thread.comments().subList(0, Math.min(head, thread.comments().size()));
    List<Tokens> read = first.stream().map(c -> annotator.tokens(buffer, c.text())).toList();
    read.forEach(acronyms::collect);
    if (given != null && tokens != null) {
      article =
          reading.annotate(
              InArticle.PLACE, given.author(), given.text(), tokens, given.boilerplate());
      counts.add(article);
    }
    for (int i = 0; i < first.size(); i++) {
      add(comment(first.get(i), read.get(i)));
    }
  }

  private AnnotatedText comment(Comment comment, Tokens tokens) {
    return reading.annotate(
        comment.place(), comment.author(), comment.text(), tokens, comment.boilerplate());
  }

  private void add(AnnotatedText comment) {
    comments.add(comment);
    counts.add(comment);
  }

  private List<AnnotatedText> titles(CommentThread thread) {
    return Stream.of(
            Optional.ofNullable(thread.article()).map(Article::title),
            Optional.ofNullable(thread.title()))
        .flatMap(Optional::stream)
        .distinct()
        .map(title -> annotator.annotate(InArticle.PLACE, null, title))
        .toList();
  }

  /**
   * Forgets all comments but the first {@code kept}. Counts again what these hold, and reads none.
   *
   * @param kept not less than the head
   */
  public void backTo(int kept) {
    checkArgument(
        kept >= head && kept <= size(), "kept %s must be in [%s, %s]", kept, head, size());
    List<AnnotatedText> texts = List.copyOf(comments.subList(0, kept));
    comments.clear();
    acronyms = new Acronyms();
    reading = annotator.reading(acronyms);
    counts = new TermCounts();
    if (article != null) {
      acronyms.collect(article.tokens());
      counts.add(article);
    }
    for (AnnotatedText text : texts) {
      acronyms.collect(text.tokens());
      add(text);
    }
  }
}
