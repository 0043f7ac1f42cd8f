package org.folkmoot.rules.ast;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done where a rule fires.
 *
 * @param action what becomes of the comment
 * @param severity how weighty that is
 * @param cluster whether copies of one text are one row for the person who decides
 * @param tag the mark, where the comment gets one
 * @param tellAuthor what its author is told
 * @param side what else is done
 */
public record Then(
    Disposition action,
    RuleSeverity severity,
    boolean cluster,
    @Nullable String tag,
    @Nullable String tellAuthor,
    List<SideAction> side)
    implements Spelled {

  /** Copies the list. */
  public Then {
    side = List.copyOf(side);
  }

  /** An action of review severity and nothing beside it. */
  public static Then of(Disposition action) {
    return new Then(action, RuleSeverity.REVIEW, false, null, null, List.of());
  }

  @Override
  public Map<String, Object> spelled() {
    Fields fields =
        new Fields()
            .put("action", action)
            .put("severity", severity)
            .put("cluster", cluster)
            .put("tag", tag)
            .put("tell_author", tellAuthor);
    side.stream()
        .map(SideAction::name)
        .distinct()
        .forEach(
            name -> fields.put(name, side.stream().filter(s -> s.name().equals(name)).toList()));
    return fields.map();
  }
}
