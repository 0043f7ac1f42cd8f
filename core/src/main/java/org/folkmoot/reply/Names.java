package org.folkmoot.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.match.PhraseMatcher;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Folding;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/** Finds where comments name the authors of a thread: by name, or by an @mention. */
final class Names {

  private static final int SHORTEST = 3;

  private final PhraseMatcher<String> matcher;
  private final Map<String, String> byMention = new HashMap<>();

  /** An author and the characters that name them. */
  record Naming(String author, Span span) {}

  private Names(PhraseMatcher<String> matcher) {
    this.matcher = matcher;
  }

  static Names of(List<AnnotatedText> comments, Lexicon lexicon) {
    PhraseMatcher.Builder<String> builder = PhraseMatcher.builder();
    Set<String> authors = new HashSet<>();
    for (AnnotatedText comment : comments) {
      String author = comment.author();
      if (author != null && authors.add(author) && isTelling(author, lexicon)) {
        builder.add(author, author);
      }
    }
    Names names = new Names(builder.build());
    authors.forEach(author -> names.byMention.put(mention(author), author));
    return names;
  }

  /** A name that is a common word of the language names nobody without an @. */
  private static boolean isTelling(String author, Lexicon lexicon) {
    Tokens tokens = Tokenizer.tokenize(author);
    boolean word =
        tokens.size() > 1 || (tokens.size() == 1 && !lexicon.isCommonWord(tokens.folded(0)));
    return word && author.length() >= SHORTEST;
  }

  private static String mention(String author) {
    return "@" + Folding.fold(author, 0, author.length()).replaceAll("\\s+", "");
  }

  List<Naming> in(AnnotatedText text) {
    List<Naming> namings = new ArrayList<>();
    for (Match<String> match : matcher.longest(text.tokens())) {
      namings.add(new Naming(match.value(), text.tokens().span(match.from(), match.to())));
    }
    Tokens tokens = text.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String author = tokens.kind(i) == TokenKind.MENTION ? byMention.get(tokens.folded(i)) : null;
      if (author != null) {
        namings.add(new Naming(author, tokens.span(i)));
      }
    }
    return namings;
  }
}
