package org.folkmoot.thread;

/** In the article. */
public record InArticle() implements Place {

  /** The one value. */
  public static final InArticle PLACE = new InArticle();

  @Override
  public String id() {
    return ARTICLE_ID;
  }
}
