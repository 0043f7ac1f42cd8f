package org.folkmoot.read.graph;

import java.util.List;
import org.folkmoot.read.JsonTree;
import org.folkmoot.read.graph.GraphDraft.DraftClaim;
import org.folkmoot.read.graph.GraphDraft.DraftRelation;
import org.folkmoot.read.graph.GraphDraft.Type;

/** Reads an analysis as Folkmoot writes it. Linear. */
final class AnalysisReader {

  private AnalysisReader() {}

  static void read(JsonTree root, GraphDraft draft) {
    root.field("claims").items().forEach(claim -> draft.add(claim(claim)));
    root.field("relations").items().forEach(relation -> draft.add(relation(relation)));
    for (String part : List.of("flags", "decisions", "limits")) {
      int count = root.field(part).items().size();
      if (count > 0) {
        draft.leaveOut(count + " " + part + " of the analysis", "left out");
      }
    }
  }

  private static DraftClaim claim(JsonTree item) {
    String text = item.field("text").text();
    return new DraftClaim(item.field("id").text(), text, null, null, null, item, item::error);
  }

  private static DraftRelation relation(JsonTree item) {
    List<String> from = item.field("from").items().stream().map(JsonTree::text).toList();
    return new DraftRelation(
        item.field("id").text(),
        type(item.field("type")),
        from,
        item.field("to").text(),
        item,
        1,
        item::error);
  }

  private static Type type(JsonTree field) {
    return switch (field.textOr("")) {
      case "support" -> Type.SUPPORT;
      case "rebuttal", "undercut" -> Type.ATTACK;
      case "rephrase" -> Type.REPHRASE;
      default -> throw field.error("support, rebuttal, undercut or rephrase");
    };
  }
}
