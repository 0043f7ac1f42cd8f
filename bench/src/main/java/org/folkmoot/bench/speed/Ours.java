package org.folkmoot.bench.speed;

import java.util.List;
import org.folkmoot.match.PhraseHits;
import org.folkmoot.match.PhraseMatcher;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.sentence.SentenceBuffer;
import org.folkmoot.token.FoldedText;
import org.folkmoot.token.FoldedTextBuffer;
import org.folkmoot.token.TokenBuffer;
import org.folkmoot.token.Tokens;

/**
 * What is measured of Folkmoot: one method a path, each from the author's own String to every
 * offset it yields. One instance a thread.
 */
final class Ours {

  private final LinearSentenceSplitter splitter = new LinearSentenceSplitter();
  private final TokenBuffer buffer = new TokenBuffer();
  private final SentenceBuffer sentences = new SentenceBuffer();
  private final FoldedTextBuffer folding = new FoldedTextBuffer();
  private final PhraseHits hits = new PhraseHits();

  /** Words, with kinds and hashes of their folded form, which the peers do not give. */
  long words(String text) {
    Tokens tokens = buffer.read(text);
    int offsets = 0;
    for (int i = 0; i < tokens.size(); i++) {
      offsets += tokens.start(i) ^ tokens.end(i);
    }
    return Found.of(tokens.size(), offsets);
  }

  /** Sentences, words included. */
  long sentences(String text) {
    Tokens tokens = buffer.read(text);
    splitter.split(tokens, sentences);
    int offsets = 0;
    for (int i = 0; i < sentences.size(); i++) {
      offsets += sentences.start(tokens, i) ^ sentences.end(tokens, i);
    }
    return Found.of(sentences.size(), offsets);
  }

  /** Every phrase at every place, words included. */
  long phrases(PhraseMatcher<Integer> matcher, String text) {
    Tokens tokens = buffer.read(text);
    matcher.all(tokens, hits);
    int offsets = 0;
    for (int i = 0; i < hits.size(); i++) {
      offsets += tokens.start(hits.from(i)) ^ tokens.end(hits.to(i) - 1);
    }
    return Found.of(hits.size(), offsets);
  }

  /** The text with disguises undone, and the way back. */
  long folded(String text) {
    FoldedText folded = folding.read(text);
    int length = folded.length();
    return Found.of(length, length == 0 ? 0 : folded.originalStart(length / 2));
  }

  /** Texts by their winnowed fingerprints. */
  static CopyIndex copyIndex() {
    return new WinnowedIndex();
  }

  static PhraseMatcher<Integer> matcher(List<String> phrases) {
    PhraseMatcher.Builder<Integer> builder = PhraseMatcher.builder();
    for (int i = 0; i < phrases.size(); i++) {
      builder.add(phrases.get(i), i);
    }
    return builder.build();
  }
}
