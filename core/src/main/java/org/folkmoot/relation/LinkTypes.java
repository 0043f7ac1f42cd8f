package org.folkmoot.relation;

import static org.folkmoot.relation.LinkBuffer.bit;
import static org.folkmoot.relation.LinkBuffer.clip;
import static org.folkmoot.relation.LinkBuffer.logit;
import static org.folkmoot.relation.LinkBuffer.tenth;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.text.Hashes;

/**
 * Of which types two units probably are. Beside the probabilities themselves: whether a unit is the
 * first probable claim that is met on the way, and how many of the text are more probable.
 */
final class LinkTypes {

  private static final long KINDS = Hashes.of("link kinds");
  private static final long CLAIM = Hashes.of("link claim");
  private static final long ROLES = Hashes.of("link roles");
  private static final long FIRST = Hashes.of("link first claim");
  private static final long RANK = Hashes.of("link rank");
  private static final long NONE = Hashes.of("link none types");

  private static final List<ClaimKind> KIND =
      List.of(
          ClaimKind.FACT,
          ClaimKind.VALUE,
          ClaimKind.POLICY,
          ClaimKind.TESTIMONY,
          ClaimKind.REFERENCE);

  private static final double FEW = 0.02;

  private final LinkText text;
  private final int[] claimRanks;

  LinkTypes(LinkText text) {
    this.text = text;
    this.claimRanks = ranks(text.size(), text::claim);
  }

  /** How many are more probable, of equal ones those before. */
  private static int[] ranks(int size, IntToDoubleFunction probability) {
    int[] ranks = new int[size];
    for (int i = 0; i < size; i++) {
      double own = probability.applyAsDouble(i);
      for (int j = 0; j < size; j++) {
        double other = probability.applyAsDouble(j);
        ranks[i] += bit(other > own || (other == own && j < i));
      }
    }
    return ranks;
  }

  void add(int i, int j, LinkBuffer into) {
    addKinds(i, j, into);
    addRoles(i, j, into);
  }

  private void addKinds(int i, int j, LinkBuffer into) {
    int near = clip(j - i, 2);
    int ahead = bit(j > i);
    for (int a = 0; a < KIND.size(); a++) {
      double here = text.types(i).probability(KIND.get(a));
      into.weigh(here, KINDS, a * 2L + ahead);
      into.weigh(text.types(j).probability(KIND.get(a)), KINDS + 1, a * 2L + ahead);
      for (int b = 0; b < KIND.size(); b++) {
        double both = here * text.types(j).probability(KIND.get(b));
        if (both > FEW) {
          into.weigh(2 * both, KINDS + 2, a * 8L + b);
          into.weigh(2 * both, KINDS + 3, (a * 8L + b) * 8 + near);
        }
      }
    }
  }

  private void addRoles(int i, int j, LinkBuffer into) {
    double here = text.claim(i);
    double there = text.claim(j);
    int near = clip(j - i, 2);
    int ahead = bit(j > i);
    into.add(CLAIM, tenth(here));
    into.add(CLAIM + 1, tenth(there), ahead);
    into.add(CLAIM + 2, tenth(here) / 2, tenth(there) / 2);
    into.add(CLAIM + 3, (int) StrictMath.rint(logit(there) - logit(here)), ahead);
    into.weigh(2 * (1 - here) * there, ROLES, near);
    into.weigh(2 * (1 - here) * there, ROLES + 1, 0);
    into.weigh(2 * here * there, ROLES + 2, near);
    into.weigh(2 * (1 - here) * (1 - there), ROLES + 3, near);
    into.weigh(2 * here * (1 - there), ROLES + 4, near);
    double first = first(text::claim, i, j);
    into.add(FIRST, tenth(first), ahead);
    into.weigh(2 * first, FIRST + 1, ahead);
    into.weigh(2 * first * (1 - here), FIRST + 2, ahead);
    into.add(RANK, Math.min(5, claimRanks[j]));
    into.add(RANK + 1, Math.min(3, claimRanks[j]), ahead);
    into.add(RANK + 2, Math.min(3, claimRanks[i]));
  }

  /** How probable it is that {@code j} is one and none is that stands between it and {@code i}. */
  private static double first(IntToDoubleFunction probability, int i, int j) {
    double all = probability.applyAsDouble(j);
    int step = j > i ? 1 : -1;
    for (int between = i + step; between != j; between += step) {
      all *= 1 - probability.applyAsDouble(between);
    }
    return all;
  }

  void addNone(int i, LinkBuffer into) {
    into.add(NONE, tenth(text.claim(i)));
    into.weigh(2 * text.claim(i), NONE + 1, 0);
    into.weigh(2 * text.claim(i), NONE + 2, bit(text.isAlone()));
    into.add(NONE + 3, Math.min(4, claimRanks[i]));
    for (int kind = 0; kind < KIND.size(); kind++) {
      into.weigh(2 * text.types(i).probability(KIND.get(kind)), NONE + 4, kind);
    }
  }
}
