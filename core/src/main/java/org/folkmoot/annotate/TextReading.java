package org.folkmoot.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.sentence.SentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Place;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the texts of one thread; holds what they share: short forms and stems seen. */
final class TextReading {

  private static final int LONGEST_STEMMED = 40;

  private final SentenceSplitter splitter;
  private final Lexicon lexicon;
  private final Acronyms acronyms;
  private final PorterStemmer stemmer = new PorterStemmer();
  private final Map<String, String> stemmed = new HashMap<>();

  TextReading(SentenceSplitter splitter, Lexicon lexicon, Acronyms acronyms) {
    this.splitter = splitter;
    this.lexicon = lexicon;
    this.acronyms = acronyms;
  }

  AnnotatedText annotate(
      Place place, @Nullable String author, String text, Tokens own, List<Span> boilerplate) {
    List<Quotation> quotations = QuotationFinder.find(own);
    List<Span> sentences = ownSentences(own, quotations, boilerplate);
    Terms terms = terms(own, sentences);
    return new AnnotatedText(
        place, author, text, own, sentences, quotations, boilerplate, lexicon.signals(own), terms);
  }

  private List<Span> ownSentences(Tokens own, List<Quotation> quotations, List<Span> boilerplate) {
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
