package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.rephrase.TermRarity;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.InArticle;

/**
 * Counts in how many texts each stem stands: any record's fields {@code text}, {@code a}, {@code
 * b}, {@code topic}, {@code parent}, {@code child}, and the texts of its posts. A text counts once
 * however often it recurs; long ones count as several.
 */
final class TermWeightTrainer implements Trainer {

  private static final int BITS = 18;
  private static final int PIECE = 60;
  private static final List<String> FIELDS = List.of("text", "a", "b", "topic", "parent", "child");

  @Override
  public ModelName model() {
    return ModelName.TERM_WEIGHTS;
  }

  @Override
  public String task() {
    return RephraseTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line record) {
    return true;
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    Set<String> texts = new HashSet<>();
    List<String> ordered = new ArrayList<>();
    for (LabelledFile.Line record : records) {
      for (String text : texts(record)) {
        if (texts.add(text)) {
          ordered.add(text);
        }
      }
    }
    return counted(ordered, weights);
  }

  private static List<String> texts(LabelledFile.Line record) {
    List<String> texts = new ArrayList<>();
    for (String field : FIELDS) {
      JsonNode text = record.object().path(field);
      if (text.isTextual()) {
        texts.add(text.textValue());
      }
    }
    record.object().path("posts").forEach(post -> texts.add(post.path("text").asText("")));
    return texts;
  }

  private static LinearModel counted(List<String> texts, Weights weights) {
    Annotator annotator = new Annotator(new LinearSentenceSplitter(), Lexicon.english());
    double[] counts = new double[1 << BITS];
    int pieces = 0;
    for (String text : texts) {
      AnnotatedText annotated = annotator.annotate(InArticle.PLACE, null, text);
      List<String> stems =
          IntStream.range(0, annotated.tokens().size())
              .mapToObj(i -> annotated.terms().stem(i))
              .filter(Objects::nonNull)
              .toList();
      for (int from = 0; from < stems.size(); from += PIECE) {
        pieces++;
        count(stems.subList(from, Math.min(from + PIECE, stems.size())), counts);
      }
    }
    for (int row = 0; row < counts.length; row++) {
      counts[row] = StrictMath.log(counts[row] + 1);
    }
    TreeMap<String, Double> settings = new TreeMap<>();
    settings.put(TermRarity.TEXTS, StrictMath.log(pieces + 1.0));
    return Quantisation.model(
        new ModelCard("term-weights-" + weights.id() + "-1", List.of("texts"), settings),
        BITS,
        new MaximumEntropy.Trained(new double[1], counts));
  }

  private static void count(List<String> stems, double[] counts) {
    for (String stem : new HashSet<>(stems)) {
      counts[(int) (TermRarity.row(stem) >>> (Long.SIZE - BITS))]++;
    }
  }
}
