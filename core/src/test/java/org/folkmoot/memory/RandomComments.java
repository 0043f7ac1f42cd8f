package org.folkmoot.memory;

import java.time.Instant;
import java.util.Random;
import org.folkmoot.text.RandomTexts;
import org.jspecify.annotations.Nullable;

/** Comments of every sort, from a seed. */
final class RandomComments {

  private final Random random;

  RandomComments(long seed) {
    random = new Random(seed);
  }

  RememberedComment next(int root) {
    return next("c" + text(3), root);
  }

  RememberedComment next(String id, int root) {
    return new RememberedComment(id, some(), some(), created(), some(), text(30), root);
  }

  private @Nullable String some() {
    return random.nextInt(4) == 0 ? null : text(4);
  }

  private String text(int pieces) {
    return RandomTexts.of(random.nextLong(), pieces);
  }

  private @Nullable Instant created() {
    return switch (random.nextInt(6)) {
      case 0 -> null;
      case 1 -> random.nextBoolean() ? Instant.MIN : Instant.MAX;
      default -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    };
  }
}
