package org.folkmoot.rules.evaluate;

import java.time.Instant;
import java.util.List;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.FactTest;
import org.folkmoot.rules.ast.FactValue;
import org.folkmoot.rules.ast.UnknownCause;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is known of author, thread and comment: what the host says, else what they say themselves.
 */
final class FactFinder {

  private static final long HOUR = 3_600;
  private static final int HOURS = 24;

  private FactFinder() {}

  static CheckValue check(FactCheck check, Item item) {
    FactValue value = find(check.fact(), item);
    if (value == null) {
      return CheckValue.unknown(UnknownCause.MISSING_FIELD, "the host does not say");
    }
    return test(check.test(), value);
  }

  static @Nullable FactValue find(String fact, Item item) {
    FactValue said = item.facts().get(fact);
    if (said != null) {
      return said;
    }
    Comment comment = item.comment();
    return switch (fact) {
      case "author.name" ->
          comment.author() == null ? null : new FactValue.Words(List.of(comment.author()));
      case "comment.hour" -> comment.created() == null ? null : hour(comment.created());
      case "comment.top_level" -> topLevel(comment.declaredParent());
      default -> null;
    };
  }

  private static FactValue hour(Instant time) {
    return FactValue.Amount.of(
        Math.floorMod(Math.floorDiv(time.getEpochSecond(), HOUR), (long) HOURS));
  }

  private static @Nullable FactValue topLevel(@Nullable String parent) {
    return parent == null ? null : new FactValue.Truth(parent.equals(Place.ARTICLE_ID));
  }

  private static CheckValue test(FactTest test, FactValue value) {
    if (test instanceof FactTest.Compared compared && value instanceof FactValue.Amount amount) {
      boolean holds = compared.comparison().holds(amount.value().doubleValue());
      return CheckValue.of(holds, amount.spelled());
    }
    if (test instanceof FactTest.OneOf words && value instanceof FactValue.Words known) {
      boolean holds =
          known.values().stream()
              .anyMatch(one -> words.words().stream().anyMatch(one::equalsIgnoreCase));
      return CheckValue.of(holds, String.join(", ", known.values()));
    }
    if (test instanceof FactTest.Is is && value instanceof FactValue.Truth truth) {
      return CheckValue.of(is.value() == truth.value(), String.valueOf(truth.value()));
    }
    return CheckValue.unknown(
        UnknownCause.MISSING_FIELD,
        "the host says " + value.spelled() + ", which is of another kind");
  }
}
