package org.folkmoot.token;

import org.folkmoot.text.Blanks;

/**
 * Where a token of any characters ends, and what kind it is: the rules that {@link TokenBuffer}
 * takes short cuts through.
 *
 * <p>Idea: the first code point of a token decides its kind, and each kind has one loop that runs
 * to the token's end. Every code point is looked at a bounded number of times, so the time is
 * linear on any input; a surrogate pair is never cut, and a lone surrogate is a mark of its own.
 * Reused; not thread-safe.
 */
final class TokenRules {

  private CharSequence text = "";
  private int length;
  private TokenKind kind = TokenKind.WORD;

  /** Turns to another text. */
  void read(CharSequence next) {
    text = next;
    length = next.length();
  }

  /** The kind of the token found last. */
  TokenKind kind() {
    return kind;
  }

  /** The end of the token that starts at {@code at}, where there is no white space. */
  int end(int at) {
    int first = Character.codePointAt(text, at);
    if (Letters.isLetter(first)) {
      int address = Addresses.end(text, at);
      return address > at ? found(address, TokenKind.URL) : found(wordEnd(at), TokenKind.WORD);
    }
    if (Letters.isDigit(first)) {
      return found(numberEnd(at), TokenKind.NUMBER);
    }
    return mark(at, first);
  }

  private int found(int end, TokenKind found) {
    kind = found;
    return end;
  }

  private int mark(int at, int first) {
    if ((first == '@' || first == '#') && startsName(at)) {
      int end = nameEnd(at + 1);
      if (end > at + 1) {
        return found(end, first == '@' ? TokenKind.MENTION : TokenKind.HASHTAG);
      }
    }
    if (Letters.isEndMark(first)) {
      return found(runEnd(at), TokenKind.END_MARK);
    }
    if (Letters.isQuoteMark(first)) {
      return found(at + 1, TokenKind.QUOTE_MARK);
    }
    if (Emoji.isEmoji(first)) {
      return found(Emoji.end(text, at), TokenKind.EMOJI);
    }
    return found(at + Character.charCount(first), TokenKind.PUNCTUATION);
  }

  private boolean startsName(int at) {
    boolean fresh = at == 0 || !Letters.isWordPart(Character.codePointBefore(text, at));
    return fresh && at + 1 < length && Letters.isWordPart(Character.codePointAt(text, at + 1));
  }

  private int nameEnd(int from) {
    int end = partEnd(from);
    while (end + 1 < length
        && isNameJoint(text.charAt(end))
        && Letters.isWordPart(text.charAt(end + 1))) {
      end = partEnd(end + 1);
    }
    return end;
  }

  private static boolean isNameJoint(char c) {
    return c == '.' || c == '-';
  }

  private int wordEnd(int at) {
    int initialism = initialismEnd(at);
    if (initialism > at) {
      return initialism;
    }
    int end = partEnd(at);
    while (end + 1 < length && joins(at, end)) {
      end = partEnd(end + 1);
    }
    return end;
  }

  /** Whether the mark at {@code end} holds the part before and the part after together. */
  private boolean joins(int start, int end) {
    int after = Character.codePointAt(text, end + 1);
    char mark = text.charAt(end);
    if (Letters.isApostrophe(mark)) {
      return Letters.isLetter(after);
    }
    return mark == '-'
        && Letters.isWordPart(after)
        && (Letters.isDigit(after) || hasDigit(start, end));
  }

  private boolean hasDigit(int start, int end) {
    for (int i = Math.max(start, end - 8); i < end; i++) {
      if (Letters.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The end of single letters with a full stop after each, such as U.S. or e.g., or at. */
  private int initialismEnd(int at) {
    int end = at;
    int letters = 0;
    while (end + 1 < length && isSingleLetterWithStop(end)) {
      end += 2;
      letters++;
    }
    if (letters >= 1 && end < length && isLastLetter(end)) {
      return end + 1;
    }
    return letters >= 2 ? end : at;
  }

  private boolean isSingleLetterWithStop(int at) {
    return Letters.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.'
        && !(at + 2 < length && text.charAt(at + 2) == '.');
  }

  private boolean isLastLetter(int at) {
    return Letters.isLetter(text.charAt(at))
        && (at + 1 == length || !Letters.isWordPart(Character.codePointAt(text, at + 1)))
        && !(at + 1 < length && Letters.isApostrophe(text.charAt(at + 1)));
  }

  private int numberEnd(int at) {
    int end = partEnd(at);
    while (end + 1 < length
        && isNumberJoint(text.charAt(end))
        && Letters.isDigit(text.charAt(end + 1))) {
      end = partEnd(end + 1);
    }
    return end < length && text.charAt(end) == '%' ? end + 1 : end;
  }

  private static boolean isNumberJoint(char c) {
    return c == '.' || c == ',' || c == ':' || c == '/' || c == '-';
  }

  /** Ends on a visible character; a mark of no width inside a word is part of it. */
  private int partEnd(int at) {
    int end = runOfWordParts(at);
    while (end > at && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int runOfWordParts(int at) {
    int end = at;
    while (end < length) {
      int c = Character.codePointAt(text, end);
      if (!Letters.isWordPart(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private int runEnd(int at) {
    int end = at;
    while (end < length && Letters.isEndMark(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
