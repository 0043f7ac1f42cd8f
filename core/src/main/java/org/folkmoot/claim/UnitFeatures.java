package org.folkmoot.claim;

import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Span;

/**
 * What the models of kinds and roles see of the units of one text: the same for training and use.
 * Features are never changed without training anew. Not thread-safe.
 */
public final class UnitFeatures {

  private final UnitForms forms;
  private final UnitWording wording;

  /**
   * The features of the units of a text.
   *
   * @param units in order, inside the text
   */
  public UnitFeatures(AnnotatedThread thread, AnnotatedText text, List<Span> units) {
    UnitPlaces places = new UnitPlaces(thread, text, units);
    this.forms = new UnitForms(places);
    this.wording = new UnitWording(places);
  }

  /** Fills the buffer with all that is seen of unit {@code i}. Linear in its length. */
  public void fill(int i, FeatureBuffer into) {
    into.clear();
    forms.addManner(i, into);
    forms.addPlace(i, into);
    wording.add(i, into);
  }

  /**
   * Fills the buffer with what holds in texts of another sort than a model learnt from: whatever
   * the subject is, and wherever units are said to begin and end. Linear in the length of unit
   * {@code i} and its neighbours.
   */
  public void fillManner(int i, FeatureBuffer into) {
    into.clear();
    forms.addManner(i, into);
    forms.addNeighbours(i, into);
  }
}
