package org.folkmoot.graph;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Undercut;
import org.jspecify.annotations.Nullable;

/** Whether claims and relations make a graph. */
final class GraphCheck {

  private final List<Relation> relations;
  private final Map<String, ArgumentElement> elements = new HashMap<>();

  GraphCheck(List<Claim> claims, List<Relation> relations) {
    this.relations = relations;
    claims.forEach(this::add);
    relations.forEach(this::add);
  }

  private void add(ArgumentElement element) {
    checkArgument(
        elements.put(element.id(), element) == null,
        "id '%s' must name one claim or relation only",
        element.id());
  }

  void check() {
    for (Relation relation : relations) {
      relation.from().forEach(start -> checkClaim(relation, "start from", start));
      if (relation instanceof Undercut) {
        checkUndercut(relation);
      } else {
        checkClaim(relation, "end on", relation.to());
      }
    }
  }

  private void checkClaim(Relation relation, String end, String id) {
    checkArgument(
        elements.get(id) instanceof Claim,
        "%s '%s' must %s a claim of the graph, not '%s'",
        relation.type(),
        relation.id(),
        end,
        id);
  }

  private void checkUndercut(Relation undercut) {
    @Nullable ArgumentElement target = elements.get(undercut.to());
    checkArgument(
        target instanceof Relation && !(target instanceof Rephrase),
        "undercut '%s' must target a support, rebuttal or undercut of the graph, not '%s'",
        undercut.id(),
        undercut.to());
  }
}
