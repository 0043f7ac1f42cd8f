package org.folkmoot.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.text.Folding;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Numbers the terms of a thread and reads them off its texts. */
final class Vocabulary {

  private TermStatistics statistics;
  private final Set<String> names = new HashSet<>();

  /** A commenter may be called what the article is about. */
  private final Set<String> wordsOfArticle = new HashSet<>();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final BitSet common = new BitSet();
  private final BitSet links = new BitSet();

  /** Knows the authors in sight at the first comment. */
  Vocabulary(AnnotatedThread thread) {
    AnnotatedText article = thread.article();
    if (article != null) {
      for (int i = 0; i < article.tokens().size(); i++) {
        wordsOfArticle.add(article.tokens().folded(i));
      }
    }
    this.statistics = thread.statisticsAt(0);
    look(thread, 0, thread.horizon(0));
  }

  /** Goes on: the authors of these comments come in sight, and what is known of terms changes. */
  void look(AnnotatedThread thread, int from, int to) {
    statistics = thread.statisticsAt(from);
    thread.comments().subList(from, to).forEach(comment -> addName(comment.author()));
  }

  private void addName(@Nullable String author) {
    if (author != null) {
      String name = Folding.fold(author, 0, author.length()).toLowerCase(Locale.ROOT);
      if (!wordsOfArticle.contains(name)) {
        names.add(name);
      }
    }
  }

  int size() {
    return numbers.size();
  }

  String stem(int term) {
    return stems.get(term);
  }

  /** Whether the term is one of the language's common words, so that sharing it says little. */
  boolean isCommon(int term) {
    return common.get(term);
  }

  /** Whether the term is an address or a hashtag: telling where shared, no loss where not. */
  boolean isLink(int term) {
    return links.get(term);
  }

  TextTerms read(AnnotatedText text) {
    int[] byToken = new int[text.tokens().size()];
    for (int i = 0; i < byToken.length; i++) {
      byToken[i] = term(text, i);
    }
    return new TextTerms(text, byToken);
  }

  /** The term of token {@code i}, or -1 where it has none that tells what the text is about. */
  private int term(AnnotatedText text, int i) {
    String stem = text.terms().stem(i);
    if (stem == null || names.contains(text.tokens().folded(i))) {
      return -1;
    }
    boolean usual = statistics.isCommon(stem) || text.terms().isCommon(i);
    return usual && isInsideName(text.tokens(), i) ? -1 : number(stem, usual, text.tokens(), i);
  }

  private int number(String stem, boolean usual, Tokens tokens, int i) {
    Integer known = numbers.get(stem);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(stem, number);
    stems.add(stem);
    common.set(number, usual);
    links.set(number, tokens.kind(i) != TokenKind.WORD);
    return number;
  }

  /** "World" in "World War" is not the common word. */
  private static boolean isInsideName(Tokens tokens, int i) {
    return isNamePart(tokens, i) && (isNamePart(tokens, i - 1) || isNamePart(tokens, i + 1));
  }

  private static boolean isNamePart(Tokens tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.isWord(i)
        && tokens.isCapitalised(i)
        && tokens.text(i).chars().anyMatch(Character::isLowerCase);
  }
}
