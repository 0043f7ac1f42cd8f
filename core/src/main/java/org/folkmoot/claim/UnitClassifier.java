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
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.text.Span;

/**
 * Tells of the units of a text what sort of statement each is and what it does there. Linear in the
 * length of the text. Immutable and thread-safe.
 */
public final class UnitClassifier {

  private final LinearModel kinds;
  private final LinearModel roles;
  private final List<ClaimKind> labels;

  /** A classifier with these weights. */
  public UnitClassifier(Models models) {
    this.kinds = models.get(ModelName.KINDS);
    this.roles = models.get(ModelName.ROLES);
    this.labels =
        kinds.card().labels().stream()
            .map(label -> ClaimKind.valueOf(label.toUpperCase(Locale.ROOT)))
            .toList();
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
      double[] kind = kinds.probabilities(buffer);
      types.add(types(kind, roles.probabilities(buffer)[0]));
    }
    return types;
  }

  private UnitTypes types(double[] kind, double claim) {
    Map<ClaimKind, Double> probabilities = new EnumMap<>(ClaimKind.class);
    int best = 0;
    for (int i = 0; i < kind.length; i++) {
      probabilities.put(labels.get(i), kind[i]);
      best = kind[i] > kind[best] ? i : best;
    }
    return new UnitTypes(
        labels.get(best),
        claim >= 0.5 ? Role.CLAIM : Role.PREMISE,
        probabilities,
        Map.of(Role.CLAIM, claim, Role.PREMISE, 1 - claim));
  }
}
