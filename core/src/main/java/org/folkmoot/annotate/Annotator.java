package org.folkmoot.annotate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.sentence.SentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Place;
import org.folkmoot.token.TokenBuffer;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Does all surface analysis of a thread once: tokens, quotations, sentences, signals, terms. Linear
 * in the length of the thread. Thread-safe.
 */
public final class Annotator {

  private final SentenceSplitter splitter;
  private final Lexicon lexicon;
  private final int longest;
  private final int head;

  /** An annotator that reads all of each text, however long. */
  public Annotator(SentenceSplitter splitter, Lexicon lexicon) {
    this(splitter, lexicon, Integer.MAX_VALUE);
  }

  /**
   * An annotator that splits with {@code splitter}, knows the words of {@code lexicon}, and reads
   * the first {@code longest} UTF-16 code units of each text.
   */
  public Annotator(SentenceSplitter splitter, Lexicon lexicon, int longest) {
    this(splitter, lexicon, longest, AnnotatedThread.HEAD);
  }

  /** The same with another {@link AnnotatedThread#head}, at least 1. */
  public Annotator(SentenceSplitter splitter, Lexicon lexicon, int longest, int head) {
    checkArgument(head > 0, "head %s must be positive", head);
    this.splitter = splitter;
    this.lexicon = lexicon;
    this.longest = longest;
    this.head = head;
  }

  /** The part of {@code text} that is read; it never ends inside a surrogate pair. */
  public Span read(String text) {
    if (text.length() <= longest) {
      return new Span(0, text.length());
    }
    boolean inside = Character.isHighSurrogate(text.charAt(longest - 1));
    return new Span(0, inside ? longest - 1 : longest);
  }

  /** The thread with all that can be read off its surface. */
  public AnnotatedThread annotate(CommentThread thread) {
    return begin().annotate(thread);
  }

  /** Begins the annotation of a thread that grows. */
  public GrowingAnnotation begin() {
    return new GrowingAnnotation(this, head);
  }

  /** A single text, such as a known one, with nothing around it. */
  public AnnotatedText annotate(Place place, @Nullable String author, String text) {
    Tokens tokens = tokens(new TokenBuffer(), text);
    Acronyms acronyms = new Acronyms();
    acronyms.collect(tokens);
    return reading(acronyms).annotate(place, author, text, tokens, List.of());
  }

  Tokens tokens(TokenBuffer buffer, String text) {
    return buffer.read(read(text).of(text)).copy();
  }

  TextReading reading(Acronyms acronyms) {
    return new TextReading(splitter, lexicon, acronyms);
  }
}
