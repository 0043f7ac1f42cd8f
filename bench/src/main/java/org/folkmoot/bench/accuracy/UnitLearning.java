package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.claim.UnitFeatures;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Models;
import org.folkmoot.text.Hashes;

/** Labelled units as a model sees them, once each, and how a model does on those it never saw. */
final class UnitLearning {

  private static final int FOLDS = 5;

  private final Filler filler;
  private final Labeller labeller;
  private final UnitTexts texts = new UnitTexts(Models.open());

  /** Which features there are of a unit. */
  interface Filler {
    void fill(UnitFeatures features, int i, FeatureBuffer into);
  }

  /** What number the label of a unit has. */
  interface Labeller {
    int label(ArgumentRecord record, ArgumentRecord.Unit unit);
  }

  /** Takes the features of one unit after the other; the buffer is filled anew for each. */
  interface Visitor {
    void visit(ArgumentRecord record, FeatureBuffer features, int label);
  }

  /** What models said of units of records that they were not trained on, and what is right. */
  record HeldOut(List<double[]> logits, List<Integer> labels) {}

  UnitLearning(Filler filler, Labeller labeller) {
    this.filler = filler;
    this.labeller = labeller;
  }

  /**
   * Visits every unit, in order. What several records share, the same unit of the same text, is
   * visited once.
   */
  void visit(List<LabelledFile.Line> records, Visitor visitor) {
    FeatureBuffer buffer = new FeatureBuffer();
    Set<String> seen = new HashSet<>();
    for (LabelledFile.Line line : records) {
      ArgumentRecord record = ArgumentRecord.of(line);
      for (UnitTexts.Text text : texts.of(record)) {
        visit(record, text, seen, buffer, visitor);
      }
    }
  }

  private void visit(
      ArgumentRecord record,
      UnitTexts.Text text,
      Set<String> seen,
      FeatureBuffer buffer,
      Visitor visitor) {
    UnitFeatures features = new UnitFeatures(text.thread(), text.text(), text.spans());
    for (int i = 0; i < text.units().size(); i++) {
      ArgumentRecord.Unit unit = text.units().get(i);
      if (seen.add(unit.span() + " " + text.text().text())) {
        filler.fill(features, i, buffer);
        visitor.visit(record, buffer, labeller.label(record, unit));
      }
    }
  }

  /** Trains on all groups of records but one, in turn, and asks the model about that one. */
  HeldOut heldOut(
      List<LabelledFile.Line> records, Function<List<LabelledFile.Line>, LinearModel> trainer) {
    HeldOut heldOut = new HeldOut(new ArrayList<>(), new ArrayList<>());
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledFile.Line> rest = new ArrayList<>();
      List<LabelledFile.Line> part = new ArrayList<>();
      for (LabelledFile.Line record : records) {
        int at = Math.floorMod(Hashes.of("held out " + UnitTexts.group(record)), FOLDS);
        (at == fold ? part : rest).add(record);
      }
      if (!part.isEmpty() && !rest.isEmpty()) {
        ask(trainer.apply(rest), part, heldOut);
      }
    }
    return heldOut;
  }

  private void ask(LinearModel model, List<LabelledFile.Line> part, HeldOut into) {
    visit(
        part,
        (record, features, label) -> {
          into.logits().add(model.logits(features));
          into.labels().add(label);
        });
  }
}
