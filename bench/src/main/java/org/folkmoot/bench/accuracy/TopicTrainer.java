package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.topic.TopicDetector;
import org.folkmoot.topic.TopicOptions;

/**
 * Trains the model of topics: first how common terms are at large, then on comments that were moved
 * into other threads, made here from threads and motions, how their measures are weighed. Records
 * of the task itself are taken as they are. Cost and threshold were set by hand, on transplanted
 * forum comments.
 */
final class TopicTrainer implements Trainer {

  private static final int BITS = 17;
  private static final double COST = 0.02;
  private static final double THRESHOLD = 0.9;
  private static final int TIMES_MANY = 4;
  private static final int TIMES_FEW = 4;
  private static final int TIMES_FEW_OF_MOTIONS = 1;

  /** Reads threads as a whole, however long, so that every comment of them teaches the same. */
  private final Annotator annotator =
      new Annotator(
          new LinearSentenceSplitter(), Lexicon.english(), Integer.MAX_VALUE, Integer.MAX_VALUE);

  @Override
  public ModelName model() {
    return ModelName.TOPIC;
  }

  @Override
  public String task() {
    return TopicTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line record) {
    return TopicSources.canUse(record);
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    List<TopicSources.Group> groups = TopicSources.of(records);
    TermCounts counts = new TermCounts();
    groups.forEach(group -> counts.addGroup(annotated(group)));
    String name = ModelName.TOPIC.id() + "-" + weights.id() + "-1";
    MaximumEntropy.Trained nothing =
        new MaximumEntropy.Trained(new double[1], new double[1 << BITS]);
    TopicDetector detector =
        new TopicDetector(TopicOptions.DEFAULT, Lexicon.english(), model(name, nothing, counts));
    SparseExamples examples = new SparseExamples(BITS);
    addMade(groups, seed, detector, examples);
    addGiven(records, detector, examples);
    return model(name, MaximumEntropy.train(examples, 2, COST, 1), counts);
  }

  private List<AnnotatedText> annotated(TopicSources.Group group) {
    List<Comment> comments = new ArrayList<>();
    for (String text : group.texts()) {
      comments.add(Comment.of("c" + comments.size(), null, text));
    }
    return annotator.annotate(CommentThread.of("group", null, comments)).comments();
  }

  private static LinearModel model(String name, MaximumEntropy.Trained trained, TermCounts counts) {
    double[] both = new double[2 << BITS];
    for (int row = 0; row < trained.weights().length; row++) {
      both[2 * row + TopicDetector.OFF] = trained.weights()[row];
    }
    counts.writeTo(both, BITS);
    TreeMap<String, Double> settings = new TreeMap<>();
    settings.put(TopicDetector.SIZE, counts.size());
    settings.put(TopicDetector.THRESHOLD, THRESHOLD);
    ModelCard card = new ModelCard(name, List.of("off", "commonness"), settings);
    double[] biases = {trained.biases()[0], 0};
    return Quantisation.model(card, BITS, new MaximumEntropy.Trained(biases, both));
  }

  private void addMade(
      List<TopicSources.Group> groups, long seed, TopicDetector detector, SparseExamples examples) {
    Transplants motions = transplants(groups, TopicSources.Kind.MOTION, seed);
    Transplants threads = transplants(groups, TopicSources.Kind.THREAD, seed);
    List<Transplants.Thread> made = new ArrayList<>(motions.many(TIMES_MANY));
    made.addAll(motions.few(TIMES_FEW_OF_MOTIONS));
    made.addAll(threads.few(TIMES_FEW));
    made.forEach(each -> add(each, detector, examples));
  }

  private static Transplants transplants(
      List<TopicSources.Group> groups, TopicSources.Kind kind, long seed) {
    return new Transplants(groups.stream().filter(each -> each.kind() == kind).toList(), seed);
  }

  private void add(Transplants.Thread made, TopicDetector detector, SparseExamples examples) {
    AnnotatedThread thread = annotator.annotate(made.thread());
    int first = thread.comments().size() - made.judged();
    detector.walk(
        thread,
        (features, comment) -> {
          if (comment >= first) {
            examples.add(features, made.strangers().contains(comment) ? 1 : 0, 1);
          }
        });
  }

  private void addGiven(
      List<LabelledFile.Line> records, TopicDetector detector, SparseExamples examples) {
    List<LabelledFile.Line> given = records.stream().filter(TopicTask::isScored).toList();
    for (TopicContext context : TopicContext.of(given)) {
      AnnotatedThread thread = annotator.annotate(context.thread());
      int first = thread.comments().size() - context.records().size();
      detector.walk(
          thread,
          (features, comment) -> {
            if (comment >= first) {
              LabelledFile.Line record = context.records().get(comment - first);
              examples.add(features, TopicTask.isOff(record) ? 1 : 0, 1);
            }
          });
    }
  }
}
