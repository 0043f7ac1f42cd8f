package org.folkmoot.semantics;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.folkmoot.argument.Label;

/** The definitions as they stand in the literature, on matrices, as a twin to test against. */
final class NaiveSemantics {

  private NaiveSemantics() {}

  /** x reaches y by zero or more supports: searched from every x. */
  static boolean[][] paths(boolean[][] supports) {
    int n = supports.length;
    boolean[][] reaches = new boolean[n][n];
    for (int x = 0; x < n; x++) {
      reach(supports, x, reaches[x]);
    }
    return reaches;
  }

  private static void reach(boolean[][] supports, int at, boolean[] seen) {
    seen[at] = true;
    for (int next = 0; next < seen.length; next++) {
      if (supports[at][next] && !seen[next]) {
        reach(supports, next, seen);
      }
    }
  }

  /** The derived attacks, by trying all x, y, p and q. */
  static boolean[][] complexAttacks(
      boolean[][] attacks, boolean[][] supports, SupportReading reading) {
    int n = attacks.length;
    boolean[][] path = paths(supports);
    boolean[][] derived = new boolean[n][n];
    for (int p = 0; p < n; p++) {
      for (int q = 0; q < n; q++) {
        for (int x = 0; x < n && attacks[p][q]; x++) {
          for (int y = 0; y < n; y++) {
            derived[x][y] |=
                switch (reading) {
                  case DEDUCTIVE -> path[x][p] && path[y][q];
                  case NECESSARY -> path[p][x] && path[q][y];
                  case CAYROL_2005 -> (path[x][p] && y == q) || (x == p && path[q][y]);
                };
          }
        }
      }
    }
    return derived;
  }

  /** The least fixed point of F, from below. */
  static List<Label> grounded(boolean[][] attacks) {
    int n = attacks.length;
    boolean[] in = new boolean[n];
    boolean[] next = defended(attacks, in);
    while (!Arrays.equals(in, next)) {
      in = next;
      next = defended(attacks, in);
    }
    Label[] labels = new Label[n];
    for (int a = 0; a < n; a++) {
      labels[a] = in[a] ? Label.IN : attackedBy(attacks, in, a) ? Label.OUT : Label.UNDECIDED;
    }
    return Arrays.asList(labels);
  }

  private static boolean[] defended(boolean[][] attacks, boolean[] by) {
    boolean[] defended = new boolean[by.length];
    for (int a = 0; a < by.length; a++) {
      defended[a] = true;
      for (int b = 0; b < by.length; b++) {
        defended[a] &= !attacks[b][a] || attackedBy(attacks, by, b);
      }
    }
    return defended;
  }

  private static boolean attackedBy(boolean[][] attacks, boolean[] set, int argument) {
    boolean attacked = false;
    for (int b = 0; b < set.length; b++) {
      attacked |= set[b] && attacks[b][argument];
    }
    return attacked;
  }

  static boolean[][] anyPairs(Random random, int n, double density) {
    boolean[][] pairs = new boolean[n][n];
    for (boolean[] row : pairs) {
      for (int i = 0; i < n; i++) {
        row[i] = random.nextDouble() < density;
      }
    }
    return pairs;
  }

  static boolean[][] reversed(boolean[][] pairs) {
    boolean[][] reversed = new boolean[pairs.length][pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      for (int j = 0; j < pairs.length; j++) {
        reversed[j][i] = pairs[i][j];
      }
    }
    return reversed;
  }

  static BipolarFramework framework(boolean[][] attacks, boolean[][] supports) {
    BipolarFramework.Builder builder = BipolarFramework.ofSize(attacks.length);
    for (int i = 0; i < attacks.length; i++) {
      for (int j = 0; j < attacks.length; j++) {
        if (attacks[i][j]) {
          builder.attack(i, j);
        }
        if (supports[i][j]) {
          builder.support(i, j);
        }
      }
    }
    return builder.build();
  }
}
