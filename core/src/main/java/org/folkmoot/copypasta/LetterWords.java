package org.folkmoot.copypasta;

import java.util.BitSet;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/**
 * Where the words of a text lie among its letters, and which of them say what it is about; found
 * when first counted. Counting is linear in the letters. Not thread-safe.
 */
final class LetterWords {

  /** Nobody writes longer words; a longer one is several whose gaps cannot be seen. */
  private static final int LONGEST_WORD = 24;

  private static final int LETTERS_PER_WORD = 6;
  private static final int SHORTEST_CONTENT = 2;

  private final FoldedLetters letters;
  private int size = -1;
  private int[] starts = {};
  private int[] ends = {};
  private boolean[] content = {};

  LetterWords(FoldedLetters letters) {
    this.letters = letters;
  }

  private void find() {
    Tokens words = letters.words();
    starts = new int[words.size()];
    ends = new int[words.size()];
    content = new boolean[words.size()];
    size = 0;
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.isWordLike(i)) {
        Span range = letters.lettersOf(i, from);
        from = range.end();
        starts[size] = range.start();
        ends[size] = range.end();
        content[size++] = isContent(words, i);
      }
    }
  }

  private static boolean isContent(Tokens words, int i) {
    return (words.isWord(i) || words.kind(i) == TokenKind.NUMBER)
        && words.end(i) - words.start(i) >= SHORTEST_CONTENT
        && !Lexicon.english().isFunctionWord(words.folded(i));
  }

  /** How many words have at least half of their letters among {@code chosen}. */
  int count(BitSet chosen, boolean contentOnly) {
    if (size < 0) {
      find();
    }
    int count = 0;
    for (int i = 0; i < size; i++) {
      if ((!contentOnly || content[i]) && isMostly(chosen, starts[i], ends[i])) {
        int length = ends[i] - starts[i];
        count += length > LONGEST_WORD ? length / LETTERS_PER_WORD : 1;
      }
    }
    return count;
  }

  private static boolean isMostly(BitSet chosen, int from, int to) {
    int inside = 0;
    for (int i = from; i < to; i++) {
      inside += chosen.get(i) ? 1 : 0;
    }
    return inside > 0 && inside * 2 >= to - from;
  }
}
