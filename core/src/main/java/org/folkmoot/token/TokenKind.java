package org.folkmoot.token;

/** What kind of thing a token is. */
public enum TokenKind {
  /** Letters, also with digits, inner apostrophes, or dots between single letters (U.S.). */
  WORD,
  /** Begins with a digit: 1956, 1,000.5, 10:22, 20th. */
  NUMBER,
  /** An address of a page. */
  URL,
  /** {@code @name}. */
  MENTION,
  /** {@code #word}. */
  HASHTAG,
  /** One picture character with all that modifies it. */
  EMOJI,
  /** A run of full stops, exclamation and question marks, or an ellipsis. */
  END_MARK,
  /** A quotation mark, single ones only where they cannot be an apostrophe. */
  QUOTE_MARK,
  /** Any other visible character. */
  PUNCTUATION
}
