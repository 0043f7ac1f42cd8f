package org.folkmoot.copypasta;

/** How a comment stands to an earlier text. */
enum Standing {
  /** It answers it, or what that one answers. */
  ANSWERED,
  /** Both stand in one thread. */
  SAME_THREAD,
  /** They stand in different threads, or the text is no comment. */
  ELSEWHERE,
  /** Nothing is known of where they stand. */
  UNKNOWN
}
