package org.folkmoot.bench.speed;

import java.util.Random;

/**
 * The attacks of a framework that is generated.
 *
 * @param arguments how many arguments
 * @param attackers by attack
 * @param targets by attack
 */
record FrameworkShape(int arguments, int[] attackers, int[] targets) {

  private static final int RUNG = 4;

  /**
   * By a name such as {@code chain-50000}.
   *
   * <ul>
   *   <li>{@code chain}: each argument attacks the next.
   *   <li>{@code ladder}: two chains, each rung attacked from the rung before on both sides, so
   *       that labels come one rung at a time, the worst case of reasoners that ask all arguments
   *       anew for each.
   *   <li>{@code random}: twice as many attacks as arguments, from a seed.
   * </ul>
   */
  static FrameworkShape named(String name) {
    int dash = name.lastIndexOf('-');
    int arguments = Integer.parseInt(name.substring(dash + 1));
    return switch (name.substring(0, dash)) {
      case "chain" -> chain(arguments);
      case "ladder" -> ladder(arguments);
      case "random" -> random(arguments);
      default -> throw new IllegalArgumentException("no framework is named '" + name + "'");
    };
  }

  private static FrameworkShape chain(int arguments) {
    int[] attackers = new int[arguments - 1];
    int[] targets = new int[arguments - 1];
    for (int a = 0; a < arguments - 1; a++) {
      attackers[a] = a;
      targets[a] = a + 1;
    }
    return new FrameworkShape(arguments, attackers, targets);
  }

  /** Rung i holds 2i and 2i + 1; both attack both of the next. */
  private static FrameworkShape ladder(int arguments) {
    int rungs = arguments / 2;
    int[] attackers = new int[RUNG * (rungs - 1)];
    int[] targets = new int[RUNG * (rungs - 1)];
    for (int i = 0; i < attackers.length; i++) {
      int rung = i / RUNG;
      attackers[i] = 2 * rung + i % 2;
      targets[i] = 2 * (rung + 1) + i / 2 % 2;
    }
    return new FrameworkShape(2 * rungs, attackers, targets);
  }

  private static FrameworkShape random(int arguments) {
    Random random = new Random(arguments);
    int[] attackers = random.ints(2L * arguments, 0, arguments).toArray();
    int[] targets = random.ints(2L * arguments, 0, arguments).toArray();
    return new FrameworkShape(arguments, attackers, targets);
  }
}
