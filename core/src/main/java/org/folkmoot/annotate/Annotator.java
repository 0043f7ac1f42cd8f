package org.folkmoot.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.sentence.SentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Place;
import org.folkmoot.token.TokenBuffer;
import org.folkmoot.token.TokenKind;
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

  /** An annotator that reads all of each text, however long. */
  public Annotator(SentenceSplitter splitter, Lexicon lexicon) {
    this(splitter, lexicon, Integer.MAX_VALUE);
  }

  /**
   * An annotator that splits with {@code splitter}, knows the words of {@code lexicon}, and reads
   * the first {@code longest} UTF-16 code units of each text.
   */
  public Annotator(SentenceSplitter splitter, Lexicon lexicon, int longest) {
    this.splitter = splitter;
    this.lexicon = lexicon;
    this.longest = longest;
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
    Article article = thread.article();
    Pass pass = new Pass(tokenized(thread));
    AnnotatedText annotated =
        article == null
            ? null
            : pass.annotate(
                InArticle.PLACE, article.author(), article.text(), article.boilerplate());
    List<AnnotatedText> comments = new ArrayList<>();
    for (Comment comment : thread.comments()) {
      comments.add(
          pass.annotate(comment.place(), comment.author(), comment.text(), comment.boilerplate()));
    }
    List<AnnotatedText> texts = new ArrayList<>(comments);
    if (annotated != null) {
      texts.add(annotated);
    }
    return new AnnotatedThread(
        thread, titles(thread), annotated, comments, TermStatistics.of(texts));
  }

  private List<AnnotatedText> titles(CommentThread thread) {
    Article article = thread.article();
    return Stream.of(
            Optional.ofNullable(article).map(Article::title), Optional.ofNullable(thread.title()))
        .flatMap(Optional::stream)
        .distinct()
        .map(title -> annotate(InArticle.PLACE, null, title))
        .toList();
  }

  /** A single text, such as a known one, with nothing around it. */
  public AnnotatedText annotate(Place place, @Nullable String author, String text) {
    Map<Place, Tokens> tokens = Map.of(place, tokens(new TokenBuffer(), text));
    return new Pass(tokens).annotate(place, author, text, List.of());
  }

  private Tokens tokens(TokenBuffer buffer, String text) {
    return buffer.read(read(text).of(text)).copy();
  }

  private Map<Place, Tokens> tokenized(CommentThread thread) {
    Map<Place, Tokens> tokens = new HashMap<>();
    TokenBuffer buffer = new TokenBuffer();
    Article article = thread.article();
    if (article != null) {
      tokens.put(InArticle.PLACE, tokens(buffer, article.text()));
    }
    for (Comment comment : thread.comments()) {
      tokens.put(comment.place(), tokens(buffer, comment.text()));
    }
    return tokens;
  }

  /** One thread's annotation; holds what its texts share: short forms and stems seen. */
  private final class Pass {
    private static final int LONGEST_STEMMED = 40;

    private final Map<Place, Tokens> tokens;
    private final Acronyms acronyms;
    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, String> stemmed = new HashMap<>();

    Pass(Map<Place, Tokens> tokens) {
      this.tokens = tokens;
      this.acronyms = Acronyms.in(List.copyOf(tokens.values()));
    }

    AnnotatedText annotate(
        Place place, @Nullable String author, String text, List<Span> boilerplate) {
      Tokens own = Objects.requireNonNull(tokens.get(place));
      List<Quotation> quotations = QuotationFinder.find(own);
      List<Span> sentences = ownSentences(own, quotations, boilerplate);
      Terms terms = terms(own, sentences);
      return new AnnotatedText(
          place,
          author,
          text,
          own,
          sentences,
          quotations,
          boilerplate,
          lexicon.signals(own),
          terms);
    }

    private List<Span> ownSentences(
        Tokens own, List<Quotation> quotations, List<Span> boilerplate) {
      List<Span> foreign = new ArrayList<>(boilerplate);
      quotations.stream().filter(Quotation::isBlock).map(Quotation::whole).forEach(foreign::add);
      foreign.sort(null);
      return Remainder.of(splitter.split(own), foreign, own.source());
    }

    private Terms terms(Tokens own, List<Span> sentences) {
      @Nullable String[] stems = new @Nullable String[own.size()];
      boolean[] common = new boolean[own.size()];
      int[] ends = new int[own.size()];
      Map<Integer, Acronyms.LongForm> longForms = acronyms.longForms(own);
      for (Span sentence : sentences) {
        int to = own.firstFrom(sentence.end());
        for (int i = own.firstFrom(sentence.start()); i < to; i++) {
          ends[i] = i + 1;
          common[i] = lexicon.isCommonWord(own.folded(i));
          stems[i] = stem(own, i);
          Acronyms.LongForm form = longForms.get(i);
          if (form != null && form.to() <= to) {
            stems[i] = form.shortForm();
            common[i] = false;
            ends[i] = form.to();
          }
        }
      }
      return new Terms(own, stems, common, ends);
    }

    private @Nullable String stem(Tokens own, int i) {
      TokenKind kind = own.kind(i);
      if (kind == TokenKind.URL || kind == TokenKind.HASHTAG) {
        return own.folded(i);
      }
      if (!own.isWord(i) || own.end(i) - own.start(i) > LONGEST_STEMMED) {
        return null;
      }
      if (acronyms.isShortForm(own, i)) {
        return Acronyms.stem(own.text(i));
      }
      String word = own.folded(i);
      return word.length() < 3 || lexicon.isFunctionWord(word) ? null : stemmed(word);
    }

    private String stemmed(String word) {
      return stemmed.computeIfAbsent(word, w -> stemmer.stem(withoutPossessive(w)));
    }

    private static String withoutPossessive(String word) {
      return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
  }
}
