package org.folkmoot.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private record Entry(Signal signal, String phrase) {}

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Signal section = Signal.SUPPORT;
    for (String line : LexiconFile.lines("signals.txt")) {
      if (line.startsWith("[")) {
        section = Signal.of(line.substring(1, line.length() - 1));
        continue;
      }
      for (String phrase : line.split("\\|", -1)) {
        entries.add(new Entry(section, phrase.strip()));
      }
    }
    return entries;
  }

  @Test
  void findsEverySignalInItself() {
    for (Entry entry : entries()) {
      Tokens tokens = Tokenizer.tokenize(entry.phrase());
      assertThat(Lexicon.english().signals(tokens))
          .as("%s", entry)
          .anyMatch(
              match ->
                  match.value() == entry.signal()
                      && match.from() == 0
                      && match.to() == tokens.size());
    }
  }

  @Test
  void holdsNoPhraseOfMarksAlone() {
    for (Entry entry : entries()) {
      assertThat(entry.phrase().codePoints()).as("%s", entry).anyMatch(Character::isLetterOrDigit);
    }
  }

  @Test
  void hasPhrasesForEverySignal() {
    assertThat(entries()).extracting(Entry::signal).contains(Signal.values());
  }

  @Test
  void knowsFunctionWordsAndTakesThemForCommon() {
    for (String word : LexiconFile.words("function-words.txt")) {
      assertThat(Lexicon.english().isFunctionWord(word)).isTrue();
      assertThat(Lexicon.english().isCommonWord(word)).isTrue();
    }
    assertThat(Lexicon.english().isFunctionWord("island")).isFalse();
  }

  @Test
  void takesInflectionsOfCommonWordsForCommon() {
    for (String word :
        List.of("stories", "wishes", "bigger", "stopped", "buying", "carried", "day's")) {
      assertThat(Lexicon.english().isCommonWord(word)).as(word).isTrue();
    }
    for (String word : List.of("breakwater", "dredging", "kurils", "s", "ing", "")) {
      assertThat(Lexicon.english().isCommonWord(word)).as(word).isFalse();
    }
  }

  @Test
  void knowsWhichWordsCanBeTheVerbOfAClause() {
    Tokens tokens = Tokenizer.tokenize("They halted and took it, although nobody isn't table");
    FiniteVerbs verbs = Lexicon.english().verbs();
    List<String> finite = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (verbs.canBeFinite(tokens, i)) {
        finite.add(tokens.text(i));
      }
    }
    assertThat(finite).containsExactly("halted", "took", "isn't");
  }
}
