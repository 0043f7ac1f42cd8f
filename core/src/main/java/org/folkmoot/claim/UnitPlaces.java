package org.folkmoot.claim;

import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.text.Span;
import org.folkmoot.thread.InArticle;
import org.folkmoot.token.Tokens;

/** Where the units of a text stand: their tokens, and what lies before and behind each. */
final class UnitPlaces {

  /** How far outside a unit a connective is looked for, in UTF-16 code units. */
  private static final int BEFORE = 40;

  private static final int AFTER = 30;

  /** The number of a text that stands further behind; {@link #ARTICLE} is that of an article. */
  static final int LATER = 5;

  static final int ARTICLE = 6;

  private final AnnotatedText text;
  private final List<Span> units;
  private final int number;
  private final boolean opener;

  UnitPlaces(AnnotatedThread thread, AnnotatedText text, List<Span> units) {
    this.text = text;
    this.units = units;
    this.number = number(thread, text);
    this.opener = isOpener(thread, text);
  }

  /** Only the first comments are looked at, so that a thread of any length costs the same. */
  private static int number(AnnotatedThread thread, AnnotatedText text) {
    if (text.place() instanceof InArticle) {
      return ARTICLE;
    }
    for (int i = 0; i < Math.min(LATER, thread.comments().size()); i++) {
      if (thread.comments().get(i).place().equals(text.place())) {
        return i;
      }
    }
    return LATER;
  }

  private static boolean isOpener(AnnotatedThread thread, AnnotatedText text) {
    for (int i = 0; i < Math.min(2, thread.comments().size()); i++) {
      String author = thread.comments().get(i).author();
      if (author != null) {
        return author.equals(text.author());
      }
    }
    return false;
  }

  AnnotatedText text() {
    return text;
  }

  Tokens tokens() {
    return text.tokens();
  }

  int size() {
    return units.size();
  }

  Span span(int i) {
    return units.get(i);
  }

  /** The place of the text in its thread: 0 to 4, {@link #LATER} or {@link #ARTICLE}. */
  int number() {
    return number;
  }

  /** Whether its author opened the thread. */
  boolean isByOpener() {
    return opener;
  }

  /** The first token of a unit. */
  int from(int i) {
    return tokens().firstFrom(units.get(i).start());
  }

  /** The token behind the last of a unit. */
  int to(int i) {
    return tokens().firstFrom(units.get(i).end());
  }

  /** The first of the tokens that stand shortly before a unit, the unit before it included. */
  int before(int i) {
    return tokens().firstFrom(Math.max(0, units.get(i).start() - BEFORE));
  }

  /** The first of the tokens that lead into a unit: behind the unit before it, and near. */
  int leadIn(int i) {
    int end = i == 0 ? 0 : Math.min(units.get(i - 1).end(), units.get(i).start());
    return Math.max(before(i), tokens().firstFrom(end));
  }

  /** The token behind those that stand shortly behind a unit. */
  int after(int i) {
    return tokens().firstFrom(Math.min(tokens().source().length(), units.get(i).end() + AFTER));
  }

  /** Whether another line begins between two tokens. */
  boolean breaks(int before, int after) {
    int end = after < tokens().size() ? tokens().start(after) : tokens().source().length();
    for (int at = before < 0 ? 0 : tokens().end(before); at < end; at++) {
      char c = tokens().source().charAt(at);
      if (c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
