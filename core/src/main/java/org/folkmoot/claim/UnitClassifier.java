package org.folkmoot.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Role;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.text.Span;

/**
 * Tells of the units of a text what sort of statement each is and what it does there. Linear in the
 * length of the text. Immutable and thread-safe.
 */
public final class UnitClassifier {

  /** The setting of a model of roles that says whether it knows words or only manner. */
  static final String WORDING = "wording";

  /** What the setting of a kind begins with: how much is added to its logit to settle on one. */
  static final String PREFERENCE = "prefer-";

  private final LinearModel kinds;
  private final LinearModel roles;
  private final List<ClaimKind> labels;
  private final double[] preferences;
  private final boolean wording;

  /**
   * A classifier with these weights.
   *
   * @throws IllegalArgumentException if a label of the model of kinds is no kind, or a setting is
   *     missing
   */
  public UnitClassifier(Models models) {
    this.kinds = models.get(ModelName.KINDS);
    this.roles = models.get(ModelName.ROLES);
    this.labels = kinds.card().labels().stream().map(UnitClassifier::kind).toList();
    this.preferences =
        kinds.card().labels().stream()
            .mapToDouble(label -> kinds.card().setting(PREFERENCE + label))
            .toArray();
    this.wording = roles.card().setting(WORDING) > 0;
  }

  private static ClaimKind kind(String label) {
    return ClaimKind.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /**
   * The types of the units, one each.
   *
   * @param units spans of {@code text}, in order
   */
  public List<UnitTypes> classify(AnnotatedThread thread, AnnotatedText text, List<Span> units) {
    UnitFeatures features = new UnitFeatures(thread, text, units);
    FeatureBuffer buffer = new FeatureBuffer();
    List<UnitTypes> types = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      features.fill(i, buffer);
      double[] logits = kinds.logits(buffer);
      if (!wording) {
        features.fillManner(i, buffer);
      }
      types.add(types(logits, roles.probabilities(buffer)[0]));
    }
    return types;
  }

  private UnitTypes types(double[] logits, double claim) {
    double[] probabilities = Logits.probabilities(logits);
    Map<ClaimKind, Double> byKind = new EnumMap<>(ClaimKind.class);
    int best = 0;
    for (int i = 0; i < logits.length; i++) {
      byKind.put(labels.get(i), probabilities[i]);
      best = logits[i] + preferences[i] > logits[best] + preferences[best] ? i : best;
    }
    return new UnitTypes(
        labels.get(best),
        claim >= 0.5 ? Role.CLAIM : Role.PREMISE,
        byKind,
        Map.of(Role.CLAIM, claim, Role.PREMISE, 1 - claim));
  }
}
