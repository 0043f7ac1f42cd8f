package org.folkmoot.read;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.argument.GivenArguments;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.BlockKind;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;
import org.folkmoot.thread.Page;
import org.jspecify.annotations.Nullable;

/** Puts together what was found on one page. Used once. */
final class PageReading {

  private static final String ABOVE = "the site's words above the article";
  private static final String BELOW = "the site's words below the article";
  private static final String AROUND = "the site's words around the thread";

  private final String id;
  private final String text;
  private final List<Line> lines;
  private final @Nullable ThreadShape thread;
  private final ArticleShape article;
  private final int regionEnd;
  private final BlockList blocks = new BlockList();
  private final List<Limit> limits = new ArrayList<>();

  PageReading(String id, String text, List<Line> lines, @Nullable ThreadShape thread) {
    this.id = id;
    this.text = text;
    this.lines = lines;
    this.thread = thread;
    this.regionEnd = thread == null ? lines.size() : threadStart(thread);
    this.article = ArticleShape.of(lines.subList(0, regionEnd), thread != null);
  }

  private static int threadStart(ThreadShape thread) {
    return thread.heading() >= 0 ? thread.heading() : thread.start();
  }

  ReadThread result() {
    labelRegion();
    List<Comment> comments = thread == null ? List.of() : comments(thread);
    String title = article.title() < 0 ? null : lines.get(article.title()).span().of(text);
    CommentThread result =
        new CommentThread(
            id, title, null, articleOf(title), comments, new Page(blocks.merged()), limits);
    return new ReadThread(result, GivenArguments.NONE);
  }

  private void labelRegion() {
    for (Line line : lines.subList(0, regionEnd)) {
      int index = line.index();
      if (index == article.title()) {
        blocks.add(BlockKind.TITLE, line.span(), null, "the headline");
      } else if (index == article.byline()) {
        blocks.add(BlockKind.AUTHOR, line.span(), null, "the author of the article");
      } else if (index >= article.first() && index <= article.last()) {
        labelInside(line);
      } else {
        String reason = line.furniture() == null ? around(index) : line.furniture().reason;
        blocks.add(BlockKind.BOILERPLATE, line.span(), null, reason);
      }
    }
  }

  private String around(int index) {
    return index < article.first() || article.first() < 0 ? ABOVE : BELOW;
  }

  private void labelInside(Line line) {
    String foreign = ArticleShape.foreign(line);
    if (foreign != null) {
      blocks.add(BlockKind.BOILERPLATE, line.span(), null, foreign);
    } else if (line.notice() >= 0) {
      Span own = new Span(line.span().start(), line.notice()).trim(text);
      Span notice = new Span(line.notice(), line.span().end());
      blocks.add(BlockKind.ARTICLE, own, null, "the text of the article");
      blocks.add(BlockKind.BOILERPLATE, notice, null, Furniture.Kind.COPYRIGHT.reason);
    } else {
      blocks.add(BlockKind.ARTICLE, line.span(), null, "the text of the article");
    }
  }

  private @Nullable Article articleOf(@Nullable String title) {
    if (article.first() < 0) {
      return null;
    }
    Span span =
        new Span(lines.get(article.first()).span().start(), lines.get(article.last()).span().end());
    return new Article(
        title, span.of(text), article.author(), null, span, blocks.boilerplateIn(span));
  }

  private List<Comment> comments(ThreadShape shape) {
    List<Comment> comments = new ArrayList<>();
    int at = regionEnd;
    for (Post post : shape.posts()) {
      String comment = "c" + (comments.size() + 1);
      int from = post.author() == null ? post.from() : Math.min(post.author().line(), post.from());
      labelSite(at, from);
      labelPost(shape, post, comment);
      comments.add(comment(comment, post));
      at = post.author() == null ? post.to() : Math.max(post.author().last() + 1, post.to());
    }
    labelSite(at, lines.size());
    if (shape.guessedStart()) {
      limits.add(
          new Limit(
              "no heading parts article and thread",
              "the first comment is taken to be the paragraph above its author's name",
              comments.get(0).id(),
              null));
    }
    return comments;
  }

  private void labelSite(int from, int to) {
    for (Line line : lines.subList(from, to)) {
      blocks.add(BlockKind.BOILERPLATE, line.span(), null, reason(line, AROUND));
    }
  }

  private void labelPost(ThreadShape shape, Post post, String comment) {
    AuthorLine author = post.author();
    if (author != null && author.line() < post.from()) {
      labelAuthor(shape, author, comment);
    }
    int first = post.text().get(0).index();
    int end = first + post.text().size();
    for (Line line : lines.subList(post.from(), post.to())) {
      boolean inside = line.index() >= first && line.index() < end;
      if (inside && !line.isSiteInComment()) {
        blocks.add(BlockKind.COMMENT, line.span(), comment, "the text of the comment");
      } else {
        blocks.add(
            BlockKind.BOILERPLATE, line.span(), inside ? comment : null, reason(line, AROUND));
      }
    }
    if (author != null && author.line() >= post.from()) {
      labelAuthor(shape, author, comment);
    }
  }

  private void labelAuthor(ThreadShape shape, AuthorLine author, String comment) {
    String reason = shape.form() == null ? "" : shape.form().reason;
    blocks.add(BlockKind.AUTHOR, lines.get(author.line()).span(), comment, reason);
    for (int i = author.line() + 1; i <= author.last(); i++) {
      blocks.add(BlockKind.BOILERPLATE, lines.get(i).span(), comment, reason(lines.get(i), AROUND));
    }
  }

  private static String reason(Line line, String otherwise) {
    Furniture.Kind kind = line.furniture();
    return kind != null ? kind.reason : line.isDate() ? "a date of the site" : otherwise;
  }

  private Comment comment(String comment, Post post) {
    limits.addAll(LostAuthors.in(comment, post));
    Span span = post.span();
    AuthorLine author = post.author();
    return new Comment(
        comment,
        author == null ? null : nameOf(author),
        author == null ? null : created(comment, author),
        null,
        span.of(text),
        span,
        blocks.boilerplateIn(span));
  }

  private static String nameOf(AuthorLine author) {
    return author.name().startsWith("@") ? author.name().substring(1) : author.name();
  }

  private java.time.@Nullable Instant created(String comment, AuthorLine author) {
    DatePart date = author.date();
    if (date == null || date.instant() == null) {
      return null;
    }
    if (!date.zoned()) {
      limits.add(new Limit("a time without a zone", "taken as UTC", comment, null));
    }
    return date.instant();
  }
}
