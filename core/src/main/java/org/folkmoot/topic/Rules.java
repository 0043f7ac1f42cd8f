package org.folkmoot.topic;

import org.jspecify.annotations.Nullable;

/**
 * Which verdict follows from what a remark says and shares. The first rule that fits decides; being
 * off topic is what is left.
 */
final class Rules {

  /** A reply of no more content words that points at its parent has its parent's topic. */
  private static final int SHORT_REPLY = 12;

  private final TopicOptions options;
  private final boolean articleIsReadable;

  Rules(TopicOptions options, boolean articleIsReadable) {
    this.options = options;
    this.articleIsReadable = articleIsReadable;
  }

  Ruling ofComment(
      Remark remark,
      Bearing bearing,
      @Nullable TopicVerdict parent,
      int contextTerms,
      boolean strays) {
    Ruling plain = plainly(remark, bearing, parent);
    if (plain != Ruling.NOTHING_SHARED && plain != Ruling.ONLY_POINTS) {
      return plain;
    }
    if (remark.points() && remark.contentWords() <= SHORT_REPLY && parent == TopicVerdict.ON) {
      return Ruling.POINTS_AT_PARENT;
    }
    boolean comparable = contextTerms >= options.leastContextTerms() && articleIsReadable;
    if (plain == Ruling.ONLY_POINTS) {
      return plain;
    }
    return comparable ? ofStrange(strays) : Ruling.NO_CONTEXT;
  }

  private static Ruling ofStrange(boolean strays) {
    return strays ? Ruling.NOTHING_SHARED : Ruling.NO_PROOF;
  }

  /** A claim that is not on topic by its own words may still hang together with its comment. */
  Ruling ofClaim(
      Remark remark,
      Bearing bearing,
      @Nullable TopicVerdict parent,
      TopicVerdict comment,
      boolean hangsTogether) {
    Ruling plain = plainly(remark, bearing, parent);
    if (plain != Ruling.NOTHING_SHARED) {
      return plain;
    }
    return switch (comment) {
      case OFF -> Ruling.COMMENT_STRAYS;
      case INSUFFICIENT -> Ruling.NO_CONTEXT;
      case ON, DRIFT -> hangsTogether ? Ruling.PART_OF_COMMENT : plain;
    };
  }

  private Ruling plainly(Remark remark, Bearing bearing, @Nullable TopicVerdict parent) {
    if (remark.contentWords() < options.leastContentWords()) {
      return Ruling.FEW_WORDS;
    }
    if (remark.foreign()) {
      return Ruling.FOREIGN;
    }
    if (remark.talk() == Remark.Talk.MAINLY) {
      return Ruling.ABOUT_DISCUSSION;
    }
    return byTerms(remark, bearing, parent);
  }

  private Ruling byTerms(Remark remark, Bearing bearing, @Nullable TopicVerdict parent) {
    if (bearing.apart() >= options.onFrom()) {
      return Ruling.SHARES;
    }
    boolean strays = parent == TopicVerdict.OFF || parent == TopicVerdict.DRIFT;
    if (bearing.relevance() >= options.onFrom()) {
      return strays ? Ruling.PARENT_STRAYS : Ruling.SHARES;
    }
    if (bearing.anchored()) {
      return strays && !bearing.anchoredApart() ? Ruling.PARENT_STRAYS : Ruling.LITTLE_SHARED;
    }
    if (remark.talk() == Remark.Talk.IN_PASSING) {
      return Ruling.DISCUSSION_IN_PASSING;
    }
    return remark.onlyPoints() ? Ruling.ONLY_POINTS : Ruling.NOTHING_SHARED;
  }
}
