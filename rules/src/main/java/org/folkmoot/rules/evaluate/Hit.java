package org.folkmoot.rules.evaluate;

import java.util.List;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.RuleSeverity;
import org.folkmoot.rules.ast.SideAction;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired on a comment.
 *
 * @param rule its id
 * @param version what it means
 * @param title what people call it
 * @param policy the ground in the site's own terms
 * @param mode how far it may go now, after gate and breaker
 * @param written how far the file lets it go
 * @param severity how weighty it is
 * @param proposed what it says
 * @param action what it comes to by its mode; {@code NONE} where it does not act
 * @param standing what became of it
 * @param overriddenBy the rule that allows, where one has more weight
 * @param why what a moderator is told
 * @param tellAuthor what the author is told, where something is
 * @param tag the mark, where there is one
 * @param cluster whether copies are one row for the person who decides
 * @param side what else is done, where it acts
 * @param evidence the characters that speak for it
 */
public record Hit(
    String rule,
    String version,
    @Nullable String title,
    @Nullable String policy,
    Mode mode,
    Mode written,
    RuleSeverity severity,
    Disposition proposed,
    Disposition action,
    Standing standing,
    @Nullable String overriddenBy,
    String why,
    @Nullable String tellAuthor,
    @Nullable String tag,
    boolean cluster,
    List<SideAction> side,
    Evidence evidence) {

  /** Copies the list. */
  public Hit {
    side = List.copyOf(side);
  }

  /** Whether something is done for it. */
  public boolean acts() {
    return standing == Standing.ACTS;
  }

  Hit with(Disposition other, Standing became, @Nullable String by) {
    return new Hit(
        rule,
        version,
        title,
        policy,
        mode,
        written,
        severity,
        proposed,
        other,
        became,
        by,
        why,
        tellAuthor,
        tag,
        cluster,
        side,
        evidence);
  }
}
