package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.FeatureBuffer;

/**
 * Something a comment may answer, with the features that speak for and against it. Overwritten when
 * the walk that gave it goes on. Not thread-safe.
 */
public final class Candidate {

  /** The article, in the place where other candidates have the position of a comment. */
  public static final int ARTICLE = -1;

  private final FeatureBuffer features = new FeatureBuffer();
  private int position;

  /** Where words of the comment stand in this one: from, to among its tokens; the same there. */
  final List<Run> runs = new ArrayList<>();

  final List<Names.Naming> namings = new ArrayList<>();
  final Likeness likeness = new Likeness();
  double shared;
  int quotedWords;
  int firstQuoted;
  int repeatedWords;
  double probability;

  /** Words in a row that stand in both texts. */
  record Run(int from, int to, int thereFrom, int thereTo, boolean marked) {}

  Candidate at(int place) {
    position = place;
    features.clear();
    runs.clear();
    namings.clear();
    shared = 0;
    quotedWords = 0;
    firstQuoted = 0;
    repeatedWords = 0;
    probability = 0;
    return this;
  }

  /** The place of the comment in its thread, or {@link #ARTICLE}. */
  public int position() {
    return position;
  }

  /** What speaks for and against it, for a model to weigh. */
  public FeatureBuffer features() {
    return features;
  }

  boolean isArticle() {
    return position == ARTICLE;
  }
}
