package org.folkmoot.thread;

/** Where a span lies: in the article, or in one of the comments. */
public sealed interface Place permits InArticle, InComment {

  /** The id under which the article is known wherever an id of a comment may stand. */
  String ARTICLE_ID = "article";

  /** The comment's id, or {@link #ARTICLE_ID}. */
  String id();

  /** The place that {@code id} names. */
  static Place of(String id) {
    return id.equals(ARTICLE_ID) ? InArticle.PLACE : new InComment(id);
  }
}
