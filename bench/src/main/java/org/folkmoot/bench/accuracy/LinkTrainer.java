package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.folkmoot.claim.UnitClassifier;
import org.folkmoot.claim.UnitTypes;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.relation.LinkFeatures;

/**
 * Trains the model of links inside a text. It stands on the models of kinds and roles: these are
 * trained anew without the thread at hand, so that the model of links learns to trust them as far
 * as they hold. Cost, thresholds and calibration are from cross-validation over threads.
 */
final class LinkTrainer implements Trainer {

  private static final int BITS = 17;
  private static final double COST = 0.03;
  private static final int LEAST = 3;

  /**
   * For threads where none may be trained on: by hand, from what F1 on {@code
   * argument/cmv.train.jsonl} was under such weights.
   */
  private static final Map<String, Double> UNSEEN_THREADS =
      Map.of("thread.previous", 0.8, "threshold.thread", 0.18);

  private static final List<String> LABELS = List.of("link");

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
    LinkChoices choices = new LinkChoices(BITS);
    for (int p = 0; p < posts.size(); p++) {
      choices.add(posts.get(p), features(posts.get(p), types.get(p)));
    }
    SortedMap<String, Double> settings = choices.settings(COST, LEAST, UNSEEN_THREADS);
    return Quantisation.model(
        new ModelCard("links-" + weights.id() + "-1", LABELS, settings),
        BITS,
        new MaximumEntropy.Trained(new double[1], choices.train(COST, LEAST)));
  }

  private static LinkFeatures features(LinkPost post, List<UnitTypes> types) {
    return new LinkFeatures(post.text().thread(), post.text().text(), post.claims(types), types);
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
      types.add(classifiers.get(post.fold()).classify(text.thread(), text.text(), text.spans()));
    }
    return types;
  }
}
