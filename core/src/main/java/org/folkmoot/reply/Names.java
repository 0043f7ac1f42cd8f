package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.match.GrowingPhrases;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Folding;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds where comments name the authors of a thread: by the whole name, by an @mention, by a part
 * of the name, or by the name that they sign with.
 */
final class Names {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_PREFIX = 4;
  private static final int MOST_OF_ONE_NAME = 3;
  private static final int WORDS_OF_SIGNATURE = 8;

  /** How somebody is named, the surest first. */
  enum Way {
    WHOLE,
    PART,
    SIGNED
  }

  /** Which authors, and the characters that name them. */
  record Naming(int author, Way way, Span span, int others) {}

  private final Lexicon lexicon;
  private final Authors authors;
  private final GrowingPhrases whole = new GrowingPhrases();
  private final Map<String, Integer> byMention = new HashMap<>();
  private final Map<String, int[]> byPart = new HashMap<>();
  private final Map<String, int[]> bySignature = new HashMap<>();
  private final TreeMap<String, Integer> byPrefix = new TreeMap<>();
  private int named;
  private int signed;

  Names(Authors authors, Lexicon lexicon) {
    this.authors = authors;
    this.lexicon = lexicon;
  }

  /** Takes up the names of authors who are new, then the signatures below these comments. */
  void learn(List<AnnotatedText> comments) {
    for (; named < authors.size(); named++) {
      if (isTelling(authors.name(named), lexicon)) {
        whole.add(authors.name(named), named);
      }
      addName(named);
    }
    comments.forEach(this::addSignature);
  }

  /** How many comments are signed. */
  int signed() {
    return signed;
  }

  /** A name that is a common word of the language names nobody without an @. */
  private static boolean isTelling(String author, Lexicon lexicon) {
    if (author.length() > 200) {
      return false;
    }
    Tokens tokens = Tokenizer.tokenize(author);
    boolean word =
        tokens.size() > 1 || (tokens.size() == 1 && !lexicon.isCommonWord(tokens.folded(0)));
    return word && author.length() >= SHORTEST;
  }

  private void addName(int author) {
    String name = authors.name(author);
    byMention.putIfAbsent(
        "@" + Folding.fold(name, 0, name.length()).replaceAll("\\s+", ""), author);
    Tokens tokens = Tokenizer.tokenize(name.substring(0, Math.min(200, name.length())));
    for (int i = 0; i < tokens.size(); i++) {
      if (isNameWord(tokens, i)) {
        add(byPart, tokens.folded(i), author);
        byPrefix.putIfAbsent(tokens.folded(i), author);
      }
    }
  }

  private boolean isNameWord(Tokens tokens, int i) {
    return tokens.isWord(i)
        && tokens.end(i) - tokens.start(i) >= SHORTEST
        && !lexicon.isCommonWord(tokens.folded(i));
  }

  private void addSignature(AnnotatedText comment) {
    int start = SignOff.start(comment.text());
    int author = authors.number(comment.author());
    if (start == comment.text().length() || author < 0) {
      return;
    }
    signed++;
    Tokens tokens = comment.tokens();
    int left = WORDS_OF_SIGNATURE;
    for (int i = tokens.firstFrom(start); i < tokens.size() && left > 0; i++) {
      if (isNameWord(tokens, i)) {
        add(bySignature, tokens.folded(i), author);
        left--;
      }
    }
  }

  private static void add(Map<String, int[]> names, String word, int author) {
    int[] known = names.get(word);
    if (known == null) {
      names.put(word, new int[] {author});
    } else if (known.length <= MOST_OF_ONE_NAME
        && Arrays.stream(known).noneMatch(other -> other == author)) {
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = author;
      names.put(word, more);
    }
  }

  /** Every naming of somebody else than the author of the comment, by place. */
  List<Naming> in(AnnotatedText text, int bodyEnd) {
    int self = authors.number(text.author());
    List<Naming> namings = new ArrayList<>();
    Tokens tokens = text.tokens();
    int size = Math.min(Reading.LONGEST, tokens.firstFrom(bodyEnd));
    Set<Integer> taken = new HashSet<>();
    for (Match<Integer> match : whole.longest(tokens)) {
      if (match.to() <= size) {
        add(namings, self, match.value(), Way.WHOLE, tokens.span(match.from(), match.to()), 1);
        for (int i = match.from(); i < match.to(); i++) {
          taken.add(i);
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (!taken.contains(i)) {
        addAt(text, i, self, namings);
      }
    }
    return namings;
  }

  private void addAt(AnnotatedText text, int i, int self, List<Naming> namings) {
    Tokens tokens = text.tokens();
    if (tokens.kind(i) == TokenKind.MENTION) {
      Integer author = byMention.get(tokens.folded(i));
      if (author != null) {
        add(namings, self, author, Way.WHOLE, tokens.span(i), 1);
      }
      return;
    }
    if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) < SHORTEST) {
      return;
    }
    String word = withoutPossessive(tokens.folded(i));
    addAll(namings, self, byPart.get(word), Way.PART, tokens.span(i));
    addAll(namings, self, bySignature.get(word), Way.SIGNED, tokens.span(i));
    if (byPart.isEmpty() || byPart.containsKey(word) || lexicon.isCommonWord(word)) {
      return;
    }
    addPrefix(namings, self, word, tokens.span(i), tokens.isCapitalised(i));
  }

  /** The beginning of a name, where it is that of one author only. */
  private void addPrefix(
      List<Naming> namings, int self, String word, Span span, boolean capitalised) {
    if (word.length() < SHORTEST_PREFIX || !capitalised) {
      return;
    }
    Map.Entry<String, Integer> first = byPrefix.ceilingEntry(word);
    if (first == null || !first.getKey().startsWith(word)) {
      return;
    }
    String next = byPrefix.higherKey(first.getKey());
    if (next == null || !next.startsWith(word)) {
      add(namings, self, first.getValue(), Way.PART, span, 1);
    }
  }

  private static void addAll(
      List<Naming> namings, int self, int @Nullable [] named, Way way, Span span) {
    if (named != null && named.length <= MOST_OF_ONE_NAME) {
      for (int author : named) {
        add(namings, self, author, way, span, named.length);
      }
    }
  }

  private static void add(
      List<Naming> namings, int self, int author, Way way, Span span, int others) {
    if (author != self) {
      namings.add(new Naming(author, way, span, others));
    }
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
