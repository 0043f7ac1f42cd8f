package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.relation.LinkFeatures;

/** Every unit that may be linked inside its post, as a choice among candidates and none. */
final class LinkChoices {

  private static final int FEW = 300;
  private static final double STEP = 0.01;
  private static final double LARGEST = 0.6;

  private final ConditionalLogit learner;
  private final List<Choice> choices = new ArrayList<>();
  private final FeatureBuffer buffer = new FeatureBuffer();

  LinkChoices(int bits) {
    this.learner = new ConditionalLogit(bits);
  }

  /**
   * One unit's choice.
   *
   * @param group its number
   * @param linked how many links it has
   */
  private record Choice(int group, int fold, boolean alone, int linked) {}

  /** A choice made without having seen its thread: its likeliest candidate. */
  private record Held(Choice choice, double chance, boolean right) {}

  void add(LinkPost post, LinkFeatures features) {
    boolean alone = post.text().thread().comments().size() < 2;
    for (int i = 0; i < post.size(); i++) {
      int[] candidates = features.candidates(i);
      boolean reached = false;
      for (int candidate : candidates) {
        boolean right = post.targets().get(i).contains(candidate);
        reached |= right;
        features.fill(i, candidate, buffer);
        learner.add(buffer, right);
      }
      features.fillNone(i, buffer);
      learner.add(buffer, !reached);
      int group = learner.close(post.weight());
      choices.add(new Choice(group, post.fold(), alone, post.targets().get(i).size()));
    }
  }

  double[] train(double cost, int least) {
    return learner.train(groups(choice -> true), cost, least);
  }

  private int[] groups(Predicate<Choice> chosen) {
    return choices.stream().filter(chosen).mapToInt(Choice::group).toArray();
  }

  /**
   * Thresholds of highest F1 and calibration, from choices made without having seen the thread.
   *
   * @param unseen settings for threads where too few were seen
   */
  SortedMap<String, Double> settings(double cost, int least, Map<String, Double> unseen) {
    List<Held> held = held(cost, least);
    List<Held> alone = held.stream().filter(each -> each.choice().alone()).toList();
    List<Held> among = held.stream().filter(each -> !each.choice().alone()).toList();
    SortedMap<String, Double> settings = new TreeMap<>();
    double single = threshold(alone.size() < FEW ? held : alone);
    double thread = threshold(among);
    settings.put("threshold.alone", single);
    settings.put("threshold.thread", thread);
    settings.put("thread.previous", 0.0);
    if (among.size() < FEW) {
      settings.putAll(unseen);
    }
    Platt platt = calibration(held, single, thread);
    settings.put("slope", platt.slope());
    settings.put("offset", platt.offset());
    return settings;
  }

  private List<Held> held(double cost, int least) {
    List<Held> held = new ArrayList<>();
    for (int fold = 0; fold < LinkPost.FOLDS; fold++) {
      int without = fold;
      double[] weights = learner.train(groups(choice -> choice.fold() != without), cost, least);
      for (Choice choice : choices) {
        if (choice.fold() == fold) {
          held.add(held(choice, learner.chances(choice.group(), weights)));
        }
      }
    }
    return held;
  }

  private Held held(Choice choice, double[] chances) {
    int best = -1;
    for (int c = 0; c + 1 < chances.length; c++) {
      best = best < 0 || chances[c] > chances[best] ? c : best;
    }
    return best < 0
        ? new Held(choice, 0, false)
        : new Held(choice, chances[best], learner.isRight(choice.group(), best));
  }

  private static double threshold(List<Held> held) {
    return IntStream.range(1, (int) (LARGEST / STEP))
        .mapToObj(step -> step * STEP)
        .reduce((a, b) -> counts(held, b).f1() > counts(held, a).f1() ? b : a)
        .orElse(STEP);
  }

  private static Counts counts(List<Held> held, double threshold) {
    Counts counts = Counts.NONE;
    for (Held each : held) {
      boolean found = each.chance() > threshold;
      int right = found && each.right() ? 1 : 0;
      counts = counts.plus(new Counts(right, found ? 1 : 0, each.choice().linked()));
    }
    return counts;
  }

  private static Platt calibration(List<Held> held, double single, double thread) {
    List<Held> found =
        held.stream()
            .filter(each -> each.chance() > (each.choice().alone() ? single : thread))
            .toList();
    double[] logits =
        found.stream()
            .mapToDouble(each -> StrictMath.log(each.chance() / (1 - each.chance())))
            .toArray();
    boolean[] right = new boolean[logits.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = found.get(i).right();
    }
    return right.length == 0 ? Platt.NONE : Platt.fit(logits, right);
  }
}
