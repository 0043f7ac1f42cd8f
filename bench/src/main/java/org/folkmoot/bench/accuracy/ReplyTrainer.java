package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.folkmoot.text.Hashes;
import org.jspecify.annotations.Nullable;

/** Trains the model that ranks what a comment may answer. */
final class ReplyTrainer implements Trainer {

  private static final double COST = 0.005;
  private static final int LEAST = 5;
  private static final int BITS = 17;

  /** Sets whose comments do not count once: small ones more, the one of chats less. */
  private static final Map<String, Double> WEIGHTS =
      Map.of("createdebate", 3.0, "news20", 1.5, "irc", 0.5);

  /** Of so many chats one is learned from: they are long and all alike. */
  private static final int CHATS = 5;

  private static final int PARTS = 2;

  /** Reads threads as a whole, however long, so that every comment of them teaches the same. */
  private final Annotator annotator =
      new Annotator(
          new LinearSentenceSplitter(Models.open().get(ModelName.SENTENCES)),
          Lexicon.english(),
          Integer.MAX_VALUE,
          Integer.MAX_VALUE);

  private final PlantedQuotations planted = new PlantedQuotations(annotator);

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
    List<LabelledFile.Line> views = views(records);
    List<LinearModel> others = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Groups groups = new Groups();
      for (LabelledFile.Line view : views) {
        if (part(view) != part) {
          add(view, null, groups);
        }
      }
      others.add(model(groups, Weights.OPEN, COST));
    }
    Groups groups = new Groups();
    for (LabelledFile.Line view : views) {
      add(view, others.get(part(view)), groups);
    }
    return groups;
  }

  private static int part(LabelledFile.Line view) {
    return Math.floorMod(Hashes.of("part " + view.id()), PARTS);
  }

  /**
   * Each record, and once more without its quotations if it has any. Where no record has, they are
   * planted, so that the model knows what to make of one.
   */
  private List<LabelledFile.Line> views(List<LabelledFile.Line> records) {
    boolean real = records.stream().anyMatch(ReplyTrainer::hasQuotations);
    List<LabelledFile.Line> views = new ArrayList<>();
    for (LabelledFile.Line record : records) {
      if (record.object().has("messages") && Math.floorMod(Hashes.of(record.id()), CHATS) != 0) {
        continue;
      }
      views.add(record);
      if (hasQuotations(record)) {
        views.add(withoutQuotations(record));
      } else if (!real && record.object().has("comments")) {
        views.add(planted.in(record));
      }
    }
    return views;
  }

  static LinearModel model(Groups groups, Weights weights, double cost) {
    return Quantisation.model(
        new ModelCard("replies-" + weights.id() + "-1", List.of("answers")),
        BITS,
        Ranker.train(groups.examples, groups.ends(), cost, LEAST));
  }

  private static double weight(LabelledFile.Line record) {
    return WEIGHTS.getOrDefault(DataLicence.set(record), 1.0);
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

  /**
   * Adds the groups of a thread, as it looks to who knows what was answered or believes a model.
   */
  private void add(LabelledFile.Line line, @Nullable LinearModel believed, Groups groups) {
    ReplyRecord record = ReplyRecord.of(line);
    double weight = weight(line);
    AnnotatedThread thread = annotator.annotate(record.thread());
    List<ReplyRecord.@Nullable Gold> gold = record.gold();
    ReplyWalk walk = new ReplyWalk(thread, Lexicon.english(), ReplyOptions.DEFAULT);
    while (walk.hasNext()) {
      int i = walk.position();
      ReplyRecord.Gold answered = gold.get(i);
      List<Candidate> candidates = walk.candidates();
      if (i > 0 && answered != null) {
        add(candidates, answered, weight, groups);
      }
      walk.learn(believed == null ? parent(answered, i) : walk.best(candidates, believed));
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
