package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.reply.Candidate;
import org.folkmoot.reply.ReplyOptions;
import org.folkmoot.reply.ReplyWalk;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.jspecify.annotations.Nullable;

/** Trains the model that ranks what a comment may answer. */
final class ReplyTrainer implements Trainer {

  static final double COST = 0.1;
  static final int LEAST = 5;
  static final int BITS = 17;

  private final Annotator annotator =
      new Annotator(
          new LinearSentenceSplitter(Models.open().get(ModelName.SENTENCES)), Lexicon.english());

  @Override
  public ModelName model() {
    return ModelName.REPLIES;
  }

  @Override
  public String task() {
    return ReplyTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line record) {
    return ReplyRecord.of(record).isLabelled();
  }

  /** The groups of candidates that the ranker learns from. */
  static final class Groups {
    final SparseExamples examples = new SparseExamples(BITS);
    int[] ends = new int[1 << 10];
    int size;

    void end() {
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
      }
      ends[size++] = examples.size();
    }

    int[] ends() {
      return Arrays.copyOf(ends, size);
    }
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    return model(groups(records), weights, COST);
  }

  Groups groups(List<LabelledFile.Line> records) {
    Groups groups = new Groups();
    for (LabelledFile.Line record : records) {
      double weight = weight(record);
      add(ReplyRecord.of(record), weight, groups);
      if (hasQuotations(record)) {
        add(ReplyRecord.of(withoutQuotations(record)), weight, groups);
      }
    }
    return groups;
  }

  static LinearModel model(Groups groups, Weights weights, double cost) {
    return Quantisation.model(
        new ModelCard("replies-" + weights.id() + "-1", List.of("answers")),
        BITS,
        Ranker.train(groups.examples, groups.ends(), cost, LEAST));
  }

  private static double weight(LabelledFile.Line record) {
    String id = record.object().path("id").asText("");
    return id.startsWith("irc") ? Double.parseDouble(System.getProperty("wirc", "0.1"))
        : id.startsWith("createdebate") ? Double.parseDouble(System.getProperty("wcd", "10"))
        : id.startsWith("news20") ? Double.parseDouble(System.getProperty("wnews", "1.5")) : 1;
  }

  static boolean hasQuotations(LabelledFile.Line record) {
    for (JsonNode comment : record.object().path("comments")) {
      if (comment.has("quoted")) {
        return true;
      }
    }
    return false;
  }

  static LabelledFile.Line withoutQuotations(LabelledFile.Line record) {
    ObjectNode copy = record.object().deepCopy();
    for (JsonNode comment : copy.path("comments")) {
      ((ObjectNode) comment).remove("quoted");
    }
    return new LabelledFile.Line(record.file(), record.number(), copy, record.gold());
  }

  private void add(ReplyRecord record, double weight, Groups groups) {
    AnnotatedThread thread = annotator.annotate(record.thread());
    List<ReplyRecord.@Nullable Gold> gold = record.gold();
    ReplyWalk walk = new ReplyWalk(thread, Lexicon.english(), ReplyOptions.DEFAULT);
    while (walk.hasNext()) {
      int i = walk.position();
      ReplyRecord.Gold answered = gold.get(i);
      if (i > 0 && answered != null) {
        add(walk.candidates(), answered, weight, groups);
      }
      walk.learn(parent(answered, i));
    }
  }

  private static int parent(ReplyRecord.@Nullable Gold answered, int i) {
    if (answered == null) {
      return Integer.MIN_VALUE;
    }
    if (answered.parents().isEmpty()) {
      return Candidate.ARTICLE;
    }
    int first = answered.parents().get(0);
    return first < i ? first : Integer.MIN_VALUE;
  }

  private static void add(
      List<Candidate> candidates, ReplyRecord.Gold answered, double weight, Groups groups) {
    if (candidates.stream().noneMatch(c -> isRight(c, answered))) {
      return;
    }
    for (Candidate candidate : candidates) {
      groups.examples.add(candidate.features(), isRight(candidate, answered) ? 1 : 0, weight);
    }
    groups.end();
  }

  private static boolean isRight(Candidate candidate, ReplyRecord.Gold answered) {
    return answered.parents().isEmpty()
        ? candidate.position() == Candidate.ARTICLE
        : answered.parents().contains(candidate.position());
  }
}
