package org.folkmoot.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/**
 * Finds marked quotations: lines that begin with {@code >}, BBCode, attributed paragraphs, and
 * quotation marks. Each kind is one pass; a later kind leaves alone what an earlier one took.
 */
public final class QuotationFinder {

  private static final String OPEN_TAG = "[quote";
  private static final String CLOSE_TAG = "[/quote]";
  private static final int LONGEST_ATTRIBUTION = 80;

  /** With a name, a number of the post, and what hides in between. */
  private static final int LONGEST_TAG = 60;

  private static final String QUOTE = FoldedLetters.of("quote").string();

  private final CharSequence text;
  private final Tokens tokens;
  private final List<Quotation> found = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private int attributedTo;

  private QuotationFinder(Tokens tokens) {
    this.text = tokens.source();
    this.tokens = tokens;
  }

  /** The quotations of a text, by place. Linear. */
  public static List<Quotation> find(Tokens tokens) {
    QuotationFinder finder = new QuotationFinder(tokens);
    finder.findTags();
    finder.findLines();
    finder.findMarks();
    finder.found.sort(Comparator.comparing(Quotation::whole));
    return List.copyOf(finder.found);
  }

  /**
   * BBCode quotations; of nested ones the outermost. A tag whose other half is missing goes with
   * the nearest bracket that looks like it: people mistype names of tags.
   */
  private void findTags() {
    int depth = 0;
    int opened = 0;
    int closed = 0;
    for (int at = nextTag(0); at < text.length(); at = nextTag(at + 1)) {
      boolean opens = text.charAt(at + 1) != '/';
      if (opens && depth++ == 0) {
        opened = at;
      }
      if (!opens && depth > 0 && --depth == 0) {
        addTagged(opened, at);
        closed = at;
      } else if (!opens && depth == 0) {
        addTagged(openingBefore(at, closed), at);
        closed = at;
      }
    }
    if (depth > 0) {
      addTagged(opened, closingAfter(opened));
    }
  }

  /** The last bracket with an equals sign before a closing tag, or the tag itself. */
  private int openingBefore(int closing, int from) {
    int at = closing - 1;
    while (at >= from && !(text.charAt(at) == '[' && startsAssignment(at))) {
      at--;
    }
    return at < from ? closing : at;
  }

  private boolean startsAssignment(int bracket) {
    int end = endOfName(bracket);
    return end < text.length() && text.charAt(end) == '=';
  }

  private static boolean isNameOfTag(char c) {
    return c != '[' && c != ']' && c != '=' && !Blanks.isLineBreak(c);
  }

  /** The first bracket with a slash behind an opening tag, or the tag itself. */
  private int closingAfter(int opening) {
    int at = opening + 1;
    while (at < text.length() && !(text.charAt(at) == '[' && isClosing(at))) {
      at++;
    }
    return at < text.length() ? at : opening;
  }

  private int nextTag(int from) {
    int at = from;
    while (at < text.length() && !(text.charAt(at) == '[' && (opensTag(at) || closesTag(at)))) {
      at++;
    }
    return at;
  }

  private boolean opensTag(int at) {
    return startsWith(at, OPEN_TAG) || (!isClosing(at) && isQuote(nameOfTag(at)));
  }

  private boolean closesTag(int at) {
    return startsWith(at, CLOSE_TAG) || (isClosing(at) && isQuote(nameOfTag(at)));
  }

  private boolean isClosing(int bracket) {
    return bracket + 1 < text.length() && text.charAt(bracket + 1) == '/';
  }

  /**
   * The letters up to the equals sign or bracket, read through any disguise; empty if none comes.
   */
  private String nameOfTag(int bracket) {
    int end = endOfName(bracket);
    boolean ends = end < text.length() && (text.charAt(end) == ']' || text.charAt(end) == '=');
    return ends ? FoldedLetters.of(text.subSequence(bracket, end)).string() : "";
  }

