package org.folkmoot.thread;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.List;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text that the thread is about.
 *
 * @param title the headline, where one is known
 * @param text the author's own characters, never altered; where it came from a page, one slice of
 *     it
 * @param author who wrote it, where known
 * @param published when, where known
 * @param source where {@code text} lies in the page it was read from, where there was one
 * @param boilerplate the parts of {@code text} that are the site's and not the article's
 *     (advertisements, links to other articles), ordered; nothing is claimed or matched there
 * @param body where {@code text} stands in the HTML or Markdown that an export has; null where
 *     there was none, or where the text is the body itself, character for character
 */
public record Article(
    @Nullable String title,
    String text,
    @Nullable String author,
    @Nullable Instant published,
    @Nullable Span source,
    List<Span> boilerplate,
    @Nullable BodyMap body) {

  /** Copies the list and checks that spans and runs lie inside. */
  public Article {
    boilerplate = Slices.checked(boilerplate, text, source);
    checkArgument(body == null || body.fits(text), "the runs of the body must lie in the text");
  }

  /** An article that came from no export. */
  public Article(
      @Nullable String title,
      String text,
      @Nullable String author,
      @Nullable Instant published,
      @Nullable Span source,
      List<Span> boilerplate) {
    this(title, text, author, published, source, boilerplate, null);
  }

  /** An article of which the text alone is known. */
  public static Article of(String text) {
    return new Article(null, text, null, null, null, List.of());
  }
}
