package org.folkmoot.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Role;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.text.Span;

/**
 * Tells of the units of a text what sort of statement each is and what it does there.
 *
 * <p>Idea: kinds show in words (should, I was, is wrong) and roles in how a unit is joined to its
 * neighbours: two linear models over hashed words, signals, connectives inside and right outside of
 * the unit, and its place. Weights that learnt roles from another sort of text see only manner and
 * joints. Linear in the length of the text. Immutable and thread-safe.
 *
 * <p>Park, Cardie: A Corpus of eRulemaking User Comments for Measuring Evaluability of Arguments,
 * LREC 2018 (the kinds); Hidey, Musi, Hwang, Muresan, McKeown: Analyzing the Semantic Types of
 * Claims and Premises in an Online Persuasive Forum, ArgMining 2017 (the roles).
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

  /**
   * The claims of a text with the kind that is settled on. What their marks told stays: a question,
   * and the address of a page, which the comments that the weights were trained on do not have.
   *
   * @param claims those of {@code text}, in order
   */
  public List<Claim> withKinds(AnnotatedThread thread, AnnotatedText text, List<Claim> claims) {
    List<UnitTypes> types = classify(thread, text, claims.stream().map(Claim::span).toList());
    List<Claim> typed = new ArrayList<>(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean open = claim.kind() == ClaimKind.FACT;
      typed.add(open ? claim.withKind(types.get(i).kind()) : claim);
    }
    return List.copyOf(typed);
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