  private int endOfName(int bracket) {
    int end = bracket + 1;
    while (end < text.length() && end - bracket < LONGEST_TAG && isNameOfTag(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The name of the tag, perhaps mistyped: its letters in another order, or all but one. */
  private static boolean isQuote(String name) {
    return name.length() >= QUOTE.length() - 1
        && name.length() <= QUOTE.length() + 1
        && name.charAt(0) == QUOTE.charAt(0)
        && name.chars().allMatch(letter -> QUOTE.indexOf(letter) >= 0)
        && name.chars().distinct().count() >= QUOTE.length() - 1;
  }

  private void addTagged(int opened, int closed) {
    if (opened == closed) {
      return;
    }
    int words = opened;
    while (words < closed && text.charAt(words) != ']') {
      words++;
    }
    Span inner = new Span(Math.min(words + 1, closed), closed).trim(text);
    add(new Quotation(new Span(opened, tagEnd(closed)), inner, Marking.BBCODE));
  }

  private int tagEnd(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != ']') {
      end++;
    }
    return Math.min(end + 1, text.length());
  }

  private boolean startsWith(int at, String lower) {
    if (at + lower.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      if (Character.toLowerCase(text.charAt(at + i)) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Lines that begin with the quotation mark of mail, and attributed paragraphs. */
  private void findLines() {
    int quotedFrom = -1;
    int quotedTo = -1;
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(at);
      if (isMarkedLine(at, end)) {
        quotedFrom = quotedFrom < 0 ? at : quotedFrom;
        quotedTo = end;
      } else if (!new Span(at, end).trim(text).isEmpty()) {
        addLines(quotedFrom, quotedTo);
        quotedFrom = -1;
        addAttributed(at, end);
      }
      at = end + 1;
    }
    addLines(quotedFrom, quotedTo);
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !Blanks.isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isMarkedLine(int from, int end) {
    int at = from;
    while (at < end && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at < end && (text.charAt(at) == '>' || startsWith(at, "&gt;"));
  }

  private void addLines(int from, int to) {
    if (from >= 0) {
      Span whole = new Span(from, to).trim(text);
      add(new Quotation(whole, withoutMarks(whole), Marking.LINES));
    }
  }

  private Span withoutMarks(Span whole) {
    int at = whole.start();
    while (at < whole.end() && (text.charAt(at) == '>' || Blanks.isBlank(text.charAt(at)))) {
      at++;
    }
    return new Span(at, whole.end());
  }

  /** "X wrote:" alone on its line, and the paragraph below if something follows that. */
  private void addAttributed(int from, int end) {
    Span line = new Span(from, end).trim(text);
    if (from < attributedTo || line.length() > LONGEST_ATTRIBUTION || !isAttribution(line)) {
      return;
    }
    Span paragraph = paragraphAfter(end);
    attributedTo = paragraph.end();
    if (!paragraph.isEmpty() && hasTextAfter(paragraph.end())) {
      add(new Quotation(new Span(line.start(), paragraph.end()), paragraph, Marking.ATTRIBUTED));
    }
  }

  private boolean isAttribution(Span line) {
    int last = tokens.firstFrom(line.end()) - 1;
    int first = tokens.firstFrom(line.start());
    if (last <= first || !tokens.isWordLike(first)) {
      return false;
    }
    boolean originally =
        tokens.folded(first).equals("originally") || tokens.folded(first).equals("quote");
    boolean posted = originally && last > first + 1;
    return posted || (tokens.is(last, ':') && isWrote(tokens.folded(last - 1)));
  }

  private static boolean isWrote(String word) {
    return word.equals("wrote")
        || word.equals("writes")
        || word.equals("said")
        || word.equals("says")
        || word.equals("posted");
  }

  /** From the line after {@code lineEnd} to the next blank line. */
  private Span paragraphAfter(int lineEnd) {
    int from = lineEnd;
    while (from < text.length() && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < text.length() && !isBlankLineAt(end)) {
      end = Math.min(text.length(), lineEnd(end) + 1);
    }
    return new Span(from, Math.max(from, end)).trim(text);
  }

  private boolean isBlankLineAt(int at) {
    return new Span(at, lineEnd(at)).trim(text).isEmpty();
  }

  private boolean hasTextAfter(int end) {
    return !new Span(end, text.length()).trim(text).isEmpty();
  }

  /** Pairs of quotation marks inside one paragraph, around two words or more. */
  private void findMarks() {
    int opened = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (opened >= 0 && isParagraphBreakBefore(i)) {
        opened = -1;
      }
      if (tokens.kind(i) == TokenKind.QUOTE_MARK) {
        opened = mark(opened, i);
      }
    }
  }

  private int mark(int opened, int i) {
    if (opened >= 0 && closes(i)) {
      addMarked(opened, i);
      return -1;
    }
    return opens(i) ? i : opened;
  }

  private void addMarked(int opened, int closed) {
    if (closed - opened > 2) {
      Span words = new Span(/* start= */ tokens.end(opened), /* end= */ tokens.start(closed));
      add(new Quotation(tokens.span(opened, closed + 1), words, Marking.MARKS));
    }
  }

  private boolean isParagraphBreakBefore(int i) {
    int breaks = 0;
    for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
    }
    return breaks > 0;
  }

  private boolean opens(int i) {
    char c = text.charAt(tokens.start(i));
    return c == '\u201C' || c == '\u201E' || c == '\u00AB' || (c == '"' && !glues(i, i - 1));
  }

  private boolean closes(int i) {
    char c = text.charAt(tokens.start(i));
    return c == '\u201D'
        || c == '\u00BB'
        || (c == '\u201C' && glues(i, i - 1))
        || (c == '"' && glues(i, i - 1));
  }

  /** Whether the mark {@code i} clings to the token before it. */
  private boolean glues(int i, int before) {
    return before >= 0 && tokens.end(before) == tokens.start(i) && !opensBracket(before);
  }

  private boolean opensBracket(int i) {
    return tokens.is(i, '(') || tokens.is(i, '[');
  }

  private void add(Quotation quotation) {
    Span whole = quotation.whole();
    int next = taken.nextSetBit(whole.start());
    if (next < 0 || next >= whole.end()) {
      found.add(quotation);
      if (quotation.isBlock()) {
        taken.set(whole.start(), whole.end());
      }
    }
  }
}
