package org.folkmoot.bench.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.sentence.SentenceBuffer;
import org.folkmoot.sentence.SentenceGaps;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * Trains the model of sentence ends. Cost and threshold were chosen by cross-validation over
 * documents of the training files; {@code --folds} repeats it with those that were chosen.
 */
final class SentenceTrainer implements Trainer {

  private static final double COST = 1.5;
  private static final double THRESHOLD = -0.75;

  private static final int BITS = 18;
  private static final int PASSES = 10;

  @Override
  public ModelName model() {
    return ModelName.SENTENCES;
  }

  @Override
  public String task() {
    return SentenceTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line line) {
    return true;
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> documents, Weights weights, long seed) {
    Examples examples = new Examples(SentenceGaps.FEATURES, BITS);
    SentenceBuffer buffer = new SentenceBuffer();
    documents.forEach(document -> add(document, buffer, examples));
    return Quantisation.model(
        new ModelCard("sentences-" + weights.id() + "-1", List.of("end")),
        BITS,
        LogisticRegression.train(examples, COST, PASSES, seed),
        THRESHOLD);
  }

  private static void add(LabelledFile.Line document, SentenceBuffer buffer, Examples examples) {
    String text = document.text("text");
    CodePoints points = new CodePoints(text);
    Set<Integer> ends = new HashSet<>();
    for (Span span : SentenceTask.gold(document)) {
      ends.add(points.unit(span.end()));
    }
    Tokens tokens = Tokenizer.tokenize(text);
    SentenceGaps.walk(
        tokens,
        buffer,
        (next, features) -> {
          boolean end = ends.contains(tokens.end(next - 1));
          examples.add(features, end);
          return end;
        });
  }
}
