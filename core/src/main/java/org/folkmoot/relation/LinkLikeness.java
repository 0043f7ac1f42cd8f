package org.folkmoot.relation;

import static org.folkmoot.relation.LinkBuffer.bit;
import static org.folkmoot.relation.LinkBuffer.clip;

import java.util.Set;
import org.folkmoot.text.Hashes;

/** How much two units of a text speak of the same, also beside the other candidates. */
final class LinkLikeness {

  private static final long COSINE = Hashes.of("link cosine");
  private static final long SHARED = Hashes.of("link shared");
  private static final long LENGTH = Hashes.of("link length");
  private static final long NEGATION = Hashes.of("link negation");

  private static final int NOTHING = 9;

  private final LinkText text;
  private final double[][] cosines;

  LinkLikeness(LinkText text) {
    this.text = text;
    this.cosines = new double[text.size()][text.size()];
    for (int i = 0; i < cosines.length; i++) {
      for (int j : text.candidates(i)) {
        cosines[i][j] = cosine(i, j);
      }
    }
  }

  void add(int i, int j, LinkBuffer into) {
    double cosine = cosines[i][j];
    int ahead = bit(j > i);
    into.add(COSINE, (int) (cosine * 8));
    into.add(COSINE + 1, (int) (cosine * 8), ahead);
    into.weigh(3 * cosine, COSINE + 2, 0);
    into.add(COSINE + 3, cosine == 0 ? NOTHING : Math.min(3, better(i, cosine)));
    addShared(i, j, into);
    addLengths(i, j, into);
    boolean differs = text.unit(i).isNegated() != text.unit(j).isNegated();
    into.add(NEGATION, bit(differs), bit(cosine > 0.2));
  }

  private int better(int i, double cosine) {
    int better = 0;
    for (double other : cosines[i]) {
      better += bit(other > cosine);
    }
    return better;
  }

  private double cosine(int i, int j) {
    double shared = 0;
    Set<String> there = text.unit(j).stems();
    for (String stem : text.unit(i).stems()) {
      shared += there.contains(stem) ? text.weight(stem) : 0;
    }
    double norm = StrictMath.sqrt(text.weight(i) * text.weight(j));
    return norm == 0 ? 0 : Math.min(1, shared / norm);
  }

  private void addShared(int i, int j, LinkBuffer into) {
    Set<String> here = text.unit(i).stems();
    Set<String> there = text.unit(j).stems();
    int shared = 0;
    double most = 0;
    for (String stem : here) {
      if (there.contains(stem)) {
        shared++;
        most = Math.max(most, text.weight(stem));
      }
    }
    into.add(SHARED, Math.min(4, shared));
    into.add(SHARED + 1, Math.min(2, shared), clip(j - i, 2));
    into.add(SHARED + 2, (int) (most * 2));
    into.weigh(2 * share(shared, here.size()), SHARED + 3, 0);
    into.weigh(2 * share(shared, there.size()), SHARED + 4, 0);
    into.weigh(3 * share(shared, here.size() + there.size() - shared), SHARED + 5, 0);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private void addLengths(int i, int j, LinkBuffer into) {
    int here = text.to(i) - text.from(i);
    int there = text.to(j) - text.from(j);
    int ahead = bit(j > i);
    into.add(LENGTH, Math.min(5, here / 6), Math.min(5, there / 6));
    into.add(LENGTH + 1, Math.min(6, here / 5), ahead);
    into.add(LENGTH + 2, Math.min(6, there / 5), ahead);
  }
}
