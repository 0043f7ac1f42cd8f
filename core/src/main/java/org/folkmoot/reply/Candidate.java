package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.evidence.Cue;

/** Something a comment may answer, with all that speaks for and against it so far. */
final class Candidate {

  /** The article, in the place where other candidates have the position of a comment. */
  static final int ARTICLE = -1;

  final int position;
  final boolean near;
  double score;
  double shared;
  double telling;
  final List<Cue> cues = new ArrayList<>();
  final Map<ReplyOrigin, Double> origins = new HashMap<>();

  /** A candidate because of its words. */
  Candidate(int position) {
    this(position, false);
  }

  private Candidate(int position, boolean near) {
    this.position = position;
    this.near = near;
  }

  /** A candidate because of its place, whatever its words. */
  static Candidate near(int position) {
    return new Candidate(position, true);
  }

  boolean isArticle() {
    return position == ARTICLE;
  }

  void add(double points) {
    score += points;
  }

  void add(ReplyOrigin origin, double points) {
    score += points;
    origins.merge(origin, points, Double::sum);
  }

  boolean has(ReplyOrigin origin) {
    return origins.containsKey(origin);
  }
}
