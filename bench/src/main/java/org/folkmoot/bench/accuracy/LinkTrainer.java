package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.claim.UnitClassifier;
import org.folkmoot.claim.UnitFeatures;
import org.folkmoot.claim.UnitTypes;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.relation.LinkFeatures;
import org.folkmoot.relation.LinkOdds;

/**
 * Trains the model of links inside a text. It stands on others: types come from models of kinds and
 * roles, and odds from two models of its own that tell which units take part in links. All of these
 * are trained anew without the thread at hand, so that the model of links learns to trust them as
 * far as they hold. Cost, thresholds and calibration are from cross-validation over threads.
 */
final class LinkTrainer implements Trainer {

  private static final int BITS = 17;
  private static final double COST = 0.2;
  private static final double ODDS_COST = 0.1;
  private static final int LEAST = 3;
  private static final int ODDS_LEAST = 2;

  /**
   * The threshold for threads where no thread may be trained on: by hand, from what F1 on {@code
   * argument/cmv.train} was under such weights.
   */
  private static final double THREAD_THRESHOLD = 0.1;

  private static final List<String> LABELS = List.of("link", "source", "target");

  @Override
  public ModelName model() {
    return ModelName.LINKS;
  }

  @Override
  public String task() {
    return RelationTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line record) {
    return record.object().path("relations").isArray();
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    List<LinkPost> posts = LinkPost.of(records, new UnitTexts(Models.open()));
    List<List<UnitTypes>> types = types(records, posts, weights, seed);
    Odds sources = Odds.of(posts, LinkPost::isSource);
    Odds targets = Odds.of(posts, (post, i) -> post.linkedTo().contains(i));
    LinkChoices choices = new LinkChoices(BITS);
    for (int p = 0; p < posts.size(); p++) {
      choices.add(posts.get(p), features(posts.get(p), types.get(p), odds(p, sources, targets)));
    }
    double[] links = choices.train(COST, LEAST);
    Map<String, Double> settings = new TreeMap<>(choices.settings(COST, LEAST, THREAD_THRESHOLD));
    return Quantisation.model(
        new ModelCard("links-" + weights.id() + "-1", LABELS, new TreeMap<>(settings)),
        BITS,
        joined(links, sources.all(), targets.all()));
  }

  private static LinkFeatures features(
      LinkPost post, List<UnitTypes> types, List<LinkOdds> odds) {
    return new LinkFeatures(
        post.text().thread(), post.text().text(), post.claims(types), types, odds);
  }

  /** Of each post the types by models that were trained without its fold. */
  private static List<List<UnitTypes>> types(
      List<LabelledFile.Line> records, List<LinkPost> posts, Weights weights, long seed) {
    List<UnitClassifier> classifiers = new ArrayList<>();
    for (int fold = 0; fold < LinkPost.FOLDS; fold++) {
      int without = fold;
      List<LabelledFile.Line> rest =
          records.stream().filter(record -> LinkPost.fold(record) != without).toList();
      List<LinearModel> models = new ArrayList<>();
      for (Trainer trainer : List.of(new KindTrainer(), new RoleTrainer())) {
        List<LabelledFile.Line> usable = rest.stream().filter(trainer::canUse).toList();
        if (!usable.isEmpty()) {
          models.add(trainer.train(usable, weights, seed));
        }
      }
      classifiers.add(new UnitClassifier(Models.open().with(models)));
    }
    List<List<UnitTypes>> types = new ArrayList<>();
    for (LinkPost post : posts) {
      UnitTexts.Text text = post.text();
      types.add(
          classifiers.get(post.fold()).classify(text.thread(), text.text(), text.spans()));
    }
    return types;
  }

  private static List<LinkOdds> odds(int post, Odds sources, Odds targets) {
    List<LinkOdds> odds = new ArrayList<>();
    for (int i = 0; i < sources.held().get(post).length; i++) {
      odds.add(new LinkOdds(sources.held().get(post)[i], targets.held().get(post)[i]));
    }
    return odds;
  }

  /** Whether something is so of a unit. */
  private interface Label {
    boolean holds(LinkPost post, int unit);
  }

  /**
   * How probable it is that a unit takes part in links.
   *
   * @param all what training on all posts found
   * @param held of each unit of each post the probability by a model trained without its fold
   */
  private record Odds(MaximumEntropy.Trained all, List<double[]> held) {

    static Odds of(List<LinkPost> posts, Label label) {
      List<double[]> held = new ArrayList<>();
      posts.forEach(post -> held.add(new double[post.size()]));
      for (int fold = 0; fold < LinkPost.FOLDS; fold++) {
        MaximumEntropy.Trained trained = train(posts, fold, label);
        for (int p = 0; p < posts.size(); p++) {
          if (posts.get(p).fold() == fold) {
            fill(posts.get(p), trained, held.get(p));
          }
        }
      }
      return new Odds(train(posts, -1, label), held);
    }

    private static MaximumEntropy.Trained train(List<LinkPost> posts, int without, Label label) {
      SparseExamples examples = new SparseExamples(BITS);
      FeatureBuffer buffer = new FeatureBuffer();
      for (LinkPost post : posts) {
        if (post.fold() != without) {
          UnitFeatures features = features(post);
          for (int i = 0; i < post.size(); i++) {
            features.fill(i, buffer);
            examples.add(buffer, label.holds(post, i) ? 1 : 0, post.weight());
          }
        }
      }
      return MaximumEntropy.train(examples, 2, ODDS_COST, ODDS_LEAST);
    }

    private static UnitFeatures features(LinkPost post) {
      return new UnitFeatures(post.text().thread(), post.text().text(), post.text().spans());
    }

    private static void fill(LinkPost post, MaximumEntropy.Trained trained, double[] into) {
      UnitFeatures features = features(post);
      FeatureBuffer buffer = new FeatureBuffer();
      for (int i = 0; i < into.length; i++) {
        features.fill(i, buffer);
        double logit = trained.biases()[0];
        for (int f = 0; f < buffer.size(); f++) {
          int row = (int) (buffer.hash(f) >>> (Long.SIZE - BITS));
          logit += trained.weights()[row] * buffer.value(f) / FeatureBuffer.ONE;
        }
        into[i] = Logits.logistic(logit);
      }
    }
  }

  /** Three models as the outputs of one. */
  private static MaximumEntropy.Trained joined(
      double[] links, MaximumEntropy.Trained sources, MaximumEntropy.Trained targets) {
    double[] weights = new double[LABELS.size() * links.length];
    for (int row = 0; row < links.length; row++) {
      weights[row * 3] = links[row];
      weights[row * 3 + 1] = sources.weights()[row];
      weights[row * 3 + 2] = targets.weights()[row];
    }
    double[] biases = {0, sources.biases()[0], targets.biases()[0]};
    return new MaximumEntropy.Trained(biases, weights);
  }
}
