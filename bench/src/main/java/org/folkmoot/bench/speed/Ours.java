package org.folkmoot.bench.speed;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.match.PhraseHits;
import org.folkmoot.match.PhraseMatcher;
import org.folkmoot.semantics.BipolarFramework;
import org.folkmoot.semantics.Evaluation;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.semantics.GraphEvaluation;
import org.folkmoot.semantics.GroundedSemantics;
import org.folkmoot.semantics.SupportReading;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.sentence.SentenceBuffer;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Place;
import org.folkmoot.token.FoldedText;
import org.folkmoot.token.FoldedTextBuffer;
import org.folkmoot.token.TokenBuffer;
import org.folkmoot.token.Tokens;

/**
 * What is measured of Folkmoot: one method a path, those over text each from the author's own
 * String to every offset it yields. One instance a thread.
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

  /** How many arguments stand. */
  static long grounded(BipolarFramework framework) {
    return GroundedSemantics.labels(framework, SupportReading.DEDUCTIVE).stream()
        .filter(label -> label == Label.IN)
        .count();
  }

  static BipolarFramework framework(FrameworkShape shape) {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(shape.arguments());
    for (int i = 0; i < shape.attackers().length; i++) {
      framework.attack(shape.attackers()[i], shape.targets()[i]);
    }
    return framework.build();
  }

  /** Claims that rebut each other as the arguments attack. */
  static ArgumentGraph argumentGraph(FrameworkShape shape) {
    List<Claim> claims = new ArrayList<>();
    for (int a = 0; a < shape.arguments(); a++) {
      claims.add(
          new Claim(
              "k" + a,
              Place.of("c" + a),
              new Span(0, 1),
              "x",
              Role.CLAIM,
              ClaimKind.VALUE,
              Voice.OWN,
              0.5 + 0.5 * a / shape.arguments()));
    }
    Evidence evidence = new Evidence(EvidenceKind.DECLARED, "generated", 0.8, List.of(), "");
    List<Relation> rebuttals = new ArrayList<>();
    for (int i = 0; i < shape.attackers().length; i++) {
      String attacker = "k" + shape.attackers()[i];
      rebuttals.add(new Rebuttal("r" + i, attacker, "k" + shape.targets()[i], 0.8, evidence));
    }
    return ArgumentGraph.of(claims, rebuttals);
  }

  static Evaluation evaluation(ArgumentGraph graph) {
    return GraphEvaluation.evaluate(graph, EvaluationOptions.STANDARD);
  }

  static PhraseMatcher<Integer> matcher(List<String> phrases) {
    PhraseMatcher.Builder<Integer> builder = PhraseMatcher.builder();
    for (int i = 0; i < phrases.size(); i++) {
      builder.add(phrases.get(i), i);
    }
    return builder.build();
  }
}
