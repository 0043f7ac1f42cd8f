package org.folkmoot.relation;

import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.Claim;
import org.folkmoot.claim.UnitTypes;
import org.folkmoot.model.FeatureBuffer;

/**
 * What the model of links sees of two units of one text, and of a unit that has none: the same for
 * training and use. Features are never changed without training anew. Not thread-safe.
 */
public final class LinkFeatures {

  private final LinkText text;
  private final LinkPlaces places;
  private final LinkTypes types;
  private final LinkLikeness likeness;
  private final LinkWording wording;

  /**
   * The features of the units of a text.
   *
   * @param units at least one, in order, of {@code text}
   * @param types of which type each probably is
   */
  public LinkFeatures(
      AnnotatedThread thread, AnnotatedText text, List<Claim> units, List<UnitTypes> types) {
    this(
        new LinkText(
            thread, Unit.of(text, units, thread.statistics()), types, thread.statistics()));
  }

  LinkFeatures(LinkText text) {
    this.text = text;
    this.places = new LinkPlaces(text);
    this.types = new LinkTypes(text);
    this.likeness = new LinkLikeness(text);
    this.wording = new LinkWording(text);
  }

  /** The units that unit {@code i} may be linked to, in order: a bounded number. */
  public int[] candidates(int i) {
    return text.candidates(i);
  }

  /** Fills the buffer with all that is seen of unit {@code i} and its candidate {@code j}. */
  public void fill(int i, int j, FeatureBuffer into) {
    into.clear();
    LinkBuffer buffer = new LinkBuffer(into);
    places.add(i, j, buffer);
    types.add(i, j, buffer);
    likeness.add(i, j, buffer);
    wording.add(i, j, buffer);
  }

  /** Fills the buffer with all that is seen of unit {@code i} where it has no link. */
  public void fillNone(int i, FeatureBuffer into) {
    into.clear();
    LinkBuffer buffer = new LinkBuffer(into);
    places.addNone(i, buffer);
    types.addNone(i, buffer);
    wording.addNone(i, buffer);
  }
}
