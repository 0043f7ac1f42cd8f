package org.folkmoot.bench.speed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is timed: a way that comments take through Folkmoot, beside others who go it. */
enum SpeedPath {
  TOKENIZE(
      "Tokenizer",
      """
      Words with their offsets, from a String. Folkmoot's pass also tells the kinds of tokens and hashes the folded
      words. What counts as a piece differs: the break iterators give blanks, too, the regular expression words only."""),
  SENTENCES(
      "Sentence",
      """
      Sentences with their offsets, from a String. Folkmoot's time includes its tokenizer."""),
  PHRASES(
      "Phrase",
      """
      Phrases of two to five words, whole words in any case, every one at every place; four in five phrases stand in
      the corpus. Folkmoot's time includes its tokenizer. The trie of hankcs cannot ignore case: its text was folded
      beforehand, outside of the time. It and robert-bor's find characters; a look at both neighbours keeps whole
      words, though it also takes "the dog" in "the dog's" for some. The regular expressions find the first phrase at
      each place only, and read a part of the comments."""),
  FOLDING(
      "Folding",
      """
      A comment folded: compatibility forms and case. Folkmoot also undoes disguises (look-alikes of other scripts,
      digits for letters, unseen characters) and keeps the way back to the author's own characters, which the peers
      do not."""),
  RULES(
      "Rule",
      """
      A comment judged by a site's rules, each of which looks for five phrases; few rules fire on a comment. Folkmoot
      finds the words of all rules in one pass and yields a verdict with every hit and its place. The plain loop asks
      for each phrase of each rule whether the comment in small letters holds it, inside of words as well, and yields
      how many rules hold. Its time grows with the number of rules; Folkmoot's is to stay within twice itself."""),
  NEAR_DUPLICATES(
      "NearDuplicates",
      """
      Pieces of comments indexed one by one, then 250 altered copies of each of seven kinds looked for (as it is; capitals
      and other marks; typos, 3 %; a word in ten replaced; a word in five; cut to half; put between other texts), and as
      many pieces that are not there. A text is a copy if half of the distinct runs of seven letters of the smaller side
      are shared; recall and precision are held against an oracle that compares every query with every text by this
      measure. All contestants read Folkmoot's folded letters, and their candidates are verified by the exact measure;
      both is in their times. B/piece is heap of the index without the texts. Where the corpus is too small,
      generated pieces follow."""),
  GRAPH(
      "Graph",
      """
      The grounded labels of generated frameworks. In a chain each argument attacks the next; in a ladder two arguments a
      rung attack both of the next, as in ICCMA's admbuster; at random there are twice as many attacks as arguments.
      Folkmoot and TweetyProject label a framework that was built before; folkmootWithBuilding also builds it from
      its attacks. folkmootEvaluation is more: an argument graph of claims and rebuttals, with its labels and its
      strengths under DF-QuAD. TweetyProject is timed once, cold, on what it can do within minutes."""),
  SESSION(
      "Session",
      """
      A thread of the corpus's comments, none of which declares what it answers: one more appended to a session, with
      the delta that is told, and the last or the middle one edited, beside an analysis anew of the thread with one
      comment more. What the session has in the end is held against an analysis anew, byte by byte."""),
  REPLIES(
      "Replies",
      """
      Who answers whom in a thread of which nothing is declared. Mixed threads are made of different comments by many
      authors, who quote a late comment's opening in one of four and name somebody in one of ten; in alike threads one
      author posts one comment over and over. Annotated beforehand. No peer is known that could stand beside it."""),
  TOPIC(
      "Topic",
      """
      Whether comments and claims belong in their thread; threads as for replies. Annotation, replies and claims were
      found beforehand. No peer is known that could stand beside it.""");

  private final String benchmark;
  private final String description;

  SpeedPath(String benchmark, String description) {
    this.benchmark = benchmark;
    this.description = description;
  }

  /** Its name on the command line. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is done, and where the contestants differ. */
  String description() {
    return description;
  }

  /** Whether what is timed reads comments. */
  boolean readsComments() {
    return this != GRAPH;
  }

  /** The regular expression that finds its benchmarks and no others. */
  String include() {
    return SpeedPath.class.getPackageName().replace(".", "\\.")
        + "\\."
        + benchmark
        + "(Peers)?Benchmark\\.";
  }

  /** Whether the benchmark method of this full name is timed on it. */
  boolean includes(String method) {
    return method.matches(include() + ".*");
  }

  static Optional<SpeedPath> named(String title) {
    return Arrays.stream(values()).filter(path -> path.title().equals(title)).findFirst();
  }
}
