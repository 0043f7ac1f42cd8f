package org.folkmoot.copypasta;

import java.util.Set;

/** The small words that make a callout of a word such as copypasta: who points at what, and how. */
final class CalloutWords {

  /** Point at the comment that is answered. */
  static final Set<String> POINTERS =
      Set.of("this", "that", "it", "these", "those", "it's", "that's", "its", "thats", "this's");

  /** Point and assert at once. */
  static final Set<String> POINTING_COPULAS = Set.of("it's", "that's", "its", "thats", "this's");

  /** Speak to its author. */
  static final Set<String> ADDRESSES =
      Set.of("you", "your", "you're", "you've", "u", "ur", "youre", "yours", "ya");

  /** Join what is pointed at with what it is called. */
  static final Set<String> COPULAS =
      Set.of(
          "is", "are", "was", "were", "be", "been", "looks", "look", "sounds", "sound", "reads",
          "seems", "smells", "feels", "isn't", "aren't", "ain't", "am");

  /** What a comment, or whoever wrote it, may be called after "this" and "that". */
  static final Set<String> POST_NOUNS =
      Set.of(
          "comment",
          "comments",
          "post",
          "posts",
          "text",
          "reply",
          "answer",
          "message",
          "paragraph",
          "wall",
          "one",
          "thing",
          "stuff",
          "crap",
          "garbage",
          "nonsense",
          "drivel",
          "line",
          "rant",
          "account",
          "job",
          "of",
          "user",
          "guy",
          "dude",
          "person",
          "poster",
          "commenter",
          "whole",
          "entire",
          "exact",
          "same",
          "very",
          "old",
          "tired",
          "stupid",
          "again");

  /** May stand between the copula and the word, or open a callout without a verb. */
  static final Set<String> PRAISE =
      Set.of(
          "nice",
          "good",
          "great",
          "cool",
          "lovely",
          "favourite",
          "favorite",
          "same",
          "old",
          "another",
          "yet",
          "more",
          "classic",
          "typical",
          "obvious",
          "pure",
          "just",
          "stale",
          "tired",
          "lazy",
          "a",
          "an",
          "the",
          "still",
          "usual",
          "standard",
          "such",
          "what",
          "one",
          "blatant",
          "literal",
          "literally",
          "plain",
          "ah",
          "ok",
          "okay",
          "lol",
          "lmao",
          "here",
          "again",
          "quality",
          "low",
          "effort",
          "mindless",
          "brilliant",
          "weak",
          "sad",
          "first",
          "and",
          "of",
          "piece",
          "some",
          "this",
          "that",
          "most",
          "beautiful",
          "fine",
          "top",
          "notch",
          "all",
          "only",
          "simply");

  /** Of these "of" is a measure: a piece of copypasta. */
  static final Set<String> MEASURES =
      Set.of(
          "kind", "sort", "piece", "bit", "case", "load", "wall", "bunch", "lot", "example", "type",
          "pile", "chunk");

  /** Take what follows out of what the copula asserts. */
  static final Set<String> BREAKS =
      Set.of(
          "that", "to", "for", "in", "on", "with", "by", "about", "who", "which", "because", "from",
          "when", "if", "but", "whether", "full", "against", "than", "where", "how", "why", "so");

  /** What somebody does who pastes. */
  static final Set<String> PASTING =
      Set.of(
          "paste",
          "pastes",
          "pasted",
          "pasting",
          "spam",
          "spams",
          "spammed",
          "spamming",
          "repost",
          "reposts",
          "reposted",
          "reposting",
          "copypaste",
          "copypasted",
          "copypasting",
          "copied",
          "copying",
          "recycle",
          "recycling",
          "recycled");

  /** What anybody does who comments. */
  static final Set<String> POSTING =
      Set.of(
          "post",
          "posts",
          "posted",
          "posting",
          "write",
          "writes",
          "wrote",
          "writing",
          "say",
          "says",
          "said",
          "saying",
          "repeat",
          "repeats",
          "repeated",
          "repeating",
          "comment",
          "commented",
          "put",
          "putting",
          "leave",
          "left",
          "type",
          "typed");

  /** It was done before. */
  static final Set<String> AGAIN =
      Set.of(
          "every",
          "everywhere",
          "again",
          "always",
          "already",
          "keep",
          "keeps",
          "kept",
          "over",
          "yesterday",
          "each",
          "times",
          "twice",
          "constantly",
          "daily",
          "all",
          "elsewhere",
          "before",
          "verbatim",
          "last",
          "other",
          "hundred",
          "thousand");

  /** The thing pasted: "the same text". */
  static final Set<String> SAME =
      Set.of("same", "exact", "identical", "this", "that", "it", "these");

  /** Bid somebody to end it. */
  static final Set<String> STOPS = Set.of("stop", "quit", "enough", "cease", "stopped");

  /** Make a wish, a plan or a way of doing of the verb that follows. */
  static final Set<String> UNREAL =
      Set.of(
          "can", "could", "should", "would", "may", "might", "must", "to", "if", "how", "please",
          "will", "let", "need", "want", "when", "shall", "cannot", "whoever", "anyone", "i'll",
          "you'll", "unless", "for", "thank", "thanks");

  /** The one who writes. */
  static final Set<String> SELF = Set.of("i", "i'm", "i've", "my", "we", "our", "i'll", "we're");

  /** Begin a clause of its own in the middle of a sentence. */
  static final Set<String> JOINTS =
      Set.of("but", "and", "because", "so", "since", "although", "though", "while", "yet");

  private CalloutWords() {}
}
