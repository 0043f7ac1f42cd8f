package org.folkmoot.bench.speed;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;
import org.ahocorasick.trie.Trie;

/** Aho-Corasick automata over phrases, and how to read whole words from them. */
final class PhraseTries {

  private PhraseTries() {}

  static AhoCorasickDoubleArrayTrie<Integer> hankcs(List<String> phrases) {
    TreeMap<String, Integer> numbered = new TreeMap<>();
    phrases.forEach(phrase -> numbered.put(phrase, numbered.size()));
    AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(numbered);
    return trie;
  }

  static Trie robertBor(List<String> phrases) {
    return Trie.builder().ignoreCase().addKeywords(phrases).build();
  }

  /** Every phrase at every place that begins and ends with a word; of text in lower case. */
  static long read(AhoCorasickDoubleArrayTrie<Integer> trie, String text) {
    WholeWords words = new WholeWords(text);
    trie.parseText(text, (int start, int end, Integer phrase) -> words.add(start, end));
    return words.found();
  }

  /** Every phrase at every place that begins and ends with a word. */
  static long read(Trie trie, String text) {
    WholeWords words = new WholeWords(text);
    trie.parseText(
        text,
        emit -> {
          words.add(emit.getStart(), emit.getEnd() + 1);
          return true;
        });
    return words.found();
  }

  /** Keeps the hits in one text that have no letter or digit on either side. */
  private static final class WholeWords {
    private final String text;
    private int count;
    private int offsets;

    WholeWords(String text) {
      this.text = text;
    }

    void add(int start, int end) {
      if (isBoundary(start - 1) && isBoundary(end)) {
        count++;
        offsets += start ^ end;
      }
    }

    private boolean isBoundary(int neighbour) {
      return neighbour < 0
          || neighbour >= text.length()
          || !Character.isLetterOrDigit(text.charAt(neighbour));
    }

    long found() {
      return Found.of(count, offsets);
    }
  }
}
