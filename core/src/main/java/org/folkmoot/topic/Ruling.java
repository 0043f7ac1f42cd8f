package org.folkmoot.topic;

/** A verdict and the reason that led to it. */
enum Ruling {
  FEW_WORDS(TopicVerdict.INSUFFICIENT, "Too few words to tell what it is about."),
  ONLY_POINTS(TopicVerdict.INSUFFICIENT, "It only points at something said elsewhere."),
  FOREIGN(
      TopicVerdict.INSUFFICIENT,
      "Hardly any of its words is an English function word or common word; this check reads"
          + " English alone."),
  NO_CONTEXT(TopicVerdict.INSUFFICIENT, "There is too little around it to compare it with."),
  ABOUT_DISCUSSION(TopicVerdict.ON, "It speaks of the article or of the discussion itself."),
  POINTS_AT_PARENT(TopicVerdict.ON, "It points at the comment it answers, which is on topic."),
  SHARES(TopicVerdict.ON, "It shares %s."),
  LITTLE_SHARED(TopicVerdict.DRIFT, "It shares %s, and little else."),
  NO_PROOF(
      TopicVerdict.DRIFT,
      "It shares no telling word, which proves little: it says not much, or those around it share"
          + " as little."),
  PARENT_STRAYS(
      TopicVerdict.DRIFT, "It keeps to the comment it answers, which itself leads away: %s."),
  DISCUSSION_IN_PASSING(
      TopicVerdict.DRIFT, "It speaks of the discussion in passing, and of little else around it."),
  PART_OF_COMMENT(
      TopicVerdict.DRIFT, "It hangs together with the rest of its comment, which does not stray."),
  NOTHING_SHARED(TopicVerdict.OFF, "%s"),
  COMMENT_STRAYS(TopicVerdict.OFF, "%s");

  private final TopicVerdict verdict;
  private final String why;

  Ruling(TopicVerdict verdict, String why) {
    this.verdict = verdict;
    this.why = why;
  }

  TopicVerdict verdict() {
    return verdict;
  }

  String why() {
    return why;
  }
}
