package org.folkmoot.thread;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.List;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One reader's comment.
 *
 * @param id the site's id for it, or c1, c2, … in order
 * @param author who wrote it, where known
 * @param created when, where known
 * @param declaredParent the platform's own word on what it answers: a comment's id, {@link
 *     Place#ARTICLE_ID}, or null where the platform does not say
 * @param text the author's own characters, never altered
 * @param source where {@code text} lies in the page it was read from, where there was one
 * @param boilerplate the parts of {@code text} that are the site's and not the author's, ordered
 * @param state whether the platform shows it
 * @param body where {@code text} stands in the HTML or Markdown that an export has; null where
 *     there was none, or where the text is the body itself, character for character
 */
public record Comment(
    String id,
    @Nullable String author,
    @Nullable Instant created,
    @Nullable String declaredParent,
    String text,
    @Nullable Span source,
    List<Span> boilerplate,
    CommentState state,
    @Nullable BodyMap body) {

  /** Copies the list; checks the id and that spans and runs lie inside. */
  public Comment {
    checkArgument(
        !id.isEmpty() && !id.equals(Place.ARTICLE_ID),
        "comment id '%s' must be neither empty nor reserved",
        id);
    boilerplate = Slices.checked(boilerplate, text, source);
    checkArgument(body == null || body.fits(text), "the runs of the body must lie in the text");
  }

  /** A comment that is shown, and that came from no export. */
  public Comment(
      String id,
      @Nullable String author,
      @Nullable Instant created,
      @Nullable String declaredParent,
      String text,
      @Nullable Span source,
      List<Span> boilerplate) {
    this(id, author, created, declaredParent, text, source, boilerplate, CommentState.SHOWN, null);
  }

  /** A comment of which author and text are known, and not whom it answers. */
  public static Comment of(String id, @Nullable String author, String text) {
    return new Comment(id, author, null, null, text, null, List.of());
  }

  /** Where a span of this comment lies. */
  public InComment place() {
    return new InComment(id);
  }
}
